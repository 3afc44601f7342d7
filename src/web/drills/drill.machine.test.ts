import { describe, expect, test } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { roundWith, triedOnce } from '#feedback/drills/drill-entry.fixture.ts'
import type { DrillOutcome } from '#feedback/drills/round-course.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { drillMachine, type KeptStep, type StepRequest } from './drill.machine.ts'
import type { DrillFailure } from './drill-shelf.ts'

type Kept = Result<KeptStep, DrillFailure>

/** A round in which every reply is its own outcome, kept unless the storage is full. */
function round({ entries = roundWith([]), isFull = false } = {}) {
  const asked: StepRequest[] = []
  const machine = drillMachine.provide({
    actors: {
      keep: fromPromise(async ({ input }: { input: StepRequest }): Promise<Kept> => {
        asked.push(input)
        if (isFull) return failure('storage-full' as const)
        const { act, step, difficulty } = input
        if (act.is !== 'tried') {
          const { text: _, coded: __, speech: ___, outcome: ____, ...head } = triedOnce('met')
          return success({ entry: { ...head, step, difficulty, is: act.is }, feedback: null })
        }
        const outcome = act.text as DrillOutcome // the tests say nothing else
        return success({
          entry: triedOnce(outcome, { step, difficulty, text: act.text }),
          feedback: {
            outcome,
            sentence: `“${act.text}” does.`,
            quote: act.text,
            code: null,
            rule: '',
          },
        })
      }),
    },
  })
  const actor = createActor(machine, { input: { start: 'plain', entries } }).start()
  const settled = () => waitFor(actor, (state) => !state.hasTag('keeping'))
  return {
    asked,
    state: () => actor.getSnapshot(),
    send: async (...events: readonly Parameters<typeof actor.send>[0][]) => {
      for (const event of events) {
        actor.send(event)
        await settled()
      }
    },
  }
}

const replied = (text: DrillOutcome) => ({ type: 'student.replied', text }) as const
const AGAIN = { type: 'student.went-again' } as const

describe('A round at the screen', () => {
  test('shows what came of a reply, then lets one go again, and is over when it was met twice', async () => {
    const { state, send } = round()
    await send(replied('met'))
    expect([state().hasTag('told'), state().context.shown?.feedback.sentence]).toEqual([
      true,
      '“met” does.',
    ])
    await send(AGAIN, replied('met'))
    expect([state().hasTag('told'), state().context.course.over]).toEqual([true, 'met'])
    await send(AGAIN)
    expect(state().hasTag('over')).toBe(true)
  })

  test('goes on where it was left', async () => {
    const { state, asked, send } = round({ entries: roundWith(['missed', 'met']) })
    await send(replied('met'))
    expect([asked[0]?.step, asked[0]?.tries, state().context.course.over]).toEqual([2, 2, 'met'])
  })

  test('says so where a reply could not be kept, and counts it for nothing', async () => {
    const { state, send } = round({ isFull: true })
    await send(replied('met'))
    expect([
      state().hasTag('answering'),
      state().context.problem,
      state().context.course.tries,
    ]).toEqual([true, 'storage-full', 0])
  })

  test('gets easier on request, and ends where it could get no easier', async () => {
    const { state, send } = round()
    await send({ type: 'student.overwhelmed' })
    expect([state().context.hasEased, state().context.course.difficulty]).toEqual([true, 'easier'])
    await send({ type: 'student.overwhelmed' })
    expect(state().hasTag('over')).toBe(true)
  })

  test('lets go of whoever leaves, also where that cannot be kept', async () => {
    const [kept, lost] = [round(), round({ isFull: true })]
    await kept.send(replied('missed'), { type: 'student.left' })
    await lost.send({ type: 'student.left' })
    expect([kept.state().hasTag('over'), lost.state().hasTag('over')]).toEqual([true, true])
    expect(kept.state().context.course.over).toBe('left')
  })
})
