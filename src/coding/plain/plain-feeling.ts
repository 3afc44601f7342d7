import { FEELING_ADJECTIVE, HURTING_FEELINGS, PLEASANT_FEELINGS } from '#coding/feelings-lexicon.ts'
import { HARMS } from '#coding/reader/harms.ts'
import type { Finding, ThoughtInPlace } from '#coding/rule.ts'
import { isContraryFeeling } from '#coding/shown-feeling.ts'
import { OPENING } from './opening.ts'

const NAMES_A_FEELING = new RegExp(
  `^${OPENING}you (?:sound|seem) (?:so |quite |pretty |a bit |a little |as |both |more )*(${FEELING_ADJECTIVE})\\b(?!.*\\b(?:because you are|for no reason|over nothing|again)\\b)`,
)
/** Gladness of the client's own, now or told. Thanks, and that of others, is none. */
const OWN_GLADNESS =
  /\b(?:i (?:am|was|feel|felt|have been|have never been|could not be|came home|woke up)(?: so| just| really| actually| feeling| quite| the)* (?:proud|relieved|delighted|over the moon|happy|happier|happiest|buzzing|thrilled|glad|laughing|grinning|smiling|dancing|free|lighter)|i (?:just |even |actually |finally |have )*(?:passed|won|danced|laughed|grinned|smiled|celebrated|got (?:the job|in|engaged|an offer|it))|could have burst|over the moon|best (?:day|night|week) (?:of|in|i have|for)|so happy|buzzing)\b/
/** ... and nothing in the same breath that takes it away. */
const TAKEN_AWAY =
  /\b(?:but|though|although|and yet|except|until|not|never|nobody|no one|nearly|almost|alone|ridiculous|instead|without|still|wanted|supposed|sorry|ashamed|used to)\b/

const hurts = (line: string): boolean => {
  const words = line.split(' ')
  return (
    words.some((word) => HURTING_FEELINGS.has(word)) &&
    !words.some((word) => PLEASANT_FEELINGS.has(word))
  )
}
const isPlainlyGlad = (clientLine: string): boolean =>
  OWN_GLADNESS.test(clientLine) && !TAKEN_AWAY.test(clientLine)

/**
 * A feeling put as "you sound …" is a reflection of feeling, whatever follows. One that hurts is called wrong only where
 * the client is plainly glad: thanks, a laugh told of others and gladness taken back show none.
 * @source clinical reference B1 (`off`), B3 (RF)
 */
export function withNamedFeeling(
  place: ThoughtInPlace,
  findings: readonly Finding[],
): readonly Finding[] {
  const { reading, situation } = place
  const named = NAMES_A_FEELING.exec(reading.line)
  if (named === null || reading.asks || findings.some(({ code }) => HARMS.has(code)))
    return findings
  const isHurt = hurts(named[0])
  const spared =
    isHurt && isContraryFeeling(place) && !isPlainlyGlad(situation.clientLine)
      ? findings.map(withoutOff)
      : findings
  if (spared.some(({ code }) => code === 'RF')) return spared
  const half = spared.find(({ code }) => code === 'CR' || code === 'SR')
  const basis = half ?? {
    rule: 'reflection.named-plainly',
    code: situation.clientLine.includes(named[1] ?? '') ? ('SR' as const) : ('CR' as const),
    quality: 2 as const,
    confidence: 0.75,
    modifiers: [],
    from: 0,
    length: reading.line.length,
  }
  const feeling: Finding = {
    ...basis,
    rule: 'reflection.feeling-named-plainly',
    code: 'RF',
    confidence: 0.75,
    from: named.index,
    length: named[0].length,
  }
  return half === undefined ? [basis, feeling, ...spared] : [...spared, feeling]
}

const withoutOff = (finding: Finding): Finding => ({
  ...finding,
  modifiers: finding.modifiers.filter((modifier) => modifier !== 'off'),
})
