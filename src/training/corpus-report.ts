import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { byBatch } from './corpus-batches.ts'
import { type Count, corpusCounts } from './corpus-counts.ts'
import type { PlacedLine } from './corpus-file.ts'
import { FLOORS } from './corpus-plan.ts'
import { type ReadingAgreement, readingAgreement } from './reading-agreement.ts'

/** The counts and the agreement as a page: `coding/corpus/COUNTS.md`, and what the check prints. */
export function corpusReport(placed: readonly PlacedLine[]): string {
  const lines = placed.map(({ line }) => line)
  const counts = corpusCounts(lines)
  const sessions = new Set(lines.map(({ session }) => session)).size
  const subjects = counts.subjects.filter(({ all }) => all > 0)
  const agreement = readingAgreement(lines)
  return [
    '# What the corpus holds',
    '',
    '<!-- Written by `npm run coder:corpus`. Do not edit. -->',
    '',
    `${counts.pairs} client turns with a reply, in ${sessions} conversations, on ${subjects.length} subjects. ${counts.heldOut} of them are held out: measured, never trained on.`,
    'Codes, modifiers and kinds are counted as they stand after both readings were compared.',
    '',
    '## Agreement of the two readings',
    '',
    'Codes of a thought are the same when both readers gave the same set; modifiers are not compared, nor is OQ or CQ beside SEEK,',
    'HOPE, IMM, CULT, CHAL and RISK, which the guideline leaves free. κ is Cohen’s, over the four kinds of main act.',
    'In contrast blocks the second reader saw the family in the name of the line, so their agreement flatters;',
    'what the conversations show is the fairer figure.',
    '',
    ...table(
      [
        'Batch',
        'replies',
        'read twice',
        'thoughts read twice',
        'same codes',
        'same kind',
        'kind κ',
      ],
      [
        ...[...byBatch(placed)].map(([batch, those]) =>
          agreementRow(batch, readingAgreement(those)),
        ),
        agreementRow(
          'contrast blocks',
          readingAgreement(lines.filter(({ family }) => family !== undefined)),
        ),
        agreementRow(
          'conversations',
          readingAgreement(lines.filter(({ family }) => family === undefined)),
        ),
        agreementRow('**all**', agreement),
      ],
    ),
    '## Codes',
    '',
    `Thoughts with the code; at least ${FLOORS.thoughtsOfCode} each. First, second, both: thoughts these readers gave it to, OQ and CQ only where they are not left free.`,
    '',
    ...table(
      [
        'Code',
        'name',
        'thoughts',
        'held out',
        'first',
        'second',
        'both',
        'κ',
        'κ in conversations',
      ],
      codeRows(counts.codes, agreement, placed),
    ),
    '## Near-miss families',
    '',
    `At least ${FLOORS.nearMisses} near-misses each. Left of the sign what was meant, right of it what it is mistaken for; NC is no code.`,
    '',
    ...table(
      ['Family', 'replies', 'near-misses', 'held out'],
      counts.families.map(({ name, all, nearMisses, heldOut }) => [name, all, nearMisses, heldOut]),
    ),
    ...section('Varieties of English', counts.varieties),
    ...section('Channels', counts.channels),
    ...section('Forms of reply', counts.forms),
    ...section('Subjects', subjects),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function codeRows(
  counts: readonly Count[],
  agreement: ReadingAgreement,
  placed: readonly PlacedLine[],
): readonly Row[] {
  const talks = placed.map(({ line }) => line).filter(({ family }) => family === undefined)
  const inTalks = readingAgreement(talks)
  return BEHAVIOUR_CODES.map((code, at) => {
    const read = agreement.byCode[at]
    return [
      code,
      CODE_DEFINITIONS[code].name,
      counts[at]?.all ?? 0,
      counts[at]?.heldOut ?? 0,
      read?.first ?? 0,
      read?.second ?? 0,
      read?.both ?? 0,
      twoDigits(read?.kappa ?? null),
      twoDigits(inTalks.byCode[at]?.kappa ?? null),
    ]
  })
}

const agreementRow = (name: string, read: ReadingAgreement): Row => [
  name,
  read.replies,
  read.readTwice,
  read.thoughts,
  twoDigits(read.sameCodes),
  twoDigits(read.sameKind),
  twoDigits(read.kindKappa),
]

const section = (title: string, counts: readonly Count[]): readonly string[] => [
  `## ${title}`,
  '',
  ...table(
    ['', 'replies', 'held out'],
    counts.map(({ name, all, heldOut }) => [name, all, heldOut]),
  ),
]

type Row = readonly (string | number)[]

const table = (head: Row, rows: readonly Row[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
]

const twoDigits = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
