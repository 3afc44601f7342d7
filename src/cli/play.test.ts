import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { testScenario } from '#authoring/test-scenario.ts'
import { loadScenario } from './load-scenario.ts'
import { play } from './play.ts'

const SCENARIO = join(import.meta.dirname, '..', '..', 'scenarios', 'e05-silent-one.yaml')

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'play-'))
  file = join(folder, 'silent.yaml')
  await copyFile(SCENARIO, file)
})
afterEach(() => rm(folder, { recursive: true }))

async function played(typed: readonly string[], ...args: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const exit = await play.run([file, '--seed', '7', ...args], {
    stdin: (async function* () {
      yield typed.join('\n')
    })(),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    isTerminal: true,
  })
  const [talk = '', debrief = ''] = stdout.split('\nDebrief\n')
  return { exit, talk, debrief, stderr }
}

const kai = (talk: string) => talk.match(/^Kai: .*$/gm) ?? []

describe('Playing in the terminal', () => {
  test('a reply that is taken back leaves no trace: the talk goes on as if it had not been said', async () => {
    const straight = await played(['You did not choose to be here.', 'That sounds hard.', '/end'])
    const detour = await played([
      'You did not choose to be here.',
      'Pull yourself together.',
      '/back',
      'That sounds hard.',
      '/end',
    ])
    const [opening, first, insulted, again, ...rest] = kai(detour.talk)
    expect([opening, first, ...rest]).toEqual(kai(straight.talk))
    expect(again).toBe(first)
    expect(insulted).not.toBe(rest[0])
    expect(detour.debrief).toBe(straight.debrief)
  })

  test('before the first reply there is nothing to take back', async () => {
    const { talk } = await played(['/back', '/end'])
    expect(talk).toContain('  There is nothing to take back.\n')
  })

  test('the state stands beside the talk where it is asked for, and nowhere else', async () => {
    const hidden = await played(['You did not choose to be here.', '/end'])
    expect(hidden.talk).not.toContain('numbers')
    const shown = await played(['You did not choose to be here.', '/end'], '--inspect')
    expect(shown.talk.match(/^ {4}(?:numbers|state) .*$/gm)?.slice(0, 4)).toEqual([
      '    numbers bond 15  open 8  arousal 35  discord 48  hope 25  goal 10  frame 80',
      '    state   L0, affect window, rupture none, boundary intact, risk none, strain 0',
      '    numbers bond 17 (+2)  open 10 (+2)  arousal 35  discord 45 (−3)  hope 25  goal 10  frame 80',
      '    state   L0, affect window, rupture none, boundary intact, risk none, strain 0',
    ])
  })

  test('a talk is saved as a test that passes', async () => {
    const replies = ['You did not choose this.', 'It sounds lonely.', 'Take your time.', 'Mm.']
    const { talk } = await played([...replies, '/save tuesday skilled', '/end'])
    expect(talk).toContain(`  Saved as the trainee "tuesday" in ${file};`)
    const { trainees, expectations } = parse(await readFile(file, 'utf8'))
    expect(trainees.at(-1)).toEqual({ id: 'tuesday', kind: 'skilled', replies })
    expect(expectations.at(-1).trainee).toBe('tuesday')
    const saved = await loadScenario(file)
    if (!saved.ok) throw new Error(saved.failure.sentence)
    const { checks } = testScenario(saved.value, 7)
    expect(checks.filter(({ status }) => status === 'failed')).toEqual([])
  })

  test.each([
    ['/save', 'Say "/save NAME KIND"; KIND is one of '],
    ['/save Tuesday clumsy', '"Tuesday" is no name for a trainee'],
    ['/save tuesday clumsy', 'A script takes 4 replies or more; you have said 0.'],
    ['/bakc', 'There is no /bakc; there is /hint, /back, /inspect, /save, /end.'],
  ])('%s is answered with a sentence, and nothing is said or written', async (typed, sentence) => {
    const { talk } = await played([typed, '/end'])
    expect(talk).toContain(`  ${sentence}`)
    expect(await readFile(file, 'utf8')).toBe(await readFile(SCENARIO, 'utf8'))
  })
})
