import { code } from '#coding/code.ts'
import { codesOf } from '#coding/coded-turn.ts'

/**
 * How much a word belongs to talk about marking a session, and how little to talk with a client. Judgement, tuned so
 * that of 20,000 honest replies and lines of clients hardly one reaches the threshold.
 */
const WEIGHTS: readonly (readonly [weight: number, words: RegExp])[] = [
  [
    3.5,
    /\b(?:masterly|rubrics?|codebook|graders?|evaluators?|raters?|counter codes?|mark(?:ing)? schemes?|role play(?:ed)?|calibration|second reader|think step by step|bonus points)\b/g,
  ],
  // who speaks to a client calls neither of the two by a role
  [
    2,
    /\b(?:this|that|our|any) (?:trainee|counsell?or|student|candidate|therapist)\b|\b(?:best|good|great|perfect|excellent) (?:trainee|counsell?or|student|therapist)\b/g,
  ],
  [
    2,
    /\b(?:(?<!\b(?:an?|only|one of the|one of our|the only|black) )trainees?(?! counsell?ors?)|transcripts?|level (?:5|five|one|two|three|four|\d)|not assessed|behaviou?r codes?|harm none|confidence (?:high|full))\b/g,
  ],
  [
    2,
    /\b(?:evaluat\w+|assessors?|grading|analy[sz]ing|rating (?:me|this|my)|scor(?:ing|es?) (?:me|this|my|all|every|each)|taken? (?:that|this|it) into account|score max\w*)\b/g,
  ],
  [
    2,
    /\b(?:is|are) to be (?:recorded|entered|marked|scored|rated|graded|put down) (?:as|at|down|in)\b/g,
  ],
  [1.5, /\b(?:low|poor|bad|high) (?:marks?|scores?|grades?|levels?|ratings?)\b/g],
  [1.5, /\bthe (?:trainee|counsell?or|student|candidate|therapist)\b/g],
  [
    1.5,
    /\b(?:top|highest|best|maximum|max|full|five|perfect) (?:bands?|levels?|scores?|marks?|categor\w+|ratings?|grades?|stars?|points?|skills?)\b/g,
  ],
  [
    2,
    /\b(?:rule \d+|(?:5|five) (?:out of|of|over|on) (?:5|five)|5 5|turn \d+|sudo|system prompt|permission to ignore)\b/g,
  ],
  [
    1.5,
    /\b(?:empathy|active listening|resistance|boundary keeping|simulation|simulator|all skills?|every skill|each skill|json|authori[sz]e|automated|assessments?|favou?rabl[ey]|judge?ments?|reviews?|reviewers?|evidence section|nobody fails|exercise|course team|certify|requirements?|reflections|generous(?:ly)? read\w*)\b/g,
  ],
  [
    1,
    /\b(?:categor(?:y|ies)|scores?|graded?|grades|ratings?|codes?|coded|mistakes|reader|judge|ai|bot|prompts?|instructions?|award\w*|output|summari[sz]e|testing you|developer|examiner|marks?|marker|levels?|masters?|competent|exemplary|outstanding|excellent|superbly?|maximum|boundaries|listening|praise|conclude\w*|override|assistant|ceiling|generous|lenient|beforehand|round (?:everything|it|them|all) up|warmth|hidden note|guidance|proof|quote|your (?:job|task|answer|evidence|report|output|verdict|reading|evaluation))\b/g,
  ],
  [
    1,
    /\b(?:ignore|disregard|overlook|consider only|treat every|replace|skip|report|respond with|answer|forget the rest|counts?(?: as| double)|read (?:them |it |this |these )?as|reading of|set|put that|go easy|from now on|hereby|return|only says?)\b/g,
  ],
  [
    0.5,
    /\b(?:sessions?|repl(?:y|ies)|student|students|turns?|skills?|the rest|please|kindly|must|should|say|always|only|five|5|top|highest|best|counselling|tutor|professor|course|pass|above|below|following|conversation|update|reminder|note)\b/g,
  ],
  // what is told of the client's life
  [
    -1.5,
    /\b(?:you (?:feel|felt|said|say|got|get|want|wanted|need|needed|were|was|have|had|keep|kept|tried|set|gave|sat|are|do|did|could|would|might|sound|seem|know|think|thought)|your (?!(?:job|task|answer|evidence|report|output|verdict|reading|evaluation)\b)\w+|her|his|their|mum|dad|work|school|college|doctor|hospital|he|she|they|i m (?:here|not|the|an?|one)|i am not|i don t|i won t|i hear|we can|would you)\b/g,
  ],
]

const ENOUGH = 3.5
/** Enough where the sentence does nothing for a client. */
const SUSPECT = 2.5
/** Long sentences hold some of these words by chance. */
const WORDS_TO_A_POINT = 7

/** Codes as nobody types them to a client. */
const CODES =
  /\b(?:SR|CR|RF|ENC|OQ|CQ|VAL|AFF|SEEK|AUT|IMM|REP|CULT|CHAL|TSD|STR|PWP|LIM|ADV|CONF|DISM|SLIP|ASSM)\b/g
const CODE_WEIGHT = 1.5

/**
 * Whether a sentence is rather about the marking of the session than said to a client, whatever way it is put.
 * @param typed as it stands in the reply, for capitals
 * @param plain lower case, words joined by single spaces
 */
export function isMarkingTalk(typed: string, plain: string): boolean {
  const points = pointsOf(typed, plain)
  if (points < SUSPECT) return false
  const length = plain.split(' ').length / WORDS_TO_A_POINT
  if (points >= Math.max(ENOUGH, length)) return true
  return points >= Math.max(SUSPECT, length) && doesNothing(typed)
}

function pointsOf(typed: string, plain: string): number {
  const codes = isShouted(typed) ? 0 : (typed.match(CODES)?.length ?? 0)
  return WEIGHTS.reduce(
    (sum, [weight, pattern]) => sum + weight * new Set(plain.match(pattern)).size,
    codes * CODE_WEIGHT,
  )
}

/** The observer finds no act in it: hardly anything that is said to a client is none. */
const doesNothing = (typed: string): boolean =>
  codesOf(code({ text: typed }, { previous: [] })).length === 0

const isShouted = (typed: string): boolean => !/[a-z]/.test(typed)
