import type { Modifier } from './coded-turn.ts'
import { contentStems } from './content-words.ts'
import {
  FEELING_ADJECTIVE,
  FEELING_NOUN,
  FELT_ADJECTIVE,
  HURTING_FEELINGS,
  PLEASANT_FEELINGS,
  STIRRING_ADJECTIVE,
} from './feelings-lexicon.ts'
import type { Finding, ThoughtInPlace } from './rule.ts'
import { isContraryFeeling } from './shown-feeling.ts'

const STEM =
  /^(?:(?:it |that |this |what you are saying )?(?:sounds?|seems?|feels?|looks?|appears?)(?: to me| almost| a bit)? (?:like|as if|as though|that)|(?:what )?i (?:am |can |do )?(?:hear|hearing|heard|get|getting|sense|sensing|pick|picking)(?: up)?(?: is| you saying)?(?: that| a| how| the| some)?|if i (?:am )?(?:hear|heard|understand|understood|got|get|have got|am following|follow)|in other words|you are (?:saying|telling me|describing)|you (?:said|say|mentioned|told me|described|talked about)|from what you|let me (?:see if|check|make sure|summari[sz]e|sum|pull|put)|i can see (?:that|how|what|it|this|your|the|there)|i (?:get the (?:sense|feeling)|have the (?:sense|feeling)|feel (?:like|as if) you|imagine|wonder if you|wonder whether you)|for you|part of you|on (?:the )?one hand|it is (?:like|as if|as though|almost like))\b/
/** "When we get near the end, it must feel like ..." */
const EVOKES = /\b(?:it|that|this) must (?:still |all |really )*(?:feel|have felt) (?:like|as)\b/
const ABOUT_CLIENT = /\b(?:you|your|yours|yourself)\b/
const CLIENT_FIRST =
  /^(?:you|your|i do not (?:think|imagine|suppose) (?:that )?you (?:wanted|want|chose|asked|meant|planned|expected)|part of you|for you|to you|being|having|even though you|when you|after|if you|all|not|no|nothing|nobody|the|that|this|it|there|he|she|they|everyone|everything|a|an|still|some|one|two|both|both|sometimes|somewhere|something|and|but|because|like|as if)\b/
const FEELS = new RegExp(
  `\\b(?:you (?:are |still |must |really )*(?:miss|missing|dread|dreading|resent|resenting|grieving|hurting|aching|longing|regret|regretting|hate|hating) |(?:it|that|this|which) (?:still |must |all |can )*(?:hurts?|aches?|stings?|scares? you|frightens? you|worries you|terrifies you|upsets you|breaks your heart)|you (?:still |must |might |may |can |could |would |have |will |had |been |are |were |was |do |did |even |only |have been |have got |are all |so )*(?:feel|feels|felt|feeling|be|been|are|were|was|is|sound|seem|look|got|get|getting|left)?(?: like)?(?: so| pretty| dead| real| mad| hella| well| bare| right| all| a bit| a little| kind of| sort of| too| more| more and more| left| both| even| somehow| always| still| like| almost| that)* ${FEELING_ADJECTIVE}|(?:sounds?|seems?|feels?|looks?|felt|sounded|is|was|been|be|must be|must have been)(?: like)?(?: it is| it was| that is| a| an| the| so| pretty| such| dead| like| right| something| there is something| pretty much| too| both| all| a bit| a little| kind of| sort of| and| terribly)* (?:${STIRRING_ADJECTIVE}|lonely|sad|scary)|(?:feeling|sense|lot|sort|kind|full|bit|deal|weight|layer|wave|mix|mixture|real|so much|much|such|that|the|this|your|some|more|and|with|of) (?:of )?(?:deep |real |old |quiet |awful |huge |heavy )*${FEELING_NOUN}|(?:something|feels?|felt|left|leaves|leaving|makes?|made|making|got|gets|get|getting|had|has|having|find|found)(?: it| you| so| feeling| feel| about| all| dead)* (?:${STIRRING_ADJECTIVE}|${FEELING_ADJECTIVE})|(?:feel|feels|felt|feeling|left you|leaves you)(?: so| very| quite| pretty| like| all| a bit| a little| too| such| dead| well| real| right| mad| bare| fair| that)* ${FELT_ADJECTIVE})\\b`,
)
const FRAGMENT_FEELING = new RegExp(
  `^(?:so |dead |pretty |and |all |a bit |more )*(?:${FEELING_ADJECTIVE}|${FEELING_NOUN}|${STIRRING_ADJECTIVE})\\b`,
)
const NOT_OWN =
  /\bfeel(?:s|ing)? (?:that|like) (?:the|he|she|they|everyone|people|other|others|your|it|we|this|there)\b/
