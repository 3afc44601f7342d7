import type { Modifier } from './coded-turn.ts'
import { contentStems } from './content-words.ts'
import {
  FEELING_ADJECTIVE,
  FEELING_NOUN,
  HURTING_FEELINGS,
  PLEASANT_FEELINGS,
  STIRRING_ADJECTIVE,
} from './feelings-lexicon.ts'
import type { Finding, ThoughtInPlace } from './rule.ts'

const STEM =
  /^(?:(?:it |that |this |what you are saying )?(?:sounds?|seems?|feels?|looks?|appears?)(?: to me| almost| a bit| really)? (?:like|as if|as though|that)|(?:what )?i (?:am |can |do )?(?:hear|hearing|heard|get|getting|sense|sensing|see|pick|picking)(?: up)?(?: is| you saying)?(?: that| a| how| the| some)?|if i (?:am )?(?:hear|heard|understand|understood|got|get|have got|am following|follow)|in other words|you are (?:saying|telling me|describing)|you (?:said|say|mentioned|told me|described|talked about)|from what you|let me (?:see if|check|make sure)|i (?:get the sense|have the sense|imagine|wonder if you|wonder whether you)|for you|part of you|it is (?:like|as if|as though|almost like))\b/
const ABOUT_CLIENT = /\b(?:you|your|yours|yourself)\b/
const CLIENT_FIRST =
  /^(?:you|your|part of you|for you|to you|being|having|even though you|when you|after|if you|all|not|no|nothing|nobody|the|that|this|it|there|he|she|they|everyone|everything|a|an|just|still|some|one|two|both|both|sometimes|somewhere|something|and|but|because|like|as if)\b/
const FEELS = new RegExp(
  `\\b(?:you (?:also |just |still |really |must |might |may |can |could |would |have |will |had |been |are |were |was |do |did |even |only |have been |have got |are all |so )*(?:feel|feels|felt|feeling|be|been|are|were|was|is|sound|seem|look|got|get|getting|left)?(?: like)?(?: so| very| really| quite| pretty| dead| proper| well| pure| bare| right| all| a bit| a little| kind of| sort of| completely| totally| utterly| too| just| more| more and more| deeply| left| rather| incredibly| extremely| also| both| even| absolutely| somehow| always| still| like| almost| that)* ${FEELING_ADJECTIVE}|(?:sounds?|seems?|feels?|looks?|felt|sounded|is|was|been|be|must be|must have been)(?: like)?(?: it is| it was| that is| a| an| so| very| really| quite| pretty| such| incredibly| extremely| pure| dead| proper| just| like| right| something| there is something| pretty much| too| both| all| a bit| a little| kind of| sort of| deeply| absolutely| and| terribly)* (?:${STIRRING_ADJECTIVE}|lonely|sad|scary)|(?:feeling|sense|lot|sort|kind|full|bit|deal|weight|layer|wave|mix|mixture|real|so much|much|such|that|the|this|your|some|more|and|with|of) (?:of )?(?:deep |real |old |quiet |awful |huge |heavy )*${FEELING_NOUN}|(?:something|feels?|felt|left|leaves|leaving|makes?|made|making|got|gets|get|getting|find|found)(?: it| you| quite| so| really| very| deeply| feeling| feel| about| all| dead)* (?:${STIRRING_ADJECTIVE}|${FEELING_ADJECTIVE}))\\b`,
)
const FRAGMENT_FEELING = new RegExp(
  `^(?:so |really |very |dead |pretty |completely |utterly |quite |just |and |all |a bit |more )*(?:${FEELING_ADJECTIVE}|${FEELING_NOUN}|${STIRRING_ADJECTIVE})\\b`,
)
const NOT_OWN =
  /\bfeel(?:s|ing)? (?:that|like) (?:the|he|she|they|everyone|people|other|others|your|it|we|this|there)\b/
const DOUBLE =
  /\b(?:part of you\b.*\b(?:part|another|other|and)|on (?:the )?one hand|at the same time|(?:and|but|while) (?:yet|another part|a part|on the other|you also)|one (?:part|side)\b.*\b(?:another|other)|both\b.*\band|torn between|even though|(?:you|it).*\b(?:and yet|but also|yet you))\b/
const ADDED =
  /\b(?:as if|as though|it is like|almost like|like (?:a|an|you are|you were|being|having|the|there|nobody|no)|part of you|underneath|beneath|behind|deep down|inside|matters? to you|important to you|means? (?:a lot|so much|everything|something)|what (?:hurts|matters|makes it|you (?:really )?(?:want|need|wanted|wish|long))|you (?:wish|long|want|wanted|hope|hoped|need|needed|miss|value|care|fear|would love|would like|are hoping|are afraid|are wondering|are worried|are trying|worry|believe|realise|realize|know that) |more than|not just|not only|because|which (?:means|makes|leaves|is why)|somehow|instead of|rather than|something (?:about|in)|makes? you|leaves? you|so that|to keep|to protect|carry|carrying|weight|holding|wall|mask|trap|drown|stuck|torn|lost|in order to|the (?:hardest|worst) (?:part|bit|thing)|it is not (?:that|about|the|so much)|less about|no matter|too much|never enough|alone with|on your own|anymore|any more)\b/
