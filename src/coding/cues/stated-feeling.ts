import { HURTING_FEELINGS } from '#coding/feelings-lexicon.ts'
import { anyOf, type CueFinder } from './cue-sign.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A feeling said of oneself, of what happens to one, or as a bare topic. Judgement, to be validated. */
const SAID = 0.8
const SAID_WITHOUT_OWNER = 0.65
const TOPICAL = 0.35
const IMAGINED = 0.4

/** Further ways to say that something hurts, in several Englishes and spellings. */
const ALSO_HURTING = set(`
  scunnered greetin greeting raging ragin scaird feart feared crabbit affronted mortified gutted vexed vex paiseh malu sian
  depresed deppressed anxius ashaimed embarased embarrased frightend lonelyness misrable dissapointed disapointed
  anxous stresed upsett guilt-ridden heartsick broken-hearted hopless worthles useles petrified mardy peeved
  cheesed triggered suicidal offended bothered sickened appalled aggrieved regretful remorseful sorrowful
  unloveable unlovable unworthy inferior smothered rattled jittery edgy antsy dreaded crestfallen choked
  traumatised traumatized overwhelming stressing spiralling spiraling paranoid nauseous
`)

/** They say a feeling only of someone: "I am lost", and not "I lost my keys". */
const OF_SOMEONE = set(`
  lost low down small heavy raw broken sick bad rubbish empty cross sore hurt worn burnt burned torn stuck bored mad tired
  tense wary bitter pressured weighed shocked confused uncertain unsure guarded exposed confronted settled unsettled
  awkward uncomfortable isolated judged ignored rejected abandoned robbed cheated excluded detached dismissed crushed
  shaken stung wounded threatened cornered disconnected unseen unheard invisible shit crap awful terrible horrible
  rotten worse stupid tight heated pressed salty choked bothered feared triggered
  touched moved jumpy wired vulnerable insecure worthless useless greeting trapped stressed paranoid
`)

/** As often the name of a complaint, a measure or an office as of a feeling. */
const ALSO_TOPIC = set(
  'anxiety depression stress pain pressure hurt panic tension ache love tiredness exhaustion grief anger trauma stressed worry tiring shock isolation disgust boredom relief wearing annoying irritating confusing',
)
const TOPIC_AFTER =
  /^ (?:management|group|leaflet|clinic|course|class|classes|tablets?|pills?|meds|medication|questionnaire|form|score|scale|test|tests|nurse|team|counsell\w+|therapy|disorder|diagnosis|relief|killers?|levels?|ball|leave|hormones?|support|service|worker|reading|rate|workshop|programme|program|thing|in my (?:knee|back|hip|foot|shoulder|leg|arm|tooth|ankle))(?= |$)/
const TOPIC_BEFORE =
  /(?:^| )(?:blood|peer|water|surface|chest|back|knee|hip|tooth|joint|period|about|for|called|with|has|have|of|on|your|social|health|clinical|diagnosed with) $/
/** What something does to people, which nobody needs to be named beside. */
const STIRRING =
  /^(?:isolating|exhausting|draining|frightening|scary|terrifying|frustrating|infuriating|humiliating|embarrassing|overwhelming|devastating|upsetting|distressing|hurtful|lonely|stressful|heartbreaking|crushing|suffocating|depressing|maddening|shaming|unbearable|demorali[sz]ing|soul-destroying|gutting|daunting|loneliest|saddest|scariest|painful|worrying|unsettling|agonising)$/

const OWN = set('i me myself we us mine im ive masel my')
const OTHERS = set(`
  he she they you him them who people everyone everybody someone somebody anyone nobody your his their himself herself
  mum mums mum's mother dad dad's father husband husband's wife wife's son son's daughter daughter's brother brother's
  sister sister's kids children baby boss boss's gran granny nan partner boyfriend girlfriend boy girl man woman lad
  parents friend friends teacher nurse doctor neighbour neighbours colleague manager mate mates lady guy others family
  dog cat uncle auntie aunt cousin grandad in-law in-laws
`)
const JOINED = set('when because since although though that if while as whenever until')
const FEEL = set(`
  am was feel feels feeling felt been get getting got gets so too left made makes make making leave leaves became become
  becoming fair were are have pure dead dat seem look too being bit more still always
`)
const MY_THING =
  /(?:^| )(?:my|the|a|his|her|their) \w+ (?:is|are|was|were|been|gets?|got)(?: \w+)?$/