const DOUBLE =
  /\b(?:part of you\b.*\b(?:part|another|other|and)|on (?:the )?one hand|at the same time|(?:and|but|while) (?:yet|another part|a part|on the other|you also)|one (?:part|side)\b.*\b(?:another|other)|both\b.*\band|torn between|even though|(?:you|it).*\b(?:and yet|but also|yet you|(?:and|but) (?:it|you|part of you|that) still))\b/
const ADDED =
  /\b(?:as if|as though|it is like|almost like|like (?:a|an|you are|you were|being|having|the|there|nobody|no)|part of you|underneath|beneath|behind|deep down|inside|matters? to you|important to you|means? (?:a lot|so much|everything|something)|what (?:hurts|matters|makes it|you (?:want|need|wanted|wish|long))|you (?:wish|long|want|wanted|hope|hoped|need|needed|miss|value|care|fear|would love|would like|are hoping|are afraid|are wondering|are worried|are trying|worry|believe|realise|realize|know that) |more than|not just|not only|because|which (?:means|makes|leaves|is why)|somehow|instead of|rather than|something (?:about|in)|makes? you|leaves? you|way of|way to|so that|to keep|to protect|carry|carrying|weight|holding|wall|mask|trap|drown|stuck|torn|lost|in order to|the (?:hardest|worst) (?:part|bit|thing)|it is not (?:that|about|the|so much)|less about|no matter|too much|never enough|alone with|on your own|anymore|any more)\b/
const AMPLIFIED =
  /\b(?:nothing (?:at all|whatsoever)|no (?:one|reason) at all|absolutely (?:no|nothing|never)|never ever|not (?:one|a single) (?:thing|bit|reason|person)|there is no (?:way|point|reason)|couldn't care less|impossible)\b/
const SUMMARY =
  /\b(?:so far|let me (?:see if|pull|check|make sure)|summari[sz]e|to (?:sum|pull)|sum(?:ming)? up|putting (?:it|that|those|this) (?:all )?together|you have (?:talked|told me|said|mentioned|spoken) (?:about|a lot|several)|we have (?:talked|covered|spoken)|a few (?:things|different)|you (?:started|began) by|first .* then)\b/
const OWN =
  /^(?:mine|me too|same)\b|^(?:i|we|my|our|me)\b(?! (?:can |do |am )?(?:hear|hearing|sense|sensing|get the|imagine|wonder|guess|pick|picking|see|take it|understand|notice|do not (?:think|imagine|suppose) (?:that )?you (?:wanted|want|chose|asked|meant|planned|expected)\b|(?:know|think|thought|suppose|believe|get|feel) (?:that |like |as if |as though )?(?:you|your|it|that)))/
const STOCK =
  /^(?:that|it|this)(?: must| all)? (?:sounds?|is|be|must be|must have been|seems?|feels?|has been|have been|was|would be)(?: like| a| so| pretty| such)* (?:hard|tough|difficult|rough|a lot|challenging|tricky|not easy|stressful|awful|terrible|horrible|painful|rough|rubbish|shit|grim|crap|a shame)(?: for you| to hear| on you| situation| time| one| place| spot| thing)*$|^i (?:can |do )?(?:hear|get|feel|see|understand) (?:you|it|that|this|what you (?:say|are saying|mean)|where you are coming from)$/

/** "So it was over before you knew": a conclusion drawn from what the client said. */
const CONTINUES =
  /^(?:okay |yeah |right |mm |and )*so (?:it|he|she|they|that|this|there|the|then|now|for|in|by|at|even|all|not|no|every|being|having|going)\b/
const IMAGE = /\b(?:as if|as though)\b/
/** "It was over before it began": said of the client's matter, in the client's direction. */
const REMARKS =
  /^(?:it|that|there|they|he|she|everything|nothing|nobody|no one|things|something|sometimes|even|because|like|maybe|from your|at the time|in your|of your|all the|all of|not|almost)\b(?!.{0,30}\b(?:okay|sure|great|good|fine|all right)$)/
/** A longer remark that never mentions the client tells rather than listens. Judgement. */
const LONGEST_REMARK = 18
/** Half a sentence that only leads up to a question. @source clinical reference B1 */
const SET_UP =
  /^(?:if|when|in terms of|as for|since|given|with|on a scale|let us say|say|imagine)\b/
const COURTESY =
  /^(?:hi|hello|hey)(?: \w+){0,2}$|\b(?:(?:nice|good|great|lovely|pleased|pleasure) (?:to|talking|meeting|seeing|chatting|speaking)|welcome|thanks? (?:you )?for (?:coming|calling|having|being here)|see you(?: \w+){0,3}$|take care|have a (?:good|nice|great)|my name is|come on in|have a seat|good (?:morning|afternoon|evening|luck)|good stuff|good idea|good for you|(?:good|great) question|you (?:have )?got this$|you can do (?:it|this)$|go you$|keep it up|well done|you are welcome|there you go)\b/

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
  const evokes = EVOKES.test(core)
  const hasStem = STEM.test(core) || evokes
  const aboutClient = ABOUT_CLIENT.test(core)
  const feels = FEELS.test(core) && !NOT_OWN.test(core)
  const fragmentFeeling = form.type === 'fragment' && FRAGMENT_FEELING.test(core)
  const follows = shared > 0 && shared / stems.length >= 0.34 && CLIENT_FIRST.test(core)
  const echoes = stems.length > 0 && shared === stems.length
  const continues =
    CONTINUES.test(line) ||
    IMAGE.test(core) ||
    (REMARKS.test(core) &&
      reading.words.length <= LONGEST_REMARK &&
      !situation.askedForInformation &&
      situation.clientLine !== '') ||
    (form.type === 'fragment' &&
      stems.length > 1 &&
      (known > 0 || stems.length < reading.words.length))
  if (!(hasStem || aboutClient || feels || fragmentFeeling || follows || echoes || continues)) {
    return []
  }
  if (SET_UP.test(core) && place.turn[place.position + 1]?.form.type.endsWith('question')) return []
  if (COURTESY.test(line) || (reading.laughs && shared === stems.length)) return []
  if (aboutClient && !hasStem && !feels && !CLIENT_FIRST.test(core) && known === 0) return []

  const isLoose = !(hasStem || aboutClient || feels || fragmentFeeling) && shared === 0
  const isDouble = DOUBLE.test(core)
  const isAmplified = AMPLIFIED.test(core)
  const isStock = STOCK.test(core)
  const stated = (feels || fragmentFeeling) && (statedFeeling(place) || echoes)
  const novelty = stems.length === 0 ? 0 : 1 - known / stems.length
  const adds =
    isDouble ||
    isAmplified ||
    evokes ||
    ADDED.test(core) ||
    ((feels || fragmentFeeling) && !stated && !isStock) ||
    (stems.length >= 6 && novelty > ADDS_FROM && situation.knownStems.size >= 4)
  const modifiers = reflectionModifiers(place)
  const off = modifiers.includes('off')
  const complex = adds && !isStock && !echoes
  const basis = {
    from: 0,
    length: line.length,
    modifiers,
    quality: isStock || off || isLoose || reading.words.length === 1 ? 1 : 2,
  } as const
  const reflection: Finding = {
    ...basis,
    rule: complex ? 'reflection.complex' : 'reflection.simple',
    code: complex ? 'CR' : 'SR',
    confidence: hasStem ? 0.85 : shared > 0 || feels ? 0.7 : aboutClient ? 0.5 : 0.4,
  }
  if (!(feels || fragmentFeeling) || isStock) return [reflection]
  return [reflection, { ...basis, rule: 'reflection.feeling', code: 'RF', confidence: 0.75 }]
}

