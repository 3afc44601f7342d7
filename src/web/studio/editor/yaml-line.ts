/** Where the parts of one line of block YAML stand. Columns count from 0. */
export interface YamlLine {
  readonly isBlank: boolean
  /** of each "- " that opens an entry of a list */
  readonly dashes: readonly number[]
  /** where the line says something, after indentation and dashes */
  readonly start: number
  readonly key: YamlKey | null
}

export interface YamlKey {
  readonly name: string
  readonly from: number
  readonly to: number
  /** where the value begins; the end of the line without one */
  readonly value: number
  /** the value is a text over the following lines ("|" or ">") */
  readonly opensText: boolean
}

const DASHES = /^(\s*)((?:-(?: +|$))*)/
const KEY = /^(["']?)([\w-]+)\1:(?=\s|$)\s*/
const TEXT = /^[|>][-+0-9]*\s*(?:#.*)?$/

/** Reads one line by itself: quotes and brackets that began above are not known here. */
export function yamlLine(text: string): YamlLine {
  const [, indent = '', marks = ''] = DASHES.exec(text) ?? []
  const start = indent.length + marks.length
  const rest = text.slice(start)
  const [whole, quote = '', name = ''] = KEY.exec(rest) ?? []
  const value = start + (whole?.length ?? 0)
  return {
    isBlank: marks === '' && (rest.trim() === '' || rest.startsWith('#')),
    dashes: [...marks].flatMap((mark, at) => (mark === '-' ? [indent.length + at] : [])),
    start,
    key:
      whole === undefined
        ? null
        : {
            name,
            from: start,
            to: start + name.length + 2 * quote.length,
            value,
            opensText: TEXT.test(text.slice(value)),
          },
  }
}
