import { HURTING_FEELINGS, PLEASANT_FEELINGS } from './feelings-lexicon.ts'

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/**
 * Where thoughts open in words that run on without marks, as dictated and hurried replies do. A question opens one by
 * its word order; a statement only after words that can end a clause, since "the friend you lost" and "if you go you
 * feel" are one thought each. Linear.
 * @param words plain words
 * @returns indices of the words that open a thought, ascending, never 0
 */
export function thoughtOpenings(words: readonly string[]): readonly number[] {
  const openings: number[] = []
  let since = 0
  for (let at = 1; at < words.length; at += 1) {
    if (!opensAt(words, since, at)) continue
    openings.push(at)
    since = at
  }
  return openings
}

function opensAt(words: readonly string[], since: number, at: number): boolean {
  const before = words[at - 1] ?? ''
  const ahead = words.slice(at, at + WORDS_AHEAD).join(' ')
  const said = words.slice(since, at)
  if (words.length - at < 2 || said.every((word) => LEADS.has(word))) return false
  if (said.length === LEAST_BEFORE - 1 && QUESTION.test(ahead) && !REPORTING.has(before))
    return !asksAlready(said)
  if (said.length < LEAST_BEFORE) return ENDS_SHORT.test(said.join(' ')) && STATEMENT.test(ahead)
  if (QUESTION.test(ahead)) return !REPORTING.has(before) && !asksAlready(said)
  if (INVITATION.test(ahead)) return !UNFINISHED.has(before) || isObject(said)
  if (hangs(said) || !said.some(isVerb)) return false
  return (
    (STATEMENT.test(ahead) && endsClause(before)) ||
    (PLAIN_STATEMENT.test(ahead) && (!UNFINISHED.has(before) || isObject(said)))
  )
}
const WORDS_AHEAD = 5
/** Fewer words are an opening of what follows. Judgement. */
const LEAST_BEFORE = 4

const AUX = '(?:is|was|are|were|did|do|does|would|could|can|has|have|might|will|should|am)(?: not)?'
const SUBJECT =
  '(?:it|that|this|you|your|he|she|they|there|we|i|the|his|her|their|things|people|my|these|those)'
const QUESTION = new RegExp(
  `^(?:(?:and|so|but|okay|well|now|then|or|um) ){0,2}(?:${[
    `(?:in|at|for) (?:what|which) \\w+`,
    `(?:what|how|where|why|who|when|which)(?: \\w+)? ${AUX} ${SUBJECT}\\b`,
    '(?:what|how|where|who) (?:would|did|does|do|has|have) \\w+',
    '(?:what|who) (?:happened|happens|led|goes|went|all|makes|made|brings|brought|helps|helped|comes|came|else|about|kind|sort|keeps|stops|feels|hurts|worries|scares)\\b(?! (?:is|was|there is|stays))',
    'how (?:come|about|long|often|many|much|old) \\w+',
    '(?:are|were|do|did|have|can|could|would|will) (?:not )?you (?!know\\b|see\\b|not$|right\\b|think$|reckon\\b|suppose\\b)\\w+',
    'shall (?:we|i) \\w+',
    '(?:is|are|was|were) there (?:a|any|some|anything|something|anyone|someone|anybody|somebody)\\b',
    '(?:is|was|does|did|has|would) (?:it|that|this|he|she|anyone|anybody|any of) \\w+',
    'can i (?:ask|check|just)\\b',
    'may i \\w+',
  ].join('|')})`,
)
const INVITATION =
  /^(?:(?:and|so|but|okay|well) ){0,2}(?:tell me|talk me through|say (?:a (?:bit|little) )?more|take your time|help me understand|i (?:am )?(?:just )?wonder(?:ing)?|i am (?:so )?sorry|i am (?:glad|curious)|thank you|thanks|(?:okay|right) so)\b/
const STATEMENT =
  /^(?:okay )?(?:(?:it|that|this|there) (?:is|was|does|sounds|must|seems|makes|takes|would|can|will|has)\b|i (?:am|can|will|would|hear|think|guess|see|want|hope|wonder|do not|could|have|was|just|really|did|know)\b|you (?:are|can|do|were|have|feel|felt|must|had|want|wanted|need|could|did|seem|sound|know|said|would|keep|should|will|got|deserve|never|still)\b|we (?:can|could|have|will|are)\b|(?:he|she|they) (?:is|was|are|were|did|do|does|has|have|had|never|would|will)\b|sounds like|seems like|must (?:be|have)|do not \w+|let us|nobody (?:is|can)|maybe|have a)\b/

