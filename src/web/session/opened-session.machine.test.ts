import { describe, expect, test } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { failure, type Result, success } from '#lib/result.ts'
import { type DoorTag, openedSessionMachine } from './opened-session.machine.ts'
import type { OpenPractice, OpenProblem } from './practice.ts'

// The door only hands the session on; nothing of it is looked at here.
const room = { session: 's1' } as OpenPractice

function door(answers: readonly Result<OpenPractice, OpenProblem>[]) {
  const left = [...answers]
  const freed = Promise.withResolvers<void>()
  const actor = createActor(
    openedSessionMachine.provide({
      actors: {
        open: fromPromise(async () => left.shift() ?? failure('storage-refused')),
        whenFree: fromPromise(() => freed.promise),
      },
    }),
    { input: { session: 's1' } },
  ).start()
  return {
    actor,
    free: freed.resolve,
    reaches: (tag: DoorTag) => waitFor(actor, (state) => state.hasTag(tag)),
  }
}

describe('The door of a session', () => {
  test('opens where nobody else has it', async () => {
    const { reaches } = door([success(room)])
    expect((await reaches('open')).context.opened).toBe(room)
  })

  test('waits while another tab has it, and opens once that one has left and the student goes on', async () => {
    const { actor, free, reaches } = door([failure('opened-elsewhere'), success(room)])
    await reaches('elsewhere')
    free()
    await reaches('free')
    actor.send({ type: 'student.continued' })
    expect((await reaches('open')).context.opened).toBe(room)
  })

  test('steps back when another tab went on with it', async () => {
    const { actor, reaches } = door([success(room)])
    await reaches('open')
    actor.send({ type: 'session.lost' })
    expect(actor.getSnapshot().hasTag('elsewhere')).toBe(true)
  })

  test('an error of ours is called ours', async () => {
    const actor = createActor(
      openedSessionMachine.provide({
        actors: { open: fromPromise(() => Promise.reject(new Error('a broken rule'))) },
      }),
      { input: { session: 's1' } },
    ).start()
    const shut = await waitFor(actor, (state) => state.hasTag('problem'))
    expect(shut.context.problem).toBe('opening-failed')
  })

  test('opens after it was shut, once the student tries again', async () => {
    const { actor, reaches } = door([failure('engine-unreachable'), success(room)])
    await reaches('problem')
    actor.send({ type: 'student.continued' })
    expect((await reaches('open')).context.opened).toBe(room)
  })

  test('stays shut with the reason', async () => {
    const { reaches } = door([failure('unknown-session')])
    expect((await reaches('problem')).context.problem).toBe('unknown-session')
  })
})
