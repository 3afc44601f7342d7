import { ERASURE_RULES, type ErasureStep } from '#store/erasure-rules.ts'

const BEGIN =
  '<!-- data inventory: written by `npm run generate` from src/store/erasure-rules.ts -->'
const END = '<!-- end of the data inventory -->'

/**
 * Puts the table of what is kept about people where a document has its marks for it.
 * @throws where the document has no such marks
 */
export function withDataInventory(document: string): string {
  const [before, rest] = document.split(BEGIN)
  const [, after] = (rest ?? '').split(END)
  if (before === undefined || after === undefined)
    throw new Error('the document has no place for the data inventory')
  return `${before}${BEGIN}\n\n${dataInventory()}\n\n${END}${after}`
}

/** As a Markdown table, of the tables that hold something of a person. */
export function dataInventory(): string {
  const rows = Object.entries(ERASURE_RULES)
    .filter(([, { onErasure }]) => onErasure.act !== 'nothing')
    .map(
      ([table, { holds, onErasure, onPurge }]) =>
        `| \`${table}\` | ${holds} | ${said(onErasure)} | ${said(onPurge)} |`,
    )
  const head = '| Table | What of a person | When a person is erased | When a course is purged |'
  const without = tablesWithoutPeople().map((table) => `\`${table}\``)
  return [
    head,
    '|---|---|---|---|',
    ...rows,
    '',
    `Nothing of a person stands in ${new Intl.ListFormat('en').format(without)}.`,
  ].join('\n')
}

const tablesWithoutPeople = (): readonly string[] =>
  Object.entries(ERASURE_RULES)
    .filter(([, { onErasure }]) => onErasure.act === 'nothing')
    .map(([table]) => table)

const said = ({ act, how }: ErasureStep): string => (act === 'nothing' ? '–' : `**${act}**: ${how}`)
