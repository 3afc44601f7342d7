import { invariant } from '#lib/invariant.ts'

/**
 * Text of a prompt. Every value must be there: what is missing throws and never reaches a model as a word.
 * @throws InvariantError on a value that is no text or number, or an empty text
 */
export const promptText = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string => String.raw({ raw: parts }, ...values.map(resolved))

function resolved(value: unknown): string | number {
  invariant(
    (typeof value === 'string' && value.trim() !== '') || Number.isFinite(value),
    'a prompt has a value for each of its places',
  )
  return value as string | number // the line above has just checked it
}

/** Words of others as data on one line: nothing in them can open or close a tag or begin a line. */
export const asData = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** The words again. */
export const fromData = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
