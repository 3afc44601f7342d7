import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { kindTable } from './card-shortfalls.ts'
import { figure, percent, table } from './markdown.ts'
import type { HeldOutFigures, PartFigures } from './measure-held-out.ts'
import type { Interval } from './measures/interval.ts'
import type { ReadingAgreement } from './reading-agreement.ts'

/** Figures on the part of our own corpus that nothing was fitted to. */
export const heldOutSection = (figures: HeldOutFigures, readers: ReadingAgreement): string =>
  [
    `${figures.replies} replies in ${figures.thoughts} thoughts as the observer cuts them, each heard after its own conversation and the observer's own reading of that. Main act: κ ${figure(figures.kind.kappa, 3)} (${interval(figures.kindInterval)}), macro F1 ${figure(figures.kind.macroF1, 3)}. Codes: F1 ${figure(figures.microF1, 3)} over all decisions (${interval(figures.microInterval)}), ${figure(figures.macroF1, 3)} as the mean of the codes. Simple or complex, where both see a reflection: κ ${figure(figures.depth.kappa, 3)} in ${figures.depth.n} thoughts.`,
    'Rows are the agreed reading, columns the observer:',
    kindTable(figures.confusion),
    '### By code',
    'n is how often the code stands, in thoughts. A thought counts for OQ and CQ only where the form of its question is not free beside another code. The last column is how far the two readers of the corpus agree, in conversations.',
    codeTable(figures, readers),
    '### By variety of English and by channel',
    partTable('Variety', figures.varieties),
    partTable('Channel', figures.channels),
    '### Near-misses',
    `Replies written to be the one or only to look like it: ${toldApart(figures)} are told apart.`,
    table(
      ['Family', 'Told apart', 'of'],
      figures.families.map(({ family, right, of }) => [family, `${right}`, `${of}`]),
    ),
    '### Sureness',
    `${figures.calibration.n} codes given. Expected calibration error ${figure(figures.calibration.expected, 3)} (${interval(figures.calibrationInterval)}). Of all thoughts ${percent(figures.unsure.thoughts / figures.thoughts)} are called not sure and never scored; in ${figures.unsure.withCode} of these ${figures.unsure.thoughts} a code does stand.`,
    table(
      ['Sureness', 'Codes', 'Mean said', 'Right'],
      figures.calibration.bins.map(({ from, to, n, said, right }) => [
        `${figure(from, 1)}–${figure(to, 1)}`,
        `${n}`,
        figure(said),
        figure(right),
      ]),
    ),
  ].join('\n\n')

const interval = ({ low, high }: Interval): string =>
  `95 % interval ${figure(low, 3)} to ${figure(high, 3)}`

const codeTable = ({ codes }: HeldOutFigures, { byCode }: ReadingAgreement): string =>
  table(
    ['Code', 'Name', 'n', 'Given', 'Precision', 'Recall', 'F1', 'κ', 'Readers, κ'],
    [...codes].map(([code, { agreed, given, precision, recall, f1, kappa }]) => [
      code,
      CODE_DEFINITIONS[code].name,
      `${agreed}`,
      `${given}`,
      figure(precision),
      figure(recall),
      figure(f1),
      figure(kappa),
      figure(byCode.find((each) => each.code === code)?.kappa ?? null),
    ]),
  )

const partTable = (head: string, parts: readonly PartFigures[]): string =>
  table(
    [head, 'Replies', 'Main act, κ', '95 % interval', 'Main act, macro F1', 'Codes, F1'],
    parts.map(({ name, replies, kind, kindInterval, microF1 }) => [
      name,
      `${replies}`,
      figure(kind.kappa),
      `${figure(kindInterval.low)} to ${figure(kindInterval.high)}`,
      figure(kind.macroF1),
      figure(microF1),
    ]),
  )

function toldApart({ families }: HeldOutFigures): string {
  const sum = (pick: 'right' | 'of') => families.reduce((total, each) => total + each[pick], 0)
  return `${sum('right')} of ${sum('of')} (${percent(sum('right') / sum('of'))})`
}
