import type { Condition } from '#scenario/condition.schema.ts'
import type { ClientState } from '#simulation/client-state.ts'
import { holds } from '#simulation/condition.ts'
import { asWritten } from './as-written.ts'

/** A key of a condition by itself, and what was found. */
export interface ReadKey {
  readonly key: keyof Condition
  /** as a file says it: `bond: { atLeast: 60 }` */
  readonly expected: string
  readonly found: string
  readonly holds: boolean
  /** false for a range without bounds: it holds whatever comes */
  readonly measures: boolean
}

/** Every key that a condition gives is looked at by itself, so that each names its own number. */
export const readKeys = (condition: Condition, client: ClientState): readonly ReadKey[] =>
  KEYS.flatMap((key) => {
    const expected = condition[key]
    return expected === undefined
      ? []
      : [
          {
            key,
            expected: `${key}: ${asWritten(expected)}`,
            found: FOUND[key](client),
            holds: holds({ [key]: expected }, client),
            measures: Object.values(expected).some((value) => value !== undefined),
          },
        ]
  })

const points = (value: number): string => value.toFixed(1)
const names = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '))
const saidSoFar = ({ history }: ClientState): string =>
  names([...new Set(history.flatMap(({ said }) => said))])

const FOUND = {
  turn: ({ turn }) => String(turn),
  level: ({ level }) => level,
  bond: ({ variables }) => points(variables.bond),
  open: ({ variables }) => points(variables.open),
  arousal: ({ variables }) => points(variables.arousal),
  discord: ({ variables }) => points(variables.discord),
  hope: ({ variables }) => points(variables.hope),
  goal: ({ variables }) => points(variables.goal),
  frame: ({ variables }) => points(variables.frame),
  rupture: ({ rupture }) => rupture,
  said: ({ history }) => names(history.at(-1)?.said ?? []),
  saidEver: saidSoFar,
  saidNever: saidSoFar,
  askedAbout: ({ topics }) => names(topics),
  told: ({ told }) => names(told),
  notTold: ({ told }) => names(told),
  after: ({ happened }) => names(happened),
  notAfter: ({ happened }) => names(happened),
  cuesSoFar: ({ cuesOffered }) => asWritten(cuesOffered),
} as const satisfies Record<keyof Condition, (client: ClientState) => string>

// Object.keys forgets the type of the keys; FOUND is a literal with no others
const KEYS = Object.keys(FOUND) as readonly (keyof Condition)[]
