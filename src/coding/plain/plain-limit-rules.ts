import { isAskedFor } from '#coding/asked-for.ts'
import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { OPENING } from './opening.ts'

const COUNSELLOR = '(?:counsellor|counselor|therapist)'
/** What counselling is never to turn into. */
const ELSE =
  '(?:(?:anything |something )?(?:more|other|else)(?: than (?:that|this|counselling|counseling|therapy|work))?|anything but (?:that|this|counselling|counseling)|that|romantic|sexual|physical|personal|social|a (?:friendship|romance|relationship|love affair))'
const THEREFORE =
  '(?: (?:so that|so|because|since|even|and that|not (?:now|ever|even|after|when))\\b.*)?'

/** The counsellor's own life was asked about, and no secret of the client's. */
const isAskedOfSelf = ({ reading, situation: { clientLine } }: ThoughtInPlace): boolean =>
  !reading.asks &&
  /\b(?:you|your)\b/.test(clientLine) &&
  !/\b(?:tell(?! me)|secrets?|promise|swear|between us|find out|write (?:it|this|that) down)\b/.test(
    clientLine,
  )
const isRefused = (place: ThoughtInPlace): boolean => isTold(place) && isAskedFor(place)

/** A no to closeness, to questions of one's own life, and a halt to the hour. @source clinical reference B3, LIM, STR; A5 */
export const PLAIN_LIMIT_RULES = [
  rule(
    'LIM',
    'limit.relationship-stays',
    new RegExp(
      `^${OPENING}(?:i am (?:only )?your ${COUNSELLOR} and )?(?:(?:our|this) (?:relationship|work|time|contact|connection)(?: (?:together|here|with each other))?|what we have(?: here)?|things between us) (?:(?:will|can|could|would) (?:not|never)|(?:is|are) (?:not|never) (?:ever )?going to)(?: ever)? (?:be|become|turn into|go) ${ELSE}${THEREFORE}$`,
    ),
    { when: isTold, confidence: 0.85, whole: true, unless: /\b(?:maybe|i wish|if only)\b/ },
  ),
  rule(
    'LIM',
    'limit.only-your-counsellor',
    new RegExp(
      `^${OPENING}i am (?:only )?your ${COUNSELLOR} and (?:(?:it|this|that|we) (?:(?:will|can) (?:not|never)|(?:is|are) (?:not|never) going to)(?: ever)? (?:be|become|turn into|go) ${ELSE}|(?:that is (?:what|who|all) i (?:will stay|am|can be)|i (?:will|am going to) (?:stay|remain) (?:that|your ${COUNSELLOR})))${THEREFORE}$`,
    ),
    { when: isTold, confidence: 0.85, whole: true, unless: /\b(?:maybe|i wish|if only)\b/ },
  ),
  rule(
    'LIM',
    'limit.does-no-such-thing',
    new RegExp(
      `^${OPENING}(?:i|we) (?:(?:can|will|could|do|must) not|am not (?:going|able|allowed) to)(?: ever)? (?:be )?(?:(?:text|ring|phone|call|message|e ?mail|follow|add|meet|visit|hug)(?:ing)? (?:you|her|him|them|back|clients|anyone)\\b|(?:fill|sign|stamp|tick)(?:ing)? (?:it|that|this|them|all|the|your)\\b|(?:hav|tak|keep|accept|go)(?:e|ing)? (?:(?:to |for |any |your |the |out |a )*(?:money|cash|envelope|gifts?|presents?|texts|dinner|coffee|drinks?)\\b|it(?:$| because)|(?:this|that|it)? ?(?:just |only )?(?:between us|secret|to myself)\\b)|lead\\b.{0,12}\\bprayer)`,
    ),
    {
      when: isTold,
      confidence: 0.8,
      whole: true,
      unless: /\b(?:but (?:i|we|just|maybe)|wish|yet|until)\b/,
    },
  ),
  rule(
    'LIM',
    'limit.not-now-not-later',
    new RegExp(
      `^${OPENING}i (?:will|can|could|am|would) (?:not|never)(?: (?:be able to|going to|do (?:that|it|this)))?(?: (?!but|maybe|yet|if)[a-z]+)? (?:not|now or|ever|either)(?: (?:now|ever|tonight|today|here|then|later|either|outside|afterwards|even|not|and|or|nor|when|after|once|we|our|the|this|these|sessions?|work|counselling|finish|finished|ends?|ended|is|are|have|over|done|next|week|year))*$`,
    ),
    { when: isRefused, confidence: 0.85, whole: true, unless: /\bnot (?:yet|now|here)$/ },
  ),
  rule(
    'LIM',
    'limit.keeps-own-life',
    new RegExp(
      `^${OPENING}i (?:(?:do |like to |prefer to |try to |would (?:rather )?|am going to |will |want to )*keep|am keeping) (?:that|this|those (?:things)?|(?:that|this|the) (?:part|side)(?: of (?:me|my life))?|(?:that|this)? ?(?:kind|sort) of thing|my (?:own |private |personal |home |family )*(?:life|faith|beliefs?|family|marriage|religion|story|views)) (?:to myself|private|for myself|out of (?:here|this(?: room)?|the room|our (?:time|sessions|work)))(?: (?:in )?here)?${THEREFORE}$`,
    ),
    { when: isAskedOfSelf, confidence: 0.8, whole: true, unless: /\b(?:but|secrets?)\b/ },
  ),
  rule(
    'STR',
    'structure.pauses',
    new RegExp(
      `^${OPENING}(?:i (?:would|want|need|am going|have|think we need|would like us)(?: like)?(?: us)? to |we (?:need|have|are going) to |let us )(?:pause|stop|halt|break off|interrupt)(?: (?:the|our|this) (?:session|hour|conversation|talk|meeting)(?: here)?(?: for (?:a|one|two|three|four|five|ten|\\d+) (?:few |couple of )?(?:minutes?|moments?|while|bit|break))?| (?:here |this |there )?for (?:a few|a couple of|two|three|four|five|ten|\\d+) minutes)(?: (?:so that|so|and|while|because|until)\\b.*)?$`,
    ),
    { when: isTold, confidence: 0.75, whole: true, unless: /\b(?:you are|your fault|unless)\b/ },
  ),
  rule(
    'LIM',
    'limit.no-by-name',
    /^no (?!one\b|body\b|problem\b|worries\b|rush\b|doubt\b|wonder\b)[a-z]+$/,
    {
      when: (place) =>
        isRefused(place) &&
        /^(?:i (?:will not|can not|am (?:only )?your (?:counsellor|counselor|therapist))|(?:our|this) relationship|we (?:will|can) not)\b/.test(
          place.turn[place.position + 1]?.line ?? '',
        ),
      confidence: 0.75,
      whole: true,
    },
  ),
]
