import { expect, test } from 'vitest'
import { minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { runTask } from './run-task.ts'
import { TaskFailed, taskRunner } from './task-runner.ts'

const BROKEN = minimalScenarioYaml.replace('minutes: 15', 'minutes: soon')

test('a text is parsed in a worker as it is everywhere', async () => {
  const { diagnostics, compiled } = await runTask('parse', { text: BROKEN, file: 'sam.yaml' })
  expect({ diagnostics, compiled }).toEqual({
    diagnostics: parseScenario(BROKEN, 'sam.yaml').diagnostics,
    compiled: null,
  })
})

test('a path leads to its place in the text', async () => {
  expect(
    await runTask('locate', { text: 'format: 1\ntopics:\n  - id: a\n', path: ['topics', 0, 'id'] }),
  ).toEqual({ line: 3, column: 9 })
})

test('what nobody waits for any longer is refused with the reason, and the next task still runs', async () => {
  const stale = new AbortController()
  const first = runTask('parse', { text: BROKEN, file: 'a.yaml' }, stale.signal)
  const second = runTask('locate', { text: 'a: 1', path: ['a'] })
  stale.abort('typed on')
  await expect(first).rejects.toBe('typed on')
  expect(await second).toEqual({ line: 1, column: 4 })
})

test('a stale task in the deep lane ends its worker, and the next one gets a new one', async () => {
  const ended: string[] = []
  let spawned = 0
  const run = taskRunner(
    () => 'deep',
    () => {
      spawned += 1
      const worker = new Worker(new URL('./studio.worker.ts', import.meta.url), { type: 'module' })
      const terminate = worker.terminate.bind(worker)
      const name = `worker ${spawned}`
      worker.terminate = () => {
        ended.push(name)
        terminate()
      }
      return worker
    },
  )
  const stale = new AbortController()
  const first = run('parse', { text: BROKEN, file: 'a.yaml' }, stale.signal)
  const second = run('locate', { text: 'a: 1', path: ['a'] })
  stale.abort('no longer wanted')
  await expect(first).rejects.toBe('no longer wanted')
  expect(await second).toEqual({ line: 1, column: 4 })
  expect({ spawned, ended }).toEqual({ spawned: 2, ended: ['worker 1'] })
})

test('a worker that cannot be had fails its task, and is asked for again', async () => {
  let spawned = 0
  const run = taskRunner(
    () => 'quick',
    () => {
      spawned += 1
      if (spawned === 1) return new Worker('/nothing-is-here.js', { type: 'module' })
      return new Worker(new URL('./studio.worker.ts', import.meta.url), { type: 'module' })
    },
  )
  await expect(run('locate', { text: 'a: 1', path: ['a'] })).rejects.toBeInstanceOf(TaskFailed)
  expect(await run('locate', { text: 'a: 1', path: ['a'] })).toEqual({ line: 1, column: 4 })
})
