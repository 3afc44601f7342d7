import { isCollection, isMap, isSeq, parseDocument, stringify } from 'yaml'
import { failure, type Result, success } from '#lib/result.ts'
import type { Expectation, ScriptedTrainee } from '#scenario/rehearsal.schema.ts'

/** A talk as a test of its scenario: what was said, and what came of it. */
export interface ScriptAsTest {
  readonly trainee: ScriptedTrainee
  readonly expectations: readonly Expectation[]
}

/**
 * Writes a scripted trainee and its expectations at the end of their lists and leaves every other character as it is,
 * comments included.
 * @param text a scenario file
 * @returns the new text, or a sentence that says why the file was left alone
 */
export function withScript(
  text: string,
  { trainee, expectations }: ScriptAsTest,
): Result<string, string> {
  const trainees = endOfList(text, 'trainees')
  const expected = endOfList(text, 'expectations')
  if (trainees === null || expected === null)
    return failure('the file has no "trainees" and "expectations" in block form to add to')
  if (trainees.ids.includes(trainee.id))
    return failure(`the file has a trainee "${trainee.id}" already: choose another name`)
  const additions = [
    { place: trainees, entries: [trainee] },
    { place: expected, entries: expectations },
  ].sort((a, b) => b.place.offset - a.place.offset)
  return success(
    additions.reduce(
      (written, { place, entries }) =>
        `${withLineEnd(written.slice(0, place.offset))}${asBlock(entries, place.indent)}${written.slice(place.offset)}`,
      text,
    ),
  )
}

interface EndOfList {
  /** just behind the line end of the last entry */
  readonly offset: number
  readonly indent: number
  readonly ids: readonly unknown[]
}

function endOfList(text: string, key: string): EndOfList | null {
  const document = parseDocument(text)
  const list = isMap(document.contents) ? document.contents.get(key, true) : null
  if (document.errors.length > 0 || !isSeq(list) || list.flow === true) return null
  const [first, last] = [list.items[0], list.items.at(-1)]
  if (!isCollection(first) || !isCollection(last) || !first.range || !last.range) return null
  const dash = text.lastIndexOf('-', first.range[0])
  const behind = text.slice(0, last.range[1]).trimEnd().length
  const lineEnd = text.indexOf('\n', behind)
  return {
    offset: lineEnd === -1 ? text.length : lineEnd + 1,
    indent: dash - (text.lastIndexOf('\n', dash) + 1),
    ids: list.items.map((item) => (isMap(item) ? item.get('id') : null)),
  }
}

const withLineEnd = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

const asBlock = (entries: readonly unknown[], indent: number): string =>
  stringify(entries, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
    .split('\n')
    .map((line) => (line === '' ? line : `${' '.repeat(indent)}${line}`))
    .join('\n')
