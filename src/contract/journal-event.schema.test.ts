import { expect, test } from 'vitest'
import { tryAgain } from '#feedback/retry/try-again.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { EVENT_SCHEMAS } from './journal-event.schema.ts'

const compiled = compileScenario(minimalScenario)
const before = talkBeforeReply(compiled, rehearse(compiled, ['Hello!'], 1).entries, 1)
if (before === null) throw new Error('the reply stands at 1')
const turn = tryAgain(before, [], 'That sounds lonely.')

test('A try comes through the schema whole, and one with a fourth turn does not', () => {
  const schema = EVENT_SCHEMAS['reply.retried']
  const event = { type: 'reply.retried', retry: { index: 1, branch: 1, turn: 3, ...turn } }
  const fourth = { ...event, retry: { ...event.retry, turn: 4 } }
  expect(schema.parse(event)).toEqual(event)
  expect(schema.safeParse(fourth).success).toBe(false)
})
