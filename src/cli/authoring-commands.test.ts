import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { edited } from '#scenario/edited-scenario.fixture.ts'
import { minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import type { Command } from './command-io.ts'
import { coverage } from './coverage.ts'
import { runCommand } from './run-command.fixture.ts'
import { simulate } from './simulate.ts'
import { test as testCommand } from './test.ts'

let folder = ''
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-chair-authoring-'))
  await mkdir(path('good'))
  await mkdir(path('empty'))
  await writeFile(path('good/sam.yaml'), minimalScenarioYaml)
  await writeFile(path('misspelt.yaml'), minimalScenarioYaml.replace('summary:', 'sumary:'))
  await writeFile(
    path('fails.yaml'),
    edited(['atEnd: { bond: { atLeast: 36 } }', 'atEnd: { bond: { atLeast: 60 } }']),
  )
  await writeFile(path('tells-anybody.yaml'), edited(['bond: 35, open: 30', 'bond: 51, open: 90']))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(command: Command, ...args: readonly string[]) {
  const { exit, stdout, stderr } = await runCommand(command.run, args, {})
  return {
    exit,
    stdout: stdout.replaceAll(folder, 'HERE'),
    stderr: stderr.replaceAll(folder, 'HERE'),
  }
}

describe('third-chair test', () => {
  test('says of each file how many expectations hold, and passes', async () => {
    expect(await run(testCommand, path('good'))).toEqual({
      exit: 0,
      stdout: 'HERE/good/sam.yaml: 3 of 3 hold\n1 file, 3 expectations: all hold\n',
      stderr: '',
    })
  })

  test('shows the line, what was found, and the reply with which it went wrong', async () => {
    const { exit, stdout } = await run(testCommand, path('fails.yaml'), path('good/sam.yaml'))
    expect(exit).toEqual(1)
    expect(stdout).toEqual(`HERE/fails.yaml: 2 of 3 hold
  FAILED HERE/fails.yaml:170  skilled: bond: { atLeast: 60 }, found 43.7
      turn 4 of skilled (HERE/fails.yaml:161): no reply moved it the wrong way; this one did least: bond moved by +0.0
        "You want someone there when it is dark, and I can't give my own number. Who else could be near?"
HERE/good/sam.yaml: 3 of 3 hold
2 files, 6 expectations: 1 FAILED
`)
  })

  test('json is one report a line, with the place of each check', async () => {
    const { stdout } = await run(testCommand, '--format', 'json', path('good'))
    const [line = '', ...rest] = stdout.trimEnd().split('\n')
    const { file, passed, checks } = JSON.parse(line)
    expect([file, passed, checks.map(({ at }: { at: string }) => at), rest]).toEqual([
      'HERE/good/sam.yaml',
      true,
      ['HERE/good/sam.yaml:170', 'HERE/good/sam.yaml:170', 'HERE/good/sam.yaml:171'],
      [],
    ])
  })
})

describe('third-chair simulate', () => {
  test('prints a table within 120 columns and says that the orderings hold', async () => {
    const { exit, stdout } = await run(simulate, '--seeds', '1', path('good/sam.yaml'))
    const lines = stdout.split('\n')
    expect([exit, lines.filter((line) => /^\S.*\d/.test(line) && line.length > 120)]).toEqual([
      0,
      [],
    ])
    expect(lines[0]).toEqual('sam  The resit  (1 seed)')
    expect(lines.filter((line) => line.startsWith('  holds'))).toHaveLength(13)
    expect(lines.at(-2)).toEqual('1 scenario: all orderings hold')
  })

  test('fails where an ordering does not hold, with both numbers', async () => {
    const { exit, stdout } = await run(simulate, '--seeds', '1', path('tells-anybody.yaml'))
    expect(exit).toEqual(1)
    expect(stdout).toContain(
      '  FAILS   the client tells skilled more than formula  [level 3.0 to 3.0]\n',
    )
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^1 scenario: \d+ orderings? FAIL$/)
  })

  test('runs one type alone, and then says nothing of orderings', async () => {
    const { exit, stdout } = await run(simulate, '--only', 'parrot', path('good/sam.yaml'))
    expect(exit).toEqual(0)
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'sam',
      'trainee',
      'parrot',
      '',
      '',
    ])
  })

  test('json is one report a line', async () => {
    const args = ['--format', 'json', '--only', 'parrot', '--seeds', '2', path('good/sam.yaml')]
    const { stdout } = await run(simulate, ...args)
    const { file, seeds, rows, holds } = JSON.parse(stdout)
    expect([file, seeds, rows.length, holds]).toEqual(['HERE/good/sam.yaml', [1, 2], 2, true])
  })
})

describe('third-chair coverage', () => {
  test('lists by line what nothing reached, and what only types of trainee did', async () => {
    const { exit, stdout } = await run(coverage, '--seeds', '1', path('good/sam.yaml'))
    const [head = '', ...lines] = stdout.split('\n')
    expect(exit).toEqual(0)
    expect(head).toMatch(
      /^HERE\/good\/sam\.yaml {2}lines \d+\/\d+\/\d+ {2}facts 0\/\d\/3 {2}moments 2\/3\/3 {2}endings 0\/\d\/2 {2}hints 2\/2\/2 {2}topics 0\/2\/2$/,
    )
    expect(lines).toContain('    HERE/good/sam.yaml:54  facts/failed-module')
    expect(lines.indexOf('  reached only by types of trainee:')).toBeGreaterThan(0)
  })
})

describe.each([
  ['test', testCommand, []],
  ['simulate', simulate, ['--seeds', '1', '--only', 'parrot']],
  ['coverage', coverage, ['--seeds', '1']],
] as const)('third-chair %s', (name, command, quickly) => {
  test('names the first mistake of a file that is no scenario, and does the others', async () => {
    const { exit, stdout, stderr } = await run(
      command,
      ...quickly,
      '--format',
      'json',
      path('misspelt.yaml'),
      path('good/sam.yaml'),
    )
    expect([exit, stderr, stdout.trimEnd().split('\n').length]).toEqual([
      1,
      'third-chair: HERE/misspelt.yaml:8:1: unknown key "sumary". Did you mean "summary"?\n',
      1,
    ])
  })

  test.each([
    ['a file that is not there', 'none.yaml', 'there is no file or folder HERE/none.yaml'],
    ['a folder without scenarios', 'empty', 'there is no .yaml file in HERE/empty'],
  ])('%s could not be read', async (_, place, sentence) => {
    expect(await run(command, path(place))).toEqual({
      exit: 3,
      stdout: '',
      stderr: `third-chair: ${sentence}\n`,
    })
  })

  test('an unknown format is wrong usage', async () => {
    const { exit, stdout, stderr } = await run(command, '--format', 'xml', path('good'))
    expect([exit, stdout, stderr.startsWith(`third-chair ${name}: `)]).toEqual([2, '', true])
  })
})

describe('Options of the authoring commands', () => {
  test.each([
    ['simulate', ['--seeds', '0'], simulate],
    ['simulate', ['--seeds', 'many'], simulate],
    ['simulate', ['--only', 'nobody'], simulate],
    ['coverage', ['--seeds', '51'], coverage],
    ['test', ['--seed', 'x'], testCommand],
  ] as const)('%s with %j is wrong usage', async (_, args, command) => {
    expect((await run(command, ...args, path('good'))).exit).toEqual(2)
  })
})
