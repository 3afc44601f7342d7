/** A beginning of a line that may name who speaks, and the words after it. */
export interface LabelledLine {
  readonly name: string
  readonly words: string
}

const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s*)?`
/** "0:03", "[00:01:23.450]", "(12/03/2026, 10:15)" */
const TIME = String.raw`[[(]?${DATE}\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp][Mm])?[\])]?`
const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N} .'’()&/_-]{0,39}?`
/** what may stand before a name: a time, a number, a dash, ">>", bold type */
const BEFORE = String.raw`^(?:${TIME}\s*[-–]?\s*)?(?:\d{1,5}[.)]\s+)?(?:>>+\s*|[-–]\s+)?[*_]{0,3}`

const WITH_COLON = new RegExp(
  String.raw`${BEFORE}(?<name>${NAME})[*_]{0,3}\s*(?:${TIME})?\s*[:：][*_]{0,3}(?!//)`,
  'u',
)
/** The name and the time on a line of their own, as recorders write them. */
const WITH_TIME = new RegExp(String.raw`${BEFORE}(?<name>${NAME})[*_]{0,3}\s+${TIME}$`, 'u')
const ONLY_TIME = new RegExp(String.raw`^${TIME}(?:\s*(?:-->|[-–])\s*${TIME})?$`, 'u')

/** A name and all that may stand round it fit in here; what follows is not looked at. Judgement. */
const LONGEST_HEAD = 120

/** @returns who seems to speak, or null where the line has nothing that could be a name */
export function labelOf(line: string): LabelledLine | null {
  const bare = line.trim()
  const head = bare.slice(0, LONGEST_HEAD)
  const found = (head === bare ? WITH_TIME.exec(head) : null) ?? WITH_COLON.exec(head)
  const name = found?.groups?.['name']?.trim()
  if (!found || name === undefined || name === '') return null
  const words = bare.slice(found[0].length)
  // "at 10:30" is a time, not a speaker called "at 10".
  if (/\d$/.test(name) && /^\d/.test(words)) return null
  return { name, words: words.trim() }
}

/** Whether a line says when, and nothing else. */
export function isOnlyTime(line: string): boolean {
  const bare = line.trim()
  return bare.length <= LONGEST_HEAD && ONLY_TIME.test(bare)
}

/** Two spellings of one speaker: case and spaces do not tell people apart. */
export const speakerKey = (name: string): string =>
  name.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase()
