import { detectCues } from '#coding/cue-detection.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import { asSeen, type SentenceInTurn, type SpeechRule } from './sentence-in-turn.ts'

/** A test found less surely than this may be talk about something else. Judgement. */
const LEAST_SURE: Readonly<Partial<Record<CueTag, number>>> = { boundaryTest: 0.6, riskCue: 0.5 }

const NEVER_TOLD =
  "(?:i have|i've|i|ive) never (?:actually |really |ever )?(?:told|said|admitted|confessed|shared|spoken about|talked about|mentioned)(?: \\w+){0,4} (?:anyone|anybody|a soul|a living soul|out loud to|another person)"
const CONFESSION = new RegExp(
  [
    NEVER_TOLD,
    "(?:haven't|have not|not|hadn't) told (?:anyone|anybody|a soul)",
    "(?:nobody|no one|no-one|not even \\w+)(?: else)?(?: in the (?:whole )?world| on earth| at home| alive)? knows? (?:this|about (?:this|it|that)|what i|that i)|i(?:'ve| have)? (?:always )?(?:kept|hidden|hid) (?:this|it|that) (?:from (?:everyone|everybody|all of them)|secret|hidden)",
    '\\bthe (?:real |honest |whole |actual )?truth is\\b|\\btruth be told\\b|\\bthe real reason\\b',
    "(?:there's|there is) something (?:i|else i)(?:'ve| have| haven't| have not| never|'ve never)? ?(?:need|want|should|have to|never told|not told|been keeping|been hiding|told nobody|haven't)",
    "(?:i have|i've|i) (?:got )?(?:a|one) (?:confession|secret)\\b|\\bi(?:'ve| have) been (?:lying|hiding something|keeping something)|\\bi (?:want|need|have) to (?:confess|come clean)\\b|\\b(?:here(?:'s| is)|this is|it's) my (?:\\w+ )?secret\\b|\\bmy (?:\\w+ )?secret is\\b|\\bwhat i(?:'m| am|'ve been| have been) (?:really )?(?:hiding|keeping (?:back|from you)) is\\b",
    "\\b(?:i'll|i will|let me|i can|i'm going to) tell you (?:a secret|what really happened|the truth|everything|the whole story|something nobody)",
    "\\b(?:may|might) (?:just )?as well (?:tell|say|admit|confess|come out with)\\b|^(?:ok(?:ay)?|fine|all right|alright|right|well|sure)[,.]? (?:then[,.]? )?(?:here (?:it is|it goes|goes|we go)|i(?:'ll| will) (?:tell|say) (?:you|it)|you win)\\b",
  ].join('|'),
)

const CLOSES =
  '(?:ok(?:ay)?|right|well|so|thanks|thank you|anyway|cool|yeah|yes|cheers|and|then|fine|great|good|sure|alright|all right|take care|see you|see you later)'
/** "When I'm leaving" takes no leave. */
const NOT_WHEN =
  '(?<!(?:when|if|while|before|after|because|that|time|says|say|said|think|like|how|where|until|till|once|since) )'

const GOODBYE = new RegExp(
  [
    `^(?:${CLOSES}[,.!]* )*(?:good ?bye|bye(?: bye)?|bye-bye|laters?|see you (?:next (?:week|time|tuesday|thursday)|on (?:\\w+day)|(?:\\w+day)|soon|later|then)|see ya|take care)(?: (?:then|now|for now|\\w+))?[.!…]*$`,
    `${NOT_WHEN}\\bi(?:'m| am| think i'm| think i am) (?:leaving|going|off|out of here|walking out|logging off|done here|heading off|away)(?: now| home| then)?(?:[.,!]|$)`,
    `${NOT_WHEN}\\bi(?:'m| am) (?:leaving|logging off|hanging up|walking out|going home)\\b(?! (?:out|him|her|them|it|the|my|school|work|that|behind))`,
    "\\b(?:i(?:'ve| have)? (?:got|have|need) to|i should|i must|i'd better|i had better|i better|i gotta|i've gotta) (?:go|leave|head off|log off|get going|be going|hang up|run)(?: now| then| home)?(?:[.,!]|$)",
    "\\blet's (?:stop|leave it|finish|end(?: it)?|call it a day)(?: there| here| for today)?(?:[.,!]|$)|\\bi(?:'ll| will| think i'll| want to)? (?:leave|stop|end) (?:it|this|the session|the chat) (?:there|here|now)\\b|\\b(?:we're|that's us|that's it|we are) (?:out of time|at time|done for today|finished for today)\\b|\\bour time is up\\b|\\bthis (?:session|conversation|chat) is over\\b",
    `[,.;] (?:good ?bye|bye)(?: (?:now|then|for now))?[.!…]*$`,
    "\\bi(?:'m| am) (?:going to|gonna|about to) (?:leave|go|head off|log off|get going|walk out|hang up)(?: now| then| home)?(?:[.,!]|$)|\\bi(?:'m| am) (?:getting|standing) up(?: and (?:leaving|going)| now|[.,!]|$)|\\bthat's (?:enough|all|it) for (?:today|now)\\b",
    '^(?:\\W{0,2})(?:leaves|walks out|logs off|exits|hangs up)\\b',
  ].join('|'),
)

