import type { TurnKind } from '#coding/coded-turn.ts'
import type { Evaluation } from './evaluation.ts'
import { figure, percent, table } from './markdown.ts'
import type { ReferenceFigures } from './measure-reference.ts'
import type { Confusion } from './measures/confusion.ts'

/** Which confusions the figures against experts come from, and who pays where fairness and stress fall short. */
export const shortfalls = (evaluation: Evaluation): string =>
  [
    ...(evaluation.reference === null ? [] : againstExperts(evaluation.reference)),
    fairnessWords(evaluation),
    stressWords(evaluation),
  ].join('\n\n')

const againstExperts = (reference: ReferenceFigures): readonly string[] => [
  `Main act, ${reference.replies} replies of ${reference.transcripts} transcripts; rows are experts, columns the observer:`,
  kindTable(reference.kinds),
  `The largest confusions: ${largest(reference.kinds)}.`,
  [
    ...(['reflection', 'question', 'input'] as const).map((family) => {
      const [[both = 0, missed = 0] = [], [added = 0] = []] = reference.present[family].counts
      return `- ${family}: both see it ${both} times, only the experts ${missed}, only the observer ${added}.`
    }),
    depthWords(reference.depth),
    `- session quality rests on ${reference.rated} of ${reference.judged} sessions; in the others the observer found too little to give a level.`,
  ].join('\n'),
]

export const kindTable = ({ labels, counts }: Confusion<TurnKind>): string =>
  table(
    ['', ...labels],
    labels.map((label, row) => [`**${label}**`, ...(counts[row] ?? []).map(String)]),
  )

const NAMED = 3

function largest({ labels, counts }: Confusion<TurnKind>): string {
  return labels
    .flatMap((right, row) =>
      labels.flatMap((given, column) =>
        row === column ? [] : [{ right, given, times: counts[row]?.[column] ?? 0 }],
      ),
    )
    .sort((a, b) => b.times - a.times)
    .slice(0, NAMED)
    .map(({ right, given, times }) => `${right} read as ${given} (${times})`)
    .join(', ')
}

function depthWords({ counts }: Confusion<'simple' | 'complex'>): string {
  const [[, deepened = 0] = [], [flattened = 0] = []] = counts
  return `- depth: simple read as complex ${deepened} times, complex read as simple ${flattened}.`
}

function fairnessWords({ fairness }: Evaluation): string {
  const heads = [
    'Style',
    'Shift of a level, with its sign',
    'its size, not gated',
    'Decisions flipped',
    'Codes found',
  ]
  return [
    `Matched pairs: the same ${fairness.pairs / fairness.styles.length} replies in each style, held against plain standard English, in which ${percent(fairness.foundInStandard)} of the codes written into them are found. A minus means that the style is scored lower; the size counts every level that moved, whichever way, and shows how much further one conversation can move than a style does on average. Of the codes that stand in either of a pair, ${percent(fairness.flipsWherePresent)} stand in one only; ${percent(fairness.changedReplies)} of the replies change in a code that helps or hinders.`,
    table(
      heads,
      [...fairness.styles]
        .sort((a, b) => Math.abs(b.shift.signed) - Math.abs(a.shift.signed))
        .map(({ style, shift, flips, found }) => [
          style,
          figure(shift.signed),
          figure(shift.absolute),
          percent(flips),
          percent(found),
        ]),
    ),
  ].join('\n\n')
}

const stressWords = ({ stress }: Evaluation): string =>
  [
    'Stress, by kind:',
    table(
      ['', 'Kind', 'Passed', 'of'],
      stress.map(({ number, name, passed, of }) => [`${number}`, name, `${passed}`, `${of}`]),
    ),
  ].join('\n\n')
