import { expect, test } from 'vitest'
import type { CommandIo } from './command-io.ts'
import { score } from './score.ts'

const run = async (input: string, ...args: readonly string[]) => {
  const out: string[] = []
  const err: string[] = []
  const io: CommandIo = {
    stdin: (async function* () {
      yield input
    })(),
    stdout: (text) => {
      out.push(text)
    },
    stderr: (text) => err.push(text),
    isTerminal: false,
  }
  return { exit: await score.run(args, io), out: out.join(''), err: err.join('') }
}

const line = (id: number | string) =>
  JSON.stringify({
    id,
    turns: [
      { speaker: 'client', text: 'The week went by.' },
      { speaker: 'trainee', text: 'What was it like?' },
    ],
  })

test('each transcript is answered with one line, every skill in order, null where nothing can be said', async () => {
  const { exit, out, err } = await run(`${line('a')}\n\n${line(2)}\n`)
  const answers = out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text))
  expect([exit, err, answers.map(({ id }) => id)]).toEqual([0, '', ['a', 2]])
  expect(
    answers[0].skills.map(({ skill, status, level, band }: Record<string, unknown>) => [
      skill,
      status,
      level,
      band,
    ]),
  ).toEqual([
    ['empathy', 'not-assessed', null, null],
    ['active-listening', 'not-assessed', null, null],
    ['boundaries', 'not-assessed', null, null],
    ['resistance', 'not-assessed', null, null],
  ])
  expect([answers[0].cuesFrom, answers[0].metrics['pushing-replies']]).toEqual([
    'detected',
    { label: 'Unasked advice and confrontation', value: 'none', n: 1, caveat: null },
  ])
})

test('a line that cannot be read is named, the others are still scored, and the exit says so', async () => {
  const { exit, out, err } = await run(`${line(1)}\nnot json\n${line(3)}\n`)
  expect([exit, out.trim().split('\n').length, err.startsWith('line 2: not JSON')]).toEqual([
    1,
    2,
    true,
  ])
})

test('for people it is written in words', async () => {
  const { exit, out } = await run(line('a'), '--format', 'text')
  expect([exit, out.split('\n').slice(0, 2)]).toEqual([
    0,
    [
      'a',
      '  empathy           Not assessed. The client showed no feeling that could be answered. 4 are needed before a level means anything.',
    ],
  ])
})

test('an unknown format is wrong usage', async () => {
  expect(await run('', '--format', 'xml')).toEqual({
    exit: 2,
    out: '',
    err: '--format is json or text, not "xml"\n',
  })
})