const CONTACT = new RegExp(
  [
    "\\b(?:add|follow|find|friend|message|dm) me (?:back )?(?:on|at)\\b|\\blet's (?:meet|go for a|grab a|hang out|keep in touch|stay in touch|swap|get (?:a )?(?:coffee|drink|pint|lunch|dinner))\\b",
    "\\b(?:can|could|may|might|shall|will|would) (?:i|we|you) (?:please |maybe |just )?(?:have|get|swap|exchange|give me|send me) (?:your |each other's )?(?:phone |mobile |private |personal |home )?(?:number|numbers|e-?mail|address|insta\\w*|snap\\w*|socials)",
    "\\b(?:text|message|dm|whatsapp|ring|call|phone|email) me (?:tonight|later|any ?time|when|whenever|at home|on|instead|outside|between|after)|\\b(?:what's|what is|give me|send me) your (?:number|e-?mail|insta\\w*|address|snap\\w*)",
    '\\byou (?:could|should|must|can|have to) come (?:round|over|to (?:ours|mine|my \\w+|dinner))|\\bcome (?:round|over) (?:to (?:ours|mine)|for (?:dinner|tea|a \\w+|lunch))|\\b(?:we|you and i|you and me) (?:could|should) (?:meet|hang out|go (?:out|for)|grab|stay in touch|swap)',
    '\\bmeet (?:me|up|you) (?:outside|after|somewhere|for)|\\bsee (?:you|each other) outside (?:of )?(?:here|this|the session|sessions)',
    "\\b(?:can|could|would|will)(?:n't)? you (?:please |maybe |just |not )?(?:ring|call|phone|text|email|message|visit|speak to|talk to|write to|have a word with) (?:my|him|her|them|mr|mrs|ms|the (?:school|council|gp|doctor|police|job))\\b",
  ].join('|'),
)
/** Danger that the detector does not hear. */
const DANGER =
  /\b(?:better|fine|happier|cope|manage|easier|simpler)\b[^.!?]{0,30}\bwithout me\b|\bwithout me\b[^.!?]{0,30}\b(?:better|fine|happier|easier)\b|\b(?:not|never|don't|didn't) want(?:ed)? to (?:be (?:alive|around|here any ?more)|wake up|exist)\b|\bpoint (?:of|in|to) (?:living|life|being (?:here|alive)|going on|carrying on)\b|\bend it all\b|\bkill myself\b|\bsuicidal\b/

/** Where the detector hears a wish for more time: "stay on this". */
const NO_TEST = /^stay on (?:this|that|it|the)\b/

/** No test, hint of danger, confession, request for contact or leave-taking that is not planned for this turn. */
export const goesBeyondPlan: SpeechRule = (spoken) => {
  const { plain } = spoken
  const { plan, direction } = spoken.rules
  const own = asSeen(direction.line?.line.says ?? '')
  const isNew = (pattern: RegExp): boolean => {
    const found = pattern.exec(plain)
    return found !== null && !own.includes(found[0])
  }
  const isLast = plan.ending !== null || plan.occasion === 'farewell'
  if (!isLast && isNew(GOODBYE)) return true
  if (plan.reveal === null && isNew(CONFESSION)) return true
  if (!isPlanned('riskCue', spoken) && isNew(DANGER)) return true
  return (!isPlanned('boundaryTest', spoken) && isNew(CONTACT)) || holdsUnplannedCue(spoken, own)
}

function isPlanned(tag: CueTag, { rules: { plan, direction, scenario } }: SentenceInTurn): boolean {
  if (direction.line?.line.cues?.includes(tag)) return true
  if (tag === 'riskCue' && (plan.riskAnswer !== null || plan.answers.includes('RISK'))) return true
  return scenario.moments.some(({ id, cues }) => id === plan.moment && cues.includes(tag))
}

/** What is found in the author's line too is what the plan wants said. */
function holdsUnplannedCue(spoken: SentenceInTurn, own: string): boolean {
  return detectCues(spoken.turn, { previous: [] }).some(({ tag, start, end, confidence }) => {
    if (tag === 'changeTalk' || tag === 'sustainTalk') return false
    const least = LEAST_SURE[tag]
    if (least === undefined || confidence < least || isPlanned(tag, spoken)) return false
    if (NO_TEST.test(asSeen(spoken.turn.slice(start)))) return false
    return !own.includes(asSeen(spoken.turn.slice(start, end)))
  })
}