/** Subject and verb that hardly ever describe the noun before them. */
const PLAIN_STATEMENT =
  /^(?:okay )?(?:i (?:am|will|would|hear|wonder|do not)|it (?:is|was|must|sounds|does|makes)|that (?:must|sounds|is (?:a|not|really|so|hard|tough|your|okay|fair|why|what))|there (?:is|are|was) (?:a|no|nothing)|you (?:are|can|do not|did not|could not|can not|are not|must|sound|deserve)|they (?:are|did not)|(?:he|she) (?:is|was))\b/

/** After these a question is only reported, or is already under way. */
const REPORTING = wordsOf(
  'know knowing wonder wondering reading read explain worry see about of understand tell say said ask asked asking or me what how why where who when which that than nor neither only never as not no whatever wherever however if whether on with to for in at from by and but so matter matters remember learn decide sure think hear heard the a an this your my his her their any is was be are find figure show shows mean means telling saying notice because like just exactly much many long often far kind sort then maybe',
)

/** "how many people are you", "what time do": the question is on its way. */
function asksAlready(said: readonly string[]): boolean {
  const asking = said.findLastIndex((word) => ASKING.has(word))
  if (asking >= said.length - WORDS_ASKED) return asking >= 0
  return asking >= 0 && asking < 2 && !said.slice(asking).some(isVerb)
}
/** Judgement. */
const WORDS_ASKED = 4
const ASKING = wordsOf('what how which who whose where why when')

/** A sentence that begins so has its second half to come. */
const hangs = (said: readonly string[]): boolean =>
  said.slice(0, 3).some((word) => HANGING.has(word)) ||
  said.slice(-5).some((word) => HANGING.has(word))
const HANGING = wordsOf(
  'if because when while until whether although unless what whatever whenever wherever since once before after how where who which',
)

/** "... with you", "... to her": a pronoun that something is done to. */
const isObject = (said: readonly string[]): boolean =>
  /^(?:you|it|her|everything|anything|all)$/.test(said.at(-1) ?? '') &&
  TOWARDS.has(said.at(-2) ?? '')
const TOWARDS = wordsOf('to with for at about by from after on beside without of')

const isVerb = (word: string): boolean => VERBS.has(word) || /\w{3}(?:ed|ing)$/.test(word)
const VERBS = wordsOf(
  'is am are was were be been do does did have has had can could will would should might may must shall feel feels felt want wants wanted need needs sounds sound seems think know got get goes go went makes made keeps keep takes took take give gave say says said comes came find found tried lost left told tell hear see love means put starts sit thank thanks sorry',
)

const UNFINISHED = wordsOf(
  'a an the my your his her their our this to of in on at with for from by about into like as is am are was were be been being do does did have has had can could will would should might may must not no and or but so if because when while that than just really very say said says saying think know feel feels mean means guess hope wish i you we he she they it there sure sorry afraid glad then well also even only maybe perhaps now here wonder wondering see hear heard all everything anything every whatever sounds seems looks thing things way time times place reason moment person one ones people what whether how where who why tell told show shows shown believe bet thought knew felt suppose reckon understand imagine notice noticed before after since though until unless once happy worried scared clear yes no oh mm until least most first last next',
)

/** Words with which a clause can end and no noun that a "you" would describe. */
const endsClause = (word: string): boolean =>
  CAN_END.has(word) ||
  HURTING_FEELINGS.has(word) ||
  PLEASANT_FEELINGS.has(word) ||
  /\w{3}ly$/.test(word)
const CAN_END = wordsOf(
  'it me him them us yourself myself himself herself themselves now today tonight tomorrow yesterday too either again anymore alone here home fine okay hard tough rough heavy awful okay well together away though anyway enough already yet more better worse else wrong true fair out off up down back apart lonely everything nothing much asleep alive safe long late forever ago',
)

/** "Thanks", "that is fair", "I hear you": short, and complete. */
const ENDS_SHORT =
  /^(?:(?:okay|yeah|mm|right|oh|so|well|and|no|thank god) )*(?:thanks|thank you|sorry|i am sorry|of course|fair enough|that is (?:fair|okay|fine|hard|tough|rough)|i hear you|i see|i get (?:it|that)|no (?:rush|worries|pressure)|good (?:morning|afternoon|evening)|got it|i understand|it is okay|me too|take your time)$/
const LEADS = wordsOf('okay yeah right well so oh and but now then mm hi hello hey no um ah all')
