import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CommandIo } from './command-io.ts'
import { newScenario } from './new.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function begin(args: readonly string[], typed: string | null = null) {
  let stdout = ''
  let stderr = ''
  const io: CommandIo = {
    stdin: (async function* () {
      if (typed !== null) yield typed
    })(),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    isTerminal: typed !== null,
  }
  return { exit: await newScenario.run(args, io), stdout, stderr }
}

describe('Beginning a scenario', () => {
  test('flags answer, the rest is as usual, and the file says what is still to do', async () => {
    const file = join(folder, 'the-pen.yaml')
    const { exit, stdout, stderr } = await begin([
      file,
      '--title',
      'The pen',
      '--client',
      'Robin V',
    ])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout.match(/SCN\d+/g)).toEqual(['SCN059'])
    expect((await readFile(file, 'utf8')).match(/^(?:id|title|level): .*$/gm)).toEqual([
      'id: the-pen',
      'title: "The pen"',
      'level: 1',
    ])
  })

  test('at a terminal what is missing is asked, and Enter takes the usual answer', async () => {
    const file = join(folder, 'asked.yaml')
    const { exit, stdout } = await begin(
      [file, '--title', 'Asked'],
      'Ana Lima\n\n51\n3\n\n\nvideo\n',
    )
    expect(exit).toBe(0)
    expect(stdout).toContain('Pronouns [they/them]: ')
    const written = await readFile(file, 'utf8')
    expect(written.match(/^ *(?:calledName|pronouns|age|medium|level): (?!L\d).*$/gm)).toEqual([
      'level: 3',
      '  medium: video',
      '  calledName: "Ana"',
      '  pronouns: "they/them"',
      '  age: 51',
    ])
  })

  test('a file that is there is left as it is', async () => {
    const file = join(folder, 'once.yaml')
    const args = [file, '--title', 'Once', '--client', 'Robin V']
    await begin(args)
    const before = await readFile(file, 'utf8')
    const again = await begin([...args, '--level', '5'])
    expect([again.exit, again.stderr]).toEqual([
      3,
      `third-chair new: ${file} is there already; it was left as it is\n`,
    ])
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  test.each([
    [['--title', 'No client'], '--client is missing'],
    [
      ['--title', 'Old', '--client', 'Robin V', '--age', '12'],
      '--age "12": it is a whole number from 16 to 110',
    ],
    [
      ['--title', 'Odd', '--client', 'Robin V', '--skills', 'tarot'],
      '--skills "tarot": each is one of empathy, active-listening, boundaries, resistance',
    ],
  ])('an answer that cannot be used is named: %s', async (args, sentence) => {
    const { exit, stderr } = await begin([join(folder, 'x.yaml'), ...args])
    expect([exit, stderr]).toEqual([1, `third-chair new: ${sentence}\n`])
  })
})
