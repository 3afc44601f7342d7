import { HARMS } from '#coding/reader/harms.ts'
import type { Finding, ThoughtInPlace } from '#coding/rule.ts'
import { PEOPLES } from './peoples.ts'

/** Gladness at news, nothing owed, no blame, how one's own words came across; a gift turned round in thought: whatever words it is said in. */
const CLEARS =
  /^(?:oh |well |and |it is |that is |i am |so )*(?:good|great|lovely|nice|glad|pleased|happy) to (?:hear|know)\b(?!.*\b(?:but|should)\b)|^(?:\w+ )?(?:(?:there is|you have(?: got)?|you) (?:nothing|no need|(?:do not|never) (?:need|have))(?: \w+)?|no need|do not) (?:to )?(?:(?:be|feel|say) sorry|apologi[sz]e)\b(?!.*\bbut\b)|^(?:.*\b(?:and|but) )?i am sorry if (?:it|that|this|i) (?:sounded|came|seemed|looked)\b|^(?:\w+ )?(?:it|that|this) (?:is|was) (?:not|never) your (?:fault|job|doing)\b(?!.*\bbut\b)|\bwhat would happen if you .*\b(?:took|kept|carried) (?:it|them|this|that) (?:\w+ )?(?:home|away|with you)\b|^you would (?:say|choose|decide|set|pick|lead)\b.*\bi would (?:go|follow|come|walk|stay)\b/

/** To whom nothing will be said; a choice left open; what the client wants to be sure of. */
const HOLDS_NO_HARM =
  /\bi (?:will|would) (?:not|never) (?:say|tell|repeat|share|pass|mention)\b(?!.*\b(?:anyone|anybody|a soul|nobody|no one|everything)\b).{0,40}\bto (?:him|her|them|the \w+|your \w+)\b|^it is your (?:choice|decision|call)\b(?!.*\bbut\b)|^(?:so |and )*(?:you|part of you|a part of you) (?:wants?|wanted|would like) to (?:be|make) (?:sure|certain)\b(?!.*\b(?:should|but)\b)/

/** What others do to the client, named; where one's own attention would be; a client kept in mind; who I am. */
const HARMLESS = new RegExp(
  `^(?:\\w+ )?(?:an? ${PEOPLES} .{0,60}\\band )?(?:it is what )?(?:they|he|she|people|somebody|someone|everyone) (?:call|name|label|wr[io]te|put you|said|say|use|saw|see|treat|look|stare|film|laugh|assume|decide|fill|judge|turn|hear)(?:d|ed|s)?\\b(?!.*\\b(?:probably|maybe|perhaps|surely|only|did not|meant|but|because|your (?!name)\\w+)\\b)|^(?:because |and )?if (?:you|they|it) .{0,40}\\bi (?:would|might) (?:\\w+ )?(?:be (?!happy|glad|there|with you|up)|miss|not )|^(?:\\w+ )?i (?:will|do) remember (?!every)|\\bmy name is\\b`,
)

/** The findings without harms that a sentence does not do, learned ones where words are not enough. @source clinical reference B3 */
export function withoutFalseHarm(
  { reading: { line } }: ThoughtInPlace,
  findings: readonly Finding[],
): readonly Finding[] {
  const isClear = CLEARS.test(line) || HOLDS_NO_HARM.test(line)
  const isHarmless = HARMLESS.test(line)
  const stands = ({ code, rule }: Finding) =>
    !(HARMS.has(code) && (isClear || (isHarmless && rule.startsWith('learned.'))))
  return findings.every(stands) ? findings : findings.filter(stands)
}
