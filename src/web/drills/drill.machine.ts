import { assign, fromPromise, setup } from 'xstate'
import type { DrillFeedback } from '#feedback/drills/drill-feedback.ts'
import type { DrillEntry, DrillTry } from '#feedback/drills/drill-record.ts'
import {
  afterStep,
  courseOf,
  type DrillDifficulty,
  type RoundCourse,
} from '#feedback/drills/round-course.ts'
import type { Result } from '#lib/result.ts'
import type { DrillFailure } from './drill-shelf.ts'

/** What the student does in a round. */
export type RoundAct =
  | { readonly is: 'tried'; readonly text: string }
  | { readonly is: 'too-much' | 'left' }

export interface StepRequest {
  readonly act: RoundAct
  readonly difficulty: DrillDifficulty
  /** place in the round, and how many of those before it were tries */
  readonly step: number
  readonly tries: number
}

/** A step once it is kept, and what is said of it if it was a reply. */
export interface KeptStep {
  readonly entry: DrillEntry
  readonly feedback: DrillFeedback | null
}

/** The newest reply with what came of it. */
export interface ShownTry {
  readonly tried: DrillTry
  readonly feedback: DrillFeedback
}

interface RoundContext {
  readonly steps: number
  readonly course: RoundCourse
  readonly shown: ShownTry | null
  /** it got easier with the newest step */
  readonly hasEased: boolean
  readonly problem: DrillFailure | null
}

type RoundEvent =
  | { readonly type: 'student.replied'; readonly text: string }
  | { readonly type: 'student.went-again' }
  | { readonly type: 'student.overwhelmed' }
  | { readonly type: 'student.left' }

export type RoundTag = 'answering' | 'keeping' | 'told' | 'over'

export interface RoundInput {
  readonly start: DrillDifficulty
  /** of the round that is gone on with, in order; empty for a new one */
  readonly entries: readonly DrillEntry[]
}

type Keeping = Result<KeptStep, DrillFailure>

const round = setup({
  types: {
    context: {} as RoundContext,
    events: {} as RoundEvent,
    input: {} as RoundInput,
    tags: {} as RoundTag,
  },
  actors: {
    keep: fromPromise<Keeping, StepRequest>(async () => {
      throw new Error('port not provided: keep')
    }),
  },
  guards: {
    'it was kept': (_, kept: Keeping) => kept.ok,
    'the round is over': ({ context }) => context.course.over !== null,
    'there is something to tell': ({ context }) => context.shown !== null,
  },
  actions: {
    'take the step': assign(({ context }, kept: Keeping) => {
      if (!kept.ok) return {}
      const { entry, feedback } = kept.value
      const course = afterStep(context.course, entry)
      return {
        steps: context.steps + 1,
        course,
        shown: entry.is === 'tried' && feedback !== null ? { tried: entry, feedback } : null,
        hasEased: course.wasEased && course.difficulty !== context.course.difficulty,
        problem: null,
      }
    }),
    'keep the problem': assign((_, kept: Keeping) => (kept.ok ? {} : { problem: kept.failure })),
    'put the reply away': assign({ shown: null, hasEased: false }),
  },
})

/** One round of a drill: answer, read, answer again, until the criterion is met twice in a row. */
export const drillMachine = round.createMachine({
  id: 'drill',
  context: ({ input }) => ({
    steps: input.entries.length,
    course: courseOf(input.start, input.entries),
    shown: null,
    hasEased: false,
    problem: null,
  }),
  initial: 'answering',
  states: {
    answering: {
      tags: ['answering'],
      on: {
        'student.replied': 'keeping',
        'student.overwhelmed': 'keeping',
        'student.left': 'keepingLeft',
      },
    },
    keeping: {
      tags: ['keeping'],
      invoke: {
        src: 'keep',
        input: ({ context, event }) => ({
          ...placeIn(context),
          act:
            event.type === 'student.replied'
              ? { is: 'tried', text: event.text }
              : { is: 'too-much' },
        }),
        onDone: [
          {
            guard: { type: 'it was kept', params: ({ event }) => event.output },
            target: 'taken',
            actions: { type: 'take the step', params: ({ event }) => event.output },
          },
          {
            target: 'answering',
            actions: { type: 'keep the problem', params: ({ event }) => event.output },
          },
        ],
      },
    },
    keepingLeft: {
      tags: ['keeping'],
      invoke: {
        src: 'keep',
        input: ({ context }) => ({ ...placeIn(context), act: { is: 'left' } }),
        // Whoever wants to go goes, also where that cannot be kept.
        onDone: {
          target: 'over',
          actions: { type: 'take the step', params: ({ event }) => event.output },
        },
      },
    },
    taken: {
      always: [
        { guard: 'there is something to tell', target: 'told' },
        { guard: 'the round is over', target: 'over' },
        { target: 'answering' },
      ],
    },
    told: {
      tags: ['told'],
      on: {
        'student.went-again': [
          { guard: 'the round is over', target: 'over' },
          { target: 'answering', actions: 'put the reply away' },
        ],
        'student.overwhelmed': 'keeping',
        'student.left': 'keepingLeft',
      },
    },
    over: { tags: ['over'] },
  },
})

const placeIn = ({ course, steps }: RoundContext): Omit<StepRequest, 'act'> => ({
  difficulty: course.difficulty,
  step: steps,
  tries: course.tries,
})
