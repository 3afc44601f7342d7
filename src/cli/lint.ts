import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reviewScenarioBytes } from '#authoring/review/review-scenario.ts'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { asGithub, asJson, asText, type LintedFile, summary } from './lint-report.ts'

export const lint: Command = {
  summary: 'check scenario files',
  usage: `third-chair lint [files or folders] [--format text|json|github] [--fail-on-warnings]

Checks scenario files and names every mistake with line, column and what to do. Without files: scenarios/*.yaml.
json writes one diagnostic a line: {"code", "severity", "file", "line", "column", "message", "fix"};
github writes annotations for a workflow. Codes are explained in docs/scenario-format.md.
Exit codes: 0 fine, 1 problems found, 2 wrong usage, 3 a file could not be read or there was none.`,
  run,
}

const FORMATS = { text: asText, json: asJson, github: asGithub } as const

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on-warnings': { type: 'boolean', default: false },
    },
  })
  const { format } = values
  if (!isFormat(format)) {
    io.stderr(`--format is ${Object.keys(FORMATS).join(', ')}, not ${JSON.stringify(format)}\n`)
    return 2
  }
  const places = positionals.length === 0 ? ['scenarios'] : positionals
  const found = await Promise.all(places.map(filesAt))
  const unreadable = found.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  const linted: LintedFile[] = []
  for (const file of new Set(found.flatMap(({ files }) => files))) {
    const outcome = await lintFile(file)
    if (typeof outcome === 'string') unreadable.push(outcome)
    else {
      linted.push(outcome)
      await io.stdout(FORMATS[format](outcome))
    }
  }
  if (format === 'text' && linted.length > 0) await io.stdout(summary(linted))
  for (const problem of unreadable) io.stderr(`third-chair lint: ${problem}\n`)
  if (unreadable.length > 0) return 3
  const fails = ({ severity }: Diagnostic) => severity === 'error' || values['fail-on-warnings']
  return linted.some(({ diagnostics }) => diagnostics.some(fails)) ? 1 : 0
}

const isFormat = (format: string): format is keyof typeof FORMATS => Object.hasOwn(FORMATS, format)

interface FoundFiles {
  readonly files: readonly string[]
  readonly problem: string | null
}

/** A file itself, or the scenario files of a folder. Finding none is a problem: it would pass having checked nothing. */
async function filesAt(place: string): Promise<FoundFiles> {
  try {
    if (!(await stat(place)).isDirectory()) return { files: [place], problem: null }
    const names = (await readdir(place)).filter((name) => /\.ya?ml$/.test(name)).sort()
    const files = names.map((name) => join(place, name))
    return { files, problem: files.length === 0 ? `there is no .yaml file in ${place}` : null }
  } catch (error) {
    return { files: [], problem: unreadableBecause(place, error) }
  }
}

async function lintFile(file: string): Promise<LintedFile | string> {
  try {
    const bytes = await readFile(file)
    const { diagnostics } = reviewScenarioBytes(bytes, file)
    return {
      file,
      lines: bytes
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .split(/\r?\n/),
      diagnostics,
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return unreadableBecause(file, error)
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

function unreadableBecause(place: string, error: unknown): string {
  if (!isSystemError(error)) throw error
  return error.code === 'ENOENT'
    ? `there is no file or folder ${place}`
    : `${place} cannot be read (${error.code ?? error.message})`
}
