export type ExportFormat = 'moodle' | 'canvas' | 'json' | 'xapi'

const ENDING = {
  moodle: 'moodle.csv',
  canvas: 'canvas.csv',
  json: 'records.json',
  xapi: 'xapi.jsonl',
} as const satisfies Record<ExportFormat, string>

/** Letters of a name that every file system and every header takes. */
const LONGEST = 60

/** @returns such as `session-1-intake-interview-moodle.csv`, of nothing but letters, digits, hyphens and one dot */
export function exportFileName(title: string, format: ExportFormat): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '')
  return `${plain === '' ? 'grades' : plain}-${ENDING[format]}`
}
