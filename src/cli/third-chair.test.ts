import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const LAUNCH = join(import.meta.dirname, 'launch.mjs')
const SCENARIO = join(import.meta.dirname, '..', '..', 'scenarios', 'e05-silent-one.yaml')

const thirdChair = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCH, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const TRANSCRIPT = JSON.stringify({
  id: 'a',
  turns: [
    { speaker: 'client', text: 'My boss moved me to Sundays and never asked.' },
    { speaker: 'trainee', text: 'What was that like?' },
  ],
})

describe('The command line', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'third-chair-cli-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('help lists every command and exits 0; no command is wrong usage', () => {
    const help = thirdChair(['help'])
    expect(help.status).toBe(0)
    for (const name of ['code', 'score', 'lint', 'play', 'replay', 'serve', 'doctor'])
      expect(help.stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
    expect(thirdChair([]).status).toBe(2)
  })

  test.each(['code', 'score', 'lint', 'play', 'replay', 'serve', 'doctor'])(
    '%s --help says how it is used',
    (name) => {
      const help = thirdChair([name, '--help'])
      expect([help.status, help.stderr]).toEqual([0, ''])
      expect(help.stdout).toContain(`third-chair ${name}`)
    },
  )

  test('a command or an option that does not exist is wrong usage, and is named', () => {
    const command = thirdChair(['scroe'])
    expect([command.status, command.stdout]).toEqual([2, ''])
    expect(command.stderr).toContain('there is no command "scroe"')
    const option = thirdChair(['code', '--colour'])
    expect([option.status, option.stdout]).toEqual([2, ''])
    expect(option.stderr).toContain('--colour')
  })

  test('code answers each transcript, names the lines it cannot read, and exits 1 for them', () => {
    const { status, stdout, stderr } = thirdChair(
      ['code'],
      `${TRANSCRIPT}\nnot json\n{"id":"b"}\n${TRANSCRIPT}\n`,
    )
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^line 2: not JSON.*\nline 3: turns is not as expected.*\n$/)
    expect(
      answers.map(({ id, turns }) => [id, turns.length, turns[0].index, turns[0].kind]),
    ).toEqual([
      ['a', 1, 1, 'question'],
      ['a', 1, 1, 'question'],
    ])
    expect(answers[0].turns[0].codes[0]).toEqual({
      code: 'OQ',
      confidence: expect.any(Number),
      start: 0,
      end: 18,
      modifiers: [],
      quality: 2,
    })
  })

  test('play holds a conversation, and replay of its journal finds nothing that differs', () => {
    const journal = join(folder, 'session.jsonl')
    const played = thirdChair(
      ['play', SCENARIO, '--seed', '7', '--journal', journal],
      'You did not choose to be here.\n/hint\n\nWhat would you like me to know?\n/end\n',
    )
    expect([played.status, played.stderr]).toEqual([0, ''])
    expect(played.stdout.match(/^Kai: /gm)?.length).toBeGreaterThanOrEqual(4)
    expect(played.stdout).toContain('Hint: ')
    expect(played.stdout).toContain('Debrief')

    const replayed = thirdChair(['replay', journal])
    expect([replayed.status, replayed.stderr]).toEqual([0, ''])
    expect(JSON.parse(replayed.stdout).differences).toEqual([])
  })

  test('replay reports a changed journal instead of passing over it', () => {
    const journal = join(folder, 'session.jsonl')
    const entries = readFileSync(journal, 'utf8').trim().split('\n')
    const torn = join(folder, 'torn.jsonl')
    writeFileSync(torn, entries.filter((_, at) => at !== 2).join('\n'))
    const { status, stdout } = thirdChair(['replay', torn])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).differences).not.toEqual([])

    const garbled = join(folder, 'garbled.jsonl')
    writeFileSync(garbled, `${entries[0]}\n{"half":`)
    expect(thirdChair(['replay', garbled])).toEqual({
      status: 1,
      stdout: '',
      stderr: `${garbled}: line 2 is not an entry of a journal\n`,
    })
  })

  test('play gives the debrief even where the journal cannot be kept, and says so', () => {
    const nowhere = join(folder, 'nowhere', 'session.jsonl')
    const played = thirdChair(['play', SCENARIO, '--journal', nowhere], 'Hello.\n/end\n')
    expect([played.status, played.stdout.includes('Debrief')]).toEqual([3, true])
    expect(played.stderr).toContain('the session could not be kept')
  })

  test('play names a file that is not there', () => {
    const { status, stderr } = thirdChair(['play', 'scenarios/nobody.yaml'])
    expect([status, stderr]).toEqual([
      3,
      'there is no file scenarios/nobody.yaml: name a scenario file, such as scenarios/e04-friend-request.yaml\n',
    ])
  })
})