const AMPLIFIED =
  /\b(?:nothing (?:at all|whatsoever)|no (?:one|reason) at all|absolutely (?:no|nothing|never)|never ever|not (?:one|a single) (?:thing|bit|reason|person)|there is no (?:way|point|reason)|couldn't care less|impossible)\b/
const SUMMARY =
  /\b(?:so far|let me (?:see if|pull|check|make sure)|to (?:sum|summarise|summarize|pull)|sum(?:ming)? up|putting (?:it|that|those|this) (?:all )?together|you have (?:talked|told me|said|mentioned|spoken) (?:about|a lot|several)|we have (?:talked|covered|spoken)|a few (?:things|different)|you (?:started|began) by|first .* then)\b/
const OWN =
  /^(?:i|we|my|our|me)\b(?! (?:can |do |am )?(?:hear|hearing|sense|sensing|get the|imagine|wonder|guess|pick|picking|see|take it|understand|notice))/
const STOCK =
  /^(?:that|it|this)(?: must| all)? (?:sounds?|is|be|must be|must have been|seems?|feels?|has been|have been|was|would be)(?: like| a| so| very| really| quite| pretty| such| incredibly| extremely)* (?:hard|tough|difficult|rough|a lot|challenging|tricky|not easy|stressful|awful|terrible|horrible|painful)(?: for you| to hear| on you| situation| time| one| place| spot| thing)*$/

/** Share of new content words above which a reflection adds meaning. Judgement. */
const ADDS_FROM = 0.75

/** Reads a statement that gives back what the client said, meant or felt. */
export function readReflection(place: ThoughtInPlace): readonly Finding[] {
  const { reading, situation } = place
  const { core, line, form } = reading
  if (form.type.endsWith('question') || form.type === 'imperative') return []
  if (reading.isFiller || OWN.test(core)) return []
  const stems = contentStems(reading.words.map(({ plain }) => plain))
  const shared = stems.filter((stem) => situation.clientStems.has(stem)).length
  const known = stems.filter((stem) => situation.knownStems.has(stem)).length
  const hasStem = STEM.test(core)
  const aboutClient = ABOUT_CLIENT.test(core)
  const feels = FEELS.test(core) && !NOT_OWN.test(core)
  const fragmentFeeling = form.type === 'fragment' && FRAGMENT_FEELING.test(core)
  const follows = shared > 0 && shared / stems.length >= 0.34 && CLIENT_FIRST.test(core)
  const echoes = stems.length > 0 && shared === stems.length
  if (!(hasStem || aboutClient || feels || fragmentFeeling || follows || echoes)) return []
  if (aboutClient && !hasStem && !feels && !CLIENT_FIRST.test(core) && known === 0) return []

  const isDouble = DOUBLE.test(core)
  const isAmplified = AMPLIFIED.test(core)
  const isSummary = SUMMARY.test(core) || reading.words.length > 45
  const isStock = STOCK.test(core)
  const stated = (feels || fragmentFeeling) && statedFeeling(place)
  const novelty = stems.length === 0 ? 0 : 1 - known / stems.length
  const adds =
    isDouble ||
    isAmplified ||
    ADDED.test(core) ||
    ((feels || fragmentFeeling) && !stated && !isStock) ||
    (stems.length >= 6 && novelty > ADDS_FROM && situation.knownStems.size >= 4)
  const off = contradicts(place)
  const modifiers: readonly Modifier[] = [
    ...(isSummary ? (['sum'] as const) : []),
    ...(isDouble ? (['dbl'] as const) : []),
    ...(isAmplified ? (['amp'] as const) : []),
    ...(isStock ? (['gen'] as const) : []),
    ...(off ? (['off'] as const) : []),
  ]
  const complex = adds && !isStock
  const basis = {
    from: 0,
    length: line.length,
    modifiers,
    quality: isStock || off ? 1 : 2,
  } as const
  const reflection: Finding = {
    ...basis,
    rule: complex ? 'reflection.complex' : 'reflection.simple',
    code: complex ? 'CR' : 'SR',
    confidence: hasStem ? 0.85 : shared > 0 || feels ? 0.7 : 0.5,
  }
  if (!(feels || fragmentFeeling) || isStock) return [reflection]
  return [reflection, { ...basis, rule: 'reflection.feeling', code: 'RF', confidence: 0.75 }]
}

const feelingsIn = (line: string) => line.split(' ').filter(isFeeling)
const isFeeling = (word: string) => HURTING_FEELINGS.has(word) || PLEASANT_FEELINGS.has(word)

/** The client already named this feeling. */
function statedFeeling({ reading, situation }: ThoughtInPlace): boolean {
  const said = contentStems(feelingsIn(reading.line))
  return said.length > 0 && said.every((feeling) => situation.knownStems.has(feeling))
}

/** The reply names good feelings where the client spoke only of bad ones, or the other way round. */
function contradicts({ reading, situation }: ThoughtInPlace): boolean {
  const said = feelingsIn(reading.core)
  const meant = feelingsIn(situation.clientLine)
  if (said.length === 0 || meant.length === 0 || /\bnot\b|\bno\b|n't/.test(situation.clientLine)) {
    return false
  }
  const pleasant = (words: readonly string[]) => words.every((word) => PLEASANT_FEELINGS.has(word))
  const hurting = (words: readonly string[]) => words.every((word) => HURTING_FEELINGS.has(word))
  return (pleasant(said) && hurting(meant)) || (hurting(said) && pleasant(meant))
}
