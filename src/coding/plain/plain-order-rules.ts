import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { OPENING, opened } from './opening.ts'
import { PEOPLES } from './peoples.ts'

const PEOPLES_WORD = new RegExp(PEOPLES)
const isUnwanted = ({ reading, situation }: ThoughtInPlace): boolean =>
  !(reading.asks || situation.askedForAdvice || situation.hasPermission)
/** The client has said nothing of a people of theirs that this could give back. */
const isUnopened = ({ reading, situation: { clientLine } }: ThoughtInPlace): boolean =>
  !(
    reading.asks ||
    PEOPLES_WORD.test(clientLine) ||
    /\b(?:(?:my|our) (?:\w+ )?(?:culture|religion|faith|community|country|people|family|church|mosque|temple|village)|back home|where (?:i am|i come|we are|we come) from|in our house)\b/.test(
      clientLine,
    )
  )

/** Orders, and stereotypes of a people. @source clinical reference B3, ADV, ASSM */
export const PLAIN_ORDER_RULES = [
  rule(
    'ADV',
    'advice.what-you-need-to-do',
    opened(
      /what you (?:need to|have to|have got to|ought to|should|must) do (?:now |first |next |here )?is (?:to )?(?:ring|call|phone|email|text|write|go|talk|speak|tell|ask|get|take|stop|start|leave|find|make|join|apply|book|see|put|say|send|let|try|look|focus|think|accept|keep|move|forget|ignore|sit|give|set|contact|report|sign|stand|work|break|cut|rest|sleep|eat)\b/,
    ),
    { when: isUnwanted, confidence: 0.85, whole: true },
  ),
  rule(
    'ADV',
    'advice.you-should',
    /^(?:.{0,60}\bbut |\w+ )?you (?:should|ought to) (?:maybe )?(?:sell|leave|tell|ring|call|move|go|get|talk|speak|write|ask|join|try|take(?! it)|stop|start|apply|buy|make|put)\b/,
    { when: isUnwanted, confidence: 0.8, whole: true, unless: /\bfeel\b/ },
  ),
  rule(
    'ADV',
    'advice.stop-and-do',
    opened(
      /you (?:have to|need to|have got to|must|should|ought to) (?:just |simply )?(?:stop|quit) (?!being|feeling|blaming|moaning|lying|whining|making|pretending)\w+ing\b.{0,50}\band (?:just |simply )?(?:accept|take|go|do|get|say|tell|let|move|ring|call|ask|leave|talk|pick|choose|start|decide|apply|send|sign|book|try)\b/,
    ),
    { when: isUnwanted, confidence: 0.8, whole: true },
  ),
  rule(
    'ADV',
    'advice.maybe-you-could',
    opened(
      /(?:(?:maybe |perhaps )?you could (?:always |just |simply )*try (?:\w+ing\b|not \w+ing\b|an? \w+|some \w+)|(?:maybe|perhaps) you (?:could|should|might) (?:just |simply |always )*(?:ring|call|phone|email|text|write to|go (?:to|for|and|back)|talk to (?!me)|speak to (?!me)|tell (?!me)|ask (?!me)|get (?:some|a|out|help)|take (?:a|some|up)|stop|start|leave|join|apply|book|see (?:a|your|the)|contact)\b|if i (?:were|was) (?:you|in your (?:shoes|place|position)) i would\b)/,
    ),
    {
      when: isUnwanted,
      confidence: 0.8,
      whole: true,
      unless: /\byou (?:said|say|feel|felt|think|thought)\b/,
    },
  ),
  rule(
    'ASSM',
    'assumption.strict-people',
    new RegExp(
      `\\b(?:strict|traditional|typical|controlling|old fashioned|conservative|oppressive|patriarchal|backward) ${PEOPLES} (?:parents?|famil(?:y|ies)|mothers?|mums?|fathers?|dads?|men|man|women|girls?|husbands?|wives|households?|cultures?|upbringing|homes?)\\b`,
    ),
    {
      when: ({ reading, situation }) =>
        !reading.asks &&
        !PEOPLES_WORD.test(situation.clientLine) &&
        !/\bi (?:might|may) assume\b/.test(reading.line),
      unless:
        /\b(?:i wonder|not (?:all|every)|stereotypes?|assum\w+|you (?:said|say|call|called|told))\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'ASSM',
    'assumption.of-your-culture',
    new RegExp(
      `^${OPENING}(?:(?:all |most )?(?:girls|women|men|boys|people|families|parents|sons|daughters|wives|husbands|mothers|fathers|children) (?:(?:from|in|of) (?:your|that|those|their) (?:culture|country|religion|faith|community|background|part of the world)s?|like you|your age)|(?:you )?(?:${PEOPLES}|gay|trans)s?(?: (?:girls|women|men|people|families|parents|fathers|churches))?) (?:are (?!called|told|seen|treated|expected|judged)|do|have|always|never|can not|tend|usually|often|get|were|expect|like|marry|just|all|must|put)\\b`,
    ),
    {
      when: isTold,
      unless: /\b(?:you (?:said|say|told|feel|mentioned)|i (?:wonder|might be wrong)|some )\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'ASSM',
    'assumption.in-your-culture',
    /^(?:well |but |and |so |i know(?: that)? |i think |of course |i suppose |i guess |you know )*in (?:your|that|those) (?:culture|country|religion|faith|community|tradition|background|part of the world)s? (?:the )?(?:people|women|men|girls|boys|families|parents|children|sons|daughters|wives|husbands|everyone|everybody|nobody|no one|they|it is|it must|there is|feelings|emotions|that is)\b/,
    {
      when: isUnopened,
      unless:
        /\b(?:you (?:said|say|told|feel|mentioned)|i wonder|might be wrong|i (?:do not|may not) know)\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'ASSM',
    'assumption.being-one',
    new RegExp(
      `^${OPENING}(?:(?:you|your (?:family|parents|mum|mother|dad|father|husband|wife)|it|that) (?:must|will|would|probably|(?:is|are) (?:probably|bound to be|sure to be))\\b.{2,60}\\b(?:being|as|because you are|since you are|with you being|you being|what with being|for) (?:an? |someone |somebody )?(?:\\w+ )?${PEOPLES}(?: (?:woman|man|girl|boy|person|family|household|mother|father|daughter|son|background))?|(?:being|as) (?:an? )?${PEOPLES}(?: (?:woman|man|girl|boy|person))? you (?:must|will|would|probably)\\b.{2,60})$`,
    ),
    {
      when: ({ situation }) => !PEOPLES_WORD.test(situation.clientLine),
      unless:
        /\b(?:you (?:said|say|told|mentioned)|i (?:wonder|might assume|may assume)|do not want to assume)\b/,
      confidence: 0.8,
      whole: true,
    },
  ),
]
