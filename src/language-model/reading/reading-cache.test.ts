import { describe, expect, test } from 'vitest'
import { readingCache, readingKey } from './reading-cache.ts'
import type { SecondReading } from './second-reading.ts'
import { SESSION } from './session.fixture.ts'

const read = (model: string): SecondReading => ({
  status: 'read',
  model,
  promptVersion: 'reader-1',
  readings: 3,
  skills: [],
  turns: [],
  style: { status: 'not-compared', reason: 'stalled' },
  instructionsFound: 0,
})
const never = () => new AbortController().signal

describe('A reading is kept', () => {
  test('and not run again for the same words', async () => {
    const cache = readingCache(2)
    await cache.read('a', async () => read('first'), never())
    expect(await cache.read('a', async () => read('second'), never())).toEqual(read('first'))
  })

  test('until others are asked for more lately', async () => {
    const cache = readingCache(2)
    const ask = (key: string, model: string) => cache.read(key, async () => read(model), never())
    await ask('a', 'first')
    await ask('b', 'first')
    await ask('a', 'unused')
    await ask('c', 'first')
    expect([await ask('a', 'again'), await ask('b', 'again')]).toEqual([
      read('first'),
      read('again'),
    ])
  })

  test('but not where the session was not read', async () => {
    const cache = readingCache(2)
    const notRead = { status: 'not-read', reason: 'stalled', instructionsFound: 0 } as const
    await cache.read('a', async () => notRead, never())
    expect(await cache.read('a', async () => read('second'), never())).toEqual(read('second'))
  })
})

describe('Callers who ask at once', () => {
  test('share one run', async () => {
    const cache = readingCache(2)
    const run = Promise.withResolvers<SecondReading>()
    let runs = 0
    const ask = () =>
      cache.read(
        'a',
        () => {
          runs += 1
          return run.promise
        },
        never(),
      )
    const both = [ask(), ask()]
    run.resolve(read('shared'))
    expect([await Promise.all(both), runs]).toEqual([[read('shared'), read('shared')], 1])
  })

  test('may leave: the run goes on while one of them waits, and is called off after the last', async () => {
    const cache = readingCache(2)
    const leaves = [new AbortController(), new AbortController()] as const
    const signals: AbortSignal[] = []
    const ask = (leave: AbortController) =>
      cache.read(
        'a',
        (signal) => {
          signals.push(signal)
          return new Promise<never>(() => {})
        },
        leave.signal,
      )
    const asked = leaves.map((leave) => ask(leave).catch((reason: Error) => reason.message))
    leaves[0].abort(new Error('first left'))
    expect([await asked[0], signals.map(({ aborted }) => aborted)]).toEqual(['first left', [false]])
    leaves[1].abort(new Error('second left'))
    expect([await asked[1], signals.map(({ aborted }) => aborted)]).toEqual(['second left', [true]])
    expect(await cache.read('a', async () => read('anew'), never())).toEqual(read('anew'))
  })

  test('all learn that a run has broken', async () => {
    const cache = readingCache(2)
    const broken = () => cache.read('a', () => Promise.reject(new Error('broken')), never())
    await expect(broken()).rejects.toThrow('broken')
    expect(await cache.read('a', async () => read('anew'), never())).toEqual(read('anew'))
  })
})

test('The key is that of the words, the rules and the model, in whatever order they were put', () => {
  const { turns, medium, policyCard } = SESSION
  const key = readingKey(SESSION, 'judge')
  expect(key).toMatch(/^[0-9a-f]{64}$/)
  expect(readingKey({ policyCard, medium, turns }, 'judge')).toBe(key)
  expect(
    new Set([
      key,
      readingKey(SESSION, 'other'),
      readingKey({ ...SESSION, turns: turns.slice(1) }, 'judge'),
      readingKey({ ...SESSION, medium: 'chat' }, 'judge'),
    ]).size,
  ).toBe(4)
})
