import { assign, fromPromise, setup } from 'xstate'
import type { Result } from '#lib/result.ts'
import type { OpenPractice, OpenProblem } from './practice.ts'

interface DoorContext {
  readonly session: string
  readonly opened: OpenPractice | null
  readonly problem: OpenProblem | null
}

type DoorEvent = { readonly type: 'student.continued' } | { readonly type: 'session.lost' }

export type DoorTag = 'opening' | 'open' | 'elsewhere' | 'free' | 'problem'

type Opening = Result<OpenPractice, OpenProblem>

const door = setup({
  types: {
    context: {} as DoorContext,
    events: {} as DoorEvent,
    input: {} as { readonly session: string },
    tags: {} as DoorTag,
  },
  actors: {
    open: fromPromise<Opening, string>(async () => {
      throw new Error('port not provided: open')
    }),
    whenFree: fromPromise<void, string>(async () => {
      throw new Error('port not provided: whenFree')
    }),
  },
  guards: {
    'it opened': (_, opening: Opening) => opening.ok,
    'another tab has it': (_, opening: Opening) =>
      !opening.ok && opening.failure === 'opened-elsewhere',
  },
  actions: {
    'keep what opened': assign((_, opening: Opening) =>
      opening.ok ? { opened: opening.value, problem: null } : {},
    ),
    'keep the problem': assign((_, opening: Opening) =>
      opening.ok ? {} : { problem: opening.failure },
    ),
    'keep no answer': assign({ problem: 'opening-failed' as const }),
  },
})

/** The way into a session: one tab at a time, and a plain word where the door stays shut. */
export const openedSessionMachine = door.createMachine({
  id: 'opened-session',
  context: ({ input }) => ({ session: input.session, opened: null, problem: null }),
  initial: 'opening',
  states: {
    opening: {
      tags: ['opening'],
      invoke: {
        src: 'open',
        input: ({ context }) => context.session,
        onDone: [
          {
            guard: { type: 'it opened', params: ({ event }) => event.output },
            target: 'open',
            actions: { type: 'keep what opened', params: ({ event }) => event.output },
          },
          {
            guard: { type: 'another tab has it', params: ({ event }) => event.output },
            target: 'elsewhere',
          },
          {
            target: 'shut',
            actions: { type: 'keep the problem', params: ({ event }) => event.output },
          },
        ],
        onError: { target: 'shut', actions: 'keep no answer' },
      },
    },
    open: { tags: ['open'], on: { 'session.lost': 'elsewhere' } },
    elsewhere: {
      tags: ['elsewhere'],
      invoke: { src: 'whenFree', input: ({ context }) => context.session, onDone: 'free' },
      on: { 'student.continued': 'opening' },
    },
    free: { tags: ['free'], on: { 'student.continued': 'opening' } },
    shut: { tags: ['problem'], on: { 'student.continued': 'opening' } },
  },
})