/** How a thought reflects, if it does: gathering, two-sided, stronger than said, in stock words, wrong. */
export function reflectionModifiers(place: ThoughtInPlace): readonly Modifier[] {
  const { core, words } = place.reading
  return [
    ...(SUMMARY.test(core) || words.length > LONG_AS_A_SUMMARY ? (['sum'] as const) : []),
    ...(DOUBLE.test(core) ? (['dbl'] as const) : []),
    ...(AMPLIFIED.test(core) ? (['amp'] as const) : []),
    ...(STOCK.test(core) ? (['gen'] as const) : []),
    ...(contradicts(place) ? (['off'] as const) : []),
  ]
}

/** Words. Judgement. */
const LONG_AS_A_SUMMARY = 45

const feelingsIn = (line: string) => line.split(' ').filter(isFeeling)
const isFeeling = (word: string) => HURTING_FEELINGS.has(word) || PLEASANT_FEELINGS.has(word)

/** The client already named this feeling. */
function statedFeeling({ reading, situation }: ThoughtInPlace): boolean {
  const said = contentStems(feelingsIn(reading.line))
  return said.length > 0 && said.every((feeling) => situation.knownStems.has(feeling))
}

/** The reply gives the client a feeling of another kind than they show, or cheers where they hurt. */
function contradicts(place: ThoughtInPlace): boolean {
  const { reading, situation } = place
  if (isContraryFeeling(place)) return true
  return CHEERFUL.test(reading.core) && situation.cues.has('affectCue')
}

/** "Sounds like a fun week", said to somebody who has just shown a feeling. */
const CHEERFUL =
  /\b(?:sounds?|seems?|looks?)(?: like)?(?: it (?:is|was)| you (?:had|have))?(?: a| an| such| so| pretty)* (?:fun|great|lovely|nice|good|brilliant|amazing|cool|exciting)(?: \w+)?$/
