import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reviewScenarioBytes } from '#authoring/review/review-scenario.ts'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import { diagnosticCodes, isDiagnosticCode } from '#scenario/diagnostic-code.ts'
import { diagnosticPage } from '#scenario/diagnostic-page.ts'
import { didYouMean } from '#scenario/did-you-mean.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { asGithub, asJson, asText, type LintedFile, summary } from './lint-report.ts'
import { asSarif } from './sarif-report.ts'

export const lint: Command = {
  summary: 'check scenario files',
  usage: `third-chair lint [files or folders] [--format text|json|sarif|github] [--output file] [--fail-on-warnings]
       third-chair lint --explain SCN012

Checks scenario files and names every mistake with line, column and what to do. Without files: scenarios/*.yaml.
Where a file has no error, its exemplars and scripts are also played through the observer and the client.
json writes one diagnostic a line: {"code", "severity", "file", "line", "column", "message", "fix"};
sarif writes one log of the Static Analysis Results Interchange Format 2.1.0, whose rules link to the authoring
reference, here or under --reference https://…; github writes annotations for a workflow.
--output writes the report to a file. --fail-on-warnings makes a warning count like an error.
--explain prints the page of a diagnostic: what it means, an example, the same mended. All are in
docs/scenario-format.md.
Exit codes: 0 fine, 1 problems found, 2 wrong usage, 3 a file could not be read or written or there was none.`,
  run,
}

const FORMATS = ['text', 'json', 'sarif', 'github'] as const

type Format = (typeof FORMATS)[number]

const REFERENCE = new URL('../../docs/scenario-format.md', import.meta.url)

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      reference: { type: 'string', default: REFERENCE.href },
      explain: { type: 'string' },
      'fail-on-warnings': { type: 'boolean', default: false },
    },
  })
  const { format, output, reference, explain } = values
  if (explain !== undefined) return printPage(explain, io)
  if (!isFormat(format)) {
    io.stderr(`--format is ${FORMATS.join(', ')}, not ${JSON.stringify(format)}\n`)
    return 2
  }
  if (!URL.canParse(reference)) {
    io.stderr(
      `--reference is a whole address such as https://…, not ${JSON.stringify(reference)}\n`,
    )
    return 2
  }
  const { linted, unreadable } = await lintAll(positionals)
  const report = reportOf(format, linted, reference)
  const failed = output === undefined ? await print(report, io) : await writeReport(output, report)
  const problems = [...unreadable, ...(failed === null ? [] : [failed])]
  for (const problem of problems) io.stderr(`third-chair lint: ${problem}\n`)
  if (problems.length > 0) return 3
  const fails = ({ severity }: Diagnostic) => severity === 'error' || values['fail-on-warnings']
  return linted.some(({ diagnostics }) => diagnostics.some(fails)) ? 1 : 0
}

const isFormat = (format: string): format is Format => FORMATS.some((known) => known === format)

function reportOf(format: Format, linted: readonly LintedFile[], reference: string): string {
  switch (format) {
    case 'sarif':
      return asSarif(linted, reference)
    case 'json':
      return linted.map(asJson).join('')
    case 'github':
      return linted.map(asGithub).join('')
    case 'text':
      return linted.map(asText).join('') + (linted.length === 0 ? '' : summary(linted))
  }
}

async function print(report: string, io: CommandIo): Promise<null> {
  await io.stdout(report)
  return null
}

/** @returns what went wrong; null if nothing did */
const writeReport = (file: string, report: string): Promise<string | null> =>
  writeFile(file, report).then(
    () => null,
    (error: unknown) => {
      if (!isSystemError(error)) throw error
      return `${file} cannot be written (${error.code ?? error.message})`
    },
  )

async function printPage(asked: string, io: CommandIo): Promise<ExitCode> {
  const code = asked.toUpperCase()
  if (isDiagnosticCode(code)) {
    await io.stdout(`${diagnosticPage(code)}\n`)
    return 0
  }
  const meant = didYouMean(code, diagnosticCodes())
  io.stderr(
    `there is no diagnostic ${JSON.stringify(asked)}${meant === null ? '' : `; did you mean ${meant}?`}\n`,
  )
  return 2
}

async function lintAll(
  places: readonly string[],
): Promise<{ readonly linted: readonly LintedFile[]; readonly unreadable: readonly string[] }> {
  const found = await Promise.all((places.length === 0 ? ['scenarios'] : places).map(filesAt))
  const unreadable = found.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  const linted: LintedFile[] = []
  for (const file of new Set(found.flatMap(({ files }) => files))) {
    const outcome = await lintFile(file)
    if (typeof outcome === 'string') unreadable.push(outcome)
    else linted.push(outcome)
  }
  return { linted, unreadable }
}

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
