import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { OPENING } from './opening.ts'
import { isPlayedDown } from './played-down.ts'

/** A misstep of the counsellor's own towards the client, told without a reason and without "only". */
const MISSTEP =
  '(?:(?:was|am|came|turned up|started)(?: \\w+ minutes?| so| a few minutes)? late|kept you (?:waiting|standing|hanging|out there)(?: (?:for )?(?:\\w+ minutes?|so long|too long))?|(?:looked|glanced|peeked|kept looking|stole a look)(?: away)?(?: from you)?(?: (?:at|to|up at|over at) (?:the (?:clock|time|door|window|wall)|my (?:watch|phone|screen|notes)))?|checked (?:the (?:clock|time)|my (?:watch|phone))|looked away(?: from you)?|forgot (?:your (?:name|appointment|session)|about you|what you (?:told|said to) me|that you (?:told|had told) me)|got your name wrong|interrupted(?: you)?|talked over you|spoke over you|cut (?:you off|across you)|did not (?:listen|hear you|listen to you|ask you|let you finish)|was not listening(?: to you)?|stopped listening(?: to you)?|let you down|left you (?:waiting|standing|sitting)(?: there)?|hurt you|missed (?:what you (?:said|told me)|our (?:session|appointment)|it|that)|lectured you|pushed you|judged you|made light of (?:it|that)|said (?:the wrong thing|too much))'
/** A name that is said to the client, where nothing turns round. */
const NAMED = '(?: (?!but|only|because|if|though|when|since|just|so|and|at|for|to|then)[a-z]+)?'
const WHEN = '(?: (?:today|again|this (?:morning|afternoon|evening|week)|just now|there|for you))*'
const SORRY = '(?:i (?:am|was) (?:so |very |truly )*sorry|sorry|i (?:do )?apologi[sz]e)'
const OWNED = `(?:(?:${SORRY}(?: that)? )?(?:i |and )?(?:have |did |had )?${MISSTEP}${WHEN}${NAMED}|${SORRY}(?: (?:for|about) (?:it|that|both|all of (?:it|that)|my part(?: in (?:it|that|this))?))?)`

const LEAD = `${OPENING}(?:you are (?:so )?right |it is true )?${OPENING}`
/** What a counsellor may owe: "the four minutes". */
const OWED =
  '(?:minutes?|lateness|wait|waiting|mistake|slip|delay|look|glance|oversight|error|words|silence|assumption|carelessness)'

/** "I was late" alone may be any story; beside a sorry, a second misstep or a complaint it is owned. */
const isOwnedUp = ({ reading, turn, position, situation }: ThoughtInPlace): boolean =>
  !(reading.asks || isPlayedDown(reading)) &&
  (situation.isStrained ||
    new RegExp(`${MISSTEP}.* and .*${MISSTEP}`).test(reading.line) ||
    turn.some(({ line }) => /\b(?:sorry|apologi[sz]e|on me|my fault|you are right)\b/.test(line)) ||
    /\b(?:that|this|it) (?:was|is) mine\b/.test(turn[position + 1]?.line ?? ''))

/** One's own misstep named and owned, with no defence. @source clinical reference B3, REP */
export const PLAIN_REPAIR_RULES = [
  rule(
    'REP',
    'repair.owns-misstep',
    new RegExp(`^${LEAD}(?=.*\\bi\\b)${OWNED}(?: (?:and )?${OWNED})*$`),
    {
      when: (place) => isOwnedUp(place) && new RegExp(MISSTEP).test(place.reading.line),
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'REP',
    'repair.is-mine',
    new RegExp(
      `^${LEAD}(?:(?:that|this|it|they|those) (?:is|was|are|were) (?:all |entirely )?(?:on me|(?:mine|my (?:mistake|fault|doing|responsibility)) and not (?:on you|yours|your \\w+))|(?:the|my|that|this|those) (?:\\w+ )?${OWED}(?: and (?:the|my|that) (?:\\w+ )?${OWED})?(?: (?:is|was|are|were) real and (?:they|it|both))? (?:is|was|are|were) (?:all |entirely |both )?(?:on me|mine|my (?:mistake|fault|doing|responsibility)))(?: and (?:not (?:on you|yours)|i am sorry)| not yours| to own| alone)*$`,
    ),
    { when: isTold, confidence: 0.85, whole: true },
  ),
]
