import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BROKEN_REVIEWS } from '#scenario/broken-review.fixture.ts'
import { diagnosticPage } from '#scenario/diagnostic-page.ts'
import { minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { lint } from './lint.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-chair-lint-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...args: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const exit = await lint.run(args, {
    stdin: (async function* () {})(),
    stdout: (text) => {
      stdout += text.replaceAll(folder, 'HERE')
    },
    stderr: (text) => {
      stderr += text.replaceAll(folder, 'HERE')
    },
    isTerminal: false,
  })
  return { exit, stdout, stderr }
}

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const NOTICE = `HERE/sam.yaml:106:1  warning SCN050  the client has 49 lines in all; 80 are needed so that nothing is said twice
  106 | lines:
      | ^^^^^
  Write more lines, most of all for the levels and stances a session spends longest in.

`

describe('third-chair lint', () => {
  test('warnings are shown and let the file pass', async () => {
    expect(await run(await file('sam.yaml', minimalScenarioYaml))).toEqual({
      exit: 0,
      stdout: `${NOTICE}1 file: 0 errors, 1 warning\n`,
      stderr: '',
    })
  })

  test('--fail-on-warnings fails on a warning', async () => {
    const path = await file('sam.yaml', minimalScenarioYaml)
    expect((await run('--fail-on-warnings', path)).exit).toBe(1)
  })

  test('an error shows its line with a mark, says what to do and fails', async () => {
    const path = await file('sam.yaml', minimalScenarioYaml.replace('summary:', 'sumary:'))
    expect(await run(path)).toEqual({
      exit: 1,
      stdout: `HERE/sam.yaml:8:1  error SCN012  unknown key "sumary"
  8 | sumary: A student who says everything is fine has stopped going to lectures.
    | ^^^^^^
  Did you mean "summary"?

${NOTICE}1 file: 1 error, 1 warning
`,
      stderr: '',
    })
  })

  test('a long line is cut to the part around the mark', async () => {
    const path = await file('sam.yaml', `format: 1\ntitle: ${'very '.repeat(40)}long\n`)
    expect((await run(path)).stdout).toContain(
      `:2:8  error SCN014  "title" is too long: at most 80 characters
  2 | title: ${'very '.repeat(20)}ver…
    |        ^^^^
`,
    )
  })

  test('json is one diagnostic a line', async () => {
    const path = await file('sam.yaml', 'hello: 1\n')
    expect(await run('--format', 'json', path)).toEqual({
      exit: 1,
      stdout: `${JSON.stringify({
        code: 'SCN009',
        severity: 'error',
        file: 'HERE/sam.yaml',
        line: 1,
        column: 1,
        message: 'none of the keys of a scenario is in this file',
        fix: 'Check that it is the right file, or start from a scenario that lints clean.',
      })}\n`,
      stderr: '',
    })
  })

  test('github is one annotation a line', async () => {
    const path = await file('sam.yaml', '')
    expect((await run('--format', 'github', path)).stdout).toBe(
      '::error file=HERE/sam.yaml,line=1,col=1,title=SCN009::the file is empty. Start from a scenario that lints clean, or from the authoring reference.\n',
    )
  })

  test('a folder stands for the scenario files in it', async () => {
    await file('b.yaml', '')
    await file('a.yml', '')
    await file('notes.txt', '')
    const { stdout } = await run(folder)
    expect(stdout.match(/^HERE\/\S+:1:1 {2}error SCN009/gm)).toEqual([
      'HERE/a.yml:1:1  error SCN009',
      'HERE/b.yaml:1:1  error SCN009',
    ])
  })

  test('a folder without scenario files could not be checked', async () => {
    await mkdir(join(folder, 'empty'))
    expect(await run(join(folder, 'empty'))).toEqual({
      exit: 3,
      stdout: '',
      stderr: 'third-chair lint: there is no .yaml file in HERE/empty\n',
    })
  })

  test('a file that is not there is named, and the others are still checked', async () => {
    const path = await file('sam.yaml', minimalScenarioYaml)
    expect(await run(join(folder, 'none.yaml'), path)).toEqual({
      exit: 3,
      stdout: `${NOTICE}1 file: 0 errors, 1 warning\n`,
      stderr: 'third-chair lint: there is no file or folder HERE/none.yaml\n',
    })
  })

  test('an unknown format is wrong usage', async () => {
    expect(await run('--format', 'xml')).toEqual({
      exit: 2,
      stdout: '',
      stderr: '--format is text, json, sarif, github, not "xml"\n',
    })
  })

  test('sarif is one log for all files, which links to the reference', async () => {
    const first = await file('a.yaml', '')
    const second = await file('b.yaml', minimalScenarioYaml)
    const { exit, stdout } = await run(
      '--format',
      'sarif',
      '--reference',
      'https://a.org/r',
      first,
      second,
    )
    const log = JSON.parse(stdout)
    expect([
      exit,
      log.version,
      log.runs.length,
      log.runs[0].results.map(({ ruleId }: { readonly ruleId: string }) => ruleId),
      log.runs[0].tool.driver.rules[0].helpUri,
    ]).toEqual([1, '2.1.0', 1, ['SCN009', 'SCN050'], 'https://a.org/r#scn001'])
    expect((await run('--format', 'sarif', '--reference', 'docs', first)).exit).toBe(2)
  })

  test('without an address of its own a rule links to the reference that is there', async () => {
    const { stdout } = await run('--format', 'sarif', await file('a.yaml', ''))
    expect(JSON.parse(stdout).runs[0].tool.driver.rules[0].helpUri).toMatch(
      /^file:\/\/.*\/docs\/scenario-format\.md#scn001$/,
    )
  })

  test('--output writes the report to a file and leaves standard output empty', async () => {
    const path = await file('sam.yaml', minimalScenarioYaml)
    const report = join(folder, 'report.txt')
    expect(await run('--output', report, path)).toEqual({ exit: 0, stdout: '', stderr: '' })
    expect((await readFile(report, 'utf8')).replaceAll(folder, 'HERE')).toBe(
      `${NOTICE}1 file: 0 errors, 1 warning\n`,
    )
    expect(await run('--output', join(folder, 'no', 'report.txt'), path)).toEqual({
      exit: 3,
      stdout: '',
      stderr: 'third-chair lint: HERE/no/report.txt cannot be written (ENOENT)\n',
    })
  })

  test('--explain prints the page of a diagnostic, however it is written', async () => {
    expect(await run('--explain', 'scn012')).toEqual({
      exit: 0,
      stdout: `${diagnosticPage('SCN012')}\n`,
      stderr: '',
    })
    expect(await run('--explain', 'SCN0122')).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'there is no diagnostic "SCN0122"; did you mean SCN012?\n',
    })
  })

  test('what only the observer shows is told too', async () => {
    const path = await file('sam.yaml', BROKEN_REVIEWS.SCN071[0].text)
    expect((await run('--format', 'json', path)).stdout).toContain('"code":"SCN071"')
  })
})
