import {
  type Alias,
  Composer,
  type Document,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
} from 'yaml'
import { documentFindings } from './document-findings.ts'
import type { Finding } from './finding.ts'
import { createSourceMap, type SourceMap } from './source-map.ts'
import { yamlMistake } from './yaml-mistake.ts'

/** A file as plain data, with the way back to lines and columns. */
export interface YamlReading {
  /** undefined when the file could not be read; the findings then say why, once */
  readonly value: unknown
  readonly map: SourceMap
  /** mistakes of YAML itself; places that were found without a path are in `stopped` */
  readonly findings: readonly Finding[]
  readonly stopped: Stop | null
}

/** The one reason why nothing after it was looked at. */
export interface Stop extends Omit<Finding, 'path'> {
  /** UTF-16 offset into the text */
  readonly offset: number
}

/**
 * Reads YAML 1.2 with positions. Never throws and never runs long: size, nesting and pointers are bounded before
 * anything is built from them.
 */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter()
  const stop = (stopped: Stop): YamlReading => ({
    value: undefined,
    map: createSourceMap(null, lines),
    findings: [],
    stopped,
  })
  const control = text.search(CONTROL_CHARACTER)
  countLines(text, lines)
  if (text.length > MOST_CHARACTERS) return stop({ ...TOO_LARGE, offset: 0 })
  if (control !== -1) return stop({ ...NOT_TEXT, offset: control })

  const tokens = []
  const parser = new Parser()
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    lexemes += 1
    if (lexeme.length > LONGEST_TEXT)
      return stop({ ...TEXT_TOO_LONG, offset: parser.offset - lexeme.length })
    if (lexemes > MOST_LEXEMES) return stop({ ...TOO_LARGE, offset: parser.offset })
    if (parser.stack.length > DEEPEST) return stop({ ...TOO_DEEP, offset: parser.offset })
  }
  tokens.push(...parser.end())

  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'silent',
  })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (document === undefined) return stop({ ...EMPTY, offset: 0 })
  const problem = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (problem !== undefined) {
    return stop({ code: 'SCN005', ...yamlMistake(problem), offset: problem.pos[0] })
  }
  if (second !== undefined) {
    return stop({ code: 'SCN005', ...SECOND_DOCUMENT, offset: second.range[0] })
  }
  const pointer = brokenPointer(document)
  if (pointer !== null) return stop(pointer)
  return {
    value: document.toJS({ maxAliasCount: MOST_POINTERS }),
    map: createSourceMap(document, lines),
    findings: documentFindings(document),
    stopped: null,
  }
}

/** Four times a long scenario. With the next bound it keeps the worst file under a second. */
export const MOST_CHARACTERS = 400 * 1024
/** Words and punctuation of YAML; a long scenario has about 25,000, and five thousand lines up to 140,000. */
const MOST_LEXEMES = 160_000
/** Ten times the longest text that any key may hold. */
const LONGEST_TEXT = 20_000
/** The format itself needs 7 levels, each of which is up to two tokens. */
const DEEPEST = 64
const MOST_POINTERS = 100

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

export const TOO_LARGE = {
  code: 'SCN001',
  message: `the file is larger than a scenario can be (${MOST_CHARACTERS / 1024} KiB, ${MOST_LEXEMES} parts), so it was not read`,
  fix: 'Keep one client to a file; a long scenario is about 100 KiB.',
} as const

const TEXT_TOO_LONG = {
  code: 'SCN001',
  message: `one text is longer than ${LONGEST_TEXT} characters, so the file was not read`,
  fix: 'Look for a quotation mark that is never closed, or for text that was pasted into the wrong place.',
} as const

const NOT_TEXT = {
  code: 'SCN002',
  message: 'there is a control character here: the file is not plain text',
  fix: 'Save it again as plain text in UTF-8, and check that it is the right file.',
} as const

const TOO_DEEP = {
  code: 'SCN004',
  message: 'lists or keys are nested more deeply than the format ever needs',
  fix: 'Look for brackets that are never closed, or for indentation that keeps growing.',
} as const

const EMPTY = {
  code: 'SCN009',
  message: 'the file is empty',
  fix: 'Start from a scenario that lints clean, or from the authoring reference.',
} as const

const SECOND_DOCUMENT = {
  message: 'the file holds a second document after a line of "---"',
  fix: 'Keep one scenario to a file and take the "---" away.',
}

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1)
  }
}

/** Pointers (`*name`) that lead nowhere, into themselves, or into so many copies that the file explodes. */
function brokenPointer(document: Document.Parsed): Stop | null {
  const pointers: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      pointers.push(alias)
      return pointers.length > MOST_POINTERS ? visit.BREAK : undefined
    },
  })
  const first = pointers[0]
  if (first === undefined) return null
  const stop = (alias: Alias, message: string): Stop => ({
    code: 'SCN007',
    offset: alias.range?.[0] ?? 0,
    message,
    fix: 'Write the words out instead of pointing to them with *.',
  })
  if (pointers.length > MOST_POINTERS) {
    return stop(first, `the file has more than ${MOST_POINTERS} pointers (*), too many to follow`)
  }
  const circular = pointers.find((alias) => isInside(alias, alias.resolve(document)))
  if (circular !== undefined) {
    return stop(circular, `"*${circular.source}" points to the very place it stands in`)
  }
  const lost = pointers.find((alias) => alias.resolve(document) === undefined)
  if (lost !== undefined) {
    return stop(lost, `"*${lost.source}" points to a name that is not set before it`)
  }
  try {
    document.toJS({ maxAliasCount: MOST_POINTERS })
    return null
  } catch {
    return stop(first, 'the pointers (*) multiply into too many copies')
  }
}

function isInside(alias: Alias, target: Node | undefined): boolean {
  const at = alias.range?.[0]
  const [from, to] = target?.range ?? []
  return at !== undefined && from !== undefined && to !== undefined && at >= from && at < to
}