const GOES_ON = set(`
  about of from by with in at and but or because when since all again now today inside that like as if for over so too
  after every i he she they it you we most still lately always half sometimes to then though anymore any
`)
const NOT = set('not never no without hardly neither nor cannot nothing none')
/** Words through which a "not" still reaches the feeling. */
const BETWEEN = set(
  'a the so that too even being feel feeling really or very all one any bit exactly as be get got',
)
const IMAGINING = anyOf([
  '(?:would|could|might|may|will|should|shall) (?:\\w+ )?(?:\\w+ )?(?:feel|be|get|become|make)(?: \\w+)?',
  'if i \\w+(?: \\w+)?',
  'what if i (?:get|am|feel)',
  'imagine|suppose|supposed to feel',
])
const POLITE =
  /(?:^| )(?:(?:i am|am|i) afraid (?:not|so|that|i (?:can|could|have|do|did|will|would|am|was|must)|we|it is|the|there|this|he|she)|sad to (?:say|hear|see)|no worries|do not worry|sorry to (?:bother|trouble|be)|worried (?:about )?(?:if|whether) you|not sure|guilty as|guilty pleasure|pleaded guilty|found guilty|plead guilty|guilty plea|hurt to (?:ask|try)|can not hurt|would not hurt|lost (?:my )?(?:keys|phone|card|weight)|alone (?:can|will|would|is|costs?)|let alone|leave (?:me|it|him|her|them|us) alone|left alone with|alone time|upset (?:stomach|tummy)|mad (?:at it|busy|dash|about)|stuck (?:in traffic|on the (?:bus|train|m\d+))|sick (?:note|leave|pay|day|days|bucket)|called in sick|rang in sick|worn out (?:shoes|tyres)|mental health|bad (?:news|luck|signal|line|weather|traffic|back|knee)|not bad|too bad|low (?:blood|sugar|fat|carb)|going mad about|(?:driving|drives) (?:him|her|them) mad)(?= |$)/

/** How far before a feeling word the one who feels it is looked for. */
const REACH = 9

/** A feeling named as the client's own: not denied, not imagined, not somebody else's, not a mere subject. */
export const statedFeeling: CueFinder = ({ line }) => {
  const words = line.split(' ')
  let best: { from: number; length: number; confidence: number } | null = null
  let from = 0
  for (const [at, word] of words.entries()) {
    if (HURTING_FEELINGS.has(word) || ALSO_HURTING.has(word)) {
      const confidence = surenessOf(words, at, line, from)
      if (confidence > (best?.confidence ?? 0)) best = { from, length: word.length, confidence }
    }
    from += word.length + 1
  }
  return best
}

function surenessOf(words: readonly string[], at: number, line: string, from: number): number {
  const word = words[at] ?? ''
  const before = line.slice(0, from)
  const after = line.slice(from + word.length)
  if (POLITE.test(around(before, word, after)) || isDenied(words, at)) return 0
  const owner = ownerOf(words, at)
  const stirs = STIRRING.test(word)
  if (OF_SOMEONE.has(word) && FAR_FROM_SELF.test(before)) return 0
  if (owner === 'other' && !stirs) return 0
  if (ALSO_TOPIC.has(word) && (TOPIC_AFTER.test(after) || TOPIC_BEFORE.test(before)))
    return owner === 'own' && !TOPIC_AFTER.test(after) && /\bmy $/.test(before)
      ? SAID_WITHOUT_OWNER
      : TOPICAL
  if (OF_SOMEONE.has(word) && !isFelt(words, at)) return 0
  if (IMAGINING.test(before.trimEnd().split(' ').slice(-6).join(' '))) return IMAGINED
  if (stirs && owner !== 'own') return SAID_WITHOUT_OWNER
  return owner === 'own' || /^(?:\w+ )?$/.test(before) ? SAID : SAID_WITHOUT_OWNER
}

const FAR_FROM_SELF =
  /(?:^| )(?:it|that|this|which|there) (?:is|was|are|has|had|got|gets)(?: \w+)? $/

/** A few words on either side, where the set phrases are looked for. */
const around = (before: string, word: string, after: string): string =>
  `${before.slice(-24).replace(/^\S* /, '')}${word}${after.slice(0, 24)}`

function isDenied(words: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const word = words[back] ?? ''
    // "Not only angry" and "not that I am not angry" deny nothing.
    if (NOT.has(word))
      return !/^(?:only|just|once)$/.test(words[back + 1] ?? '') && !isDenied(words, back)
    if (!BETWEEN.has(word)) return false
  }
  return false
}

/** "I am low", "left me cornered": not "low table", "my eyes are bad", "sit down". */
function isFelt(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  if (next !== undefined && !GOES_ON.has(next)) return false
  if (at === 0) return words.length <= 2
  const before = words.slice(Math.max(0, at - 4), at).join(' ')
  if (MY_THING.test(before)) return false
  if (words[at] === 'down')
    return /(?:^| )(?:feel|feeling|felt|so|pretty|dead|been|bit)$/.test(before)
  return (
    [at - 1, at - 2].some((near) => FEEL.has(words[near] ?? '')) ||
    /(?:^| )me$/.test(before) ||
    (next === undefined && ownerOf(words, at) === 'own' && /(?:^| )(?:i|me|am)(?: |$)/.test(before))
  )
}

/** Whose feeling it is: the nearest one named before it, or nobody. */
function ownerOf(words: readonly string[], at: number): 'own' | 'other' | 'open' {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const word = words[back] ?? ''
    if (OWN.has(word)) return word === 'my' && OTHERS.has(words[back + 1] ?? '') ? 'other' : 'own'
    if (OTHERS.has(word)) return 'other'
    if (word === 'her' && back === at - 1) return 'other'
    if (JOINED.has(word)) return 'open'
  }
  return 'open'
}
