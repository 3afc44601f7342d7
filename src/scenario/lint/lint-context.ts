import type { Condition } from '#scenario/condition.schema.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Finding } from '#scenario/finding.ts'
import { languageOf } from '#scenario/language-of.ts'
import { type AddressedLine, addressedLines } from '#scenario/line-address.ts'
import type { Salvage, ScenarioDraft } from '#scenario/salvage-scenario.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { type SourcePath, valueAt } from '#scenario/source-path.ts'

/** What a check may look at. Parts of the draft can be absent when their shape is wrong. */
export interface LintContext {
  readonly draft: ScenarioDraft
  /** a check that says something is missing asks this first, so that one mistake is not told twice */
  readonly isWhole: (...parts: readonly (keyof Scenario)[]) => boolean
  /** ids as they stand in the file, those of ill-shaped entries included */
  readonly declared: (list: ListWithIds) => readonly string[]
  /** false when the list or one of its ids is missing: then an unknown id may well be the missing one */
  readonly hasAllIds: (list: ListWithIds) => boolean
  readonly lines: readonly AddressedLine[]
  readonly conditions: readonly PlacedCondition[]
  /** checks that rest on English words run only where this holds */
  readonly isEnglish: boolean
}

/** One thing to look for. Paths are those of the draft. */
export type Check = (context: LintContext) => readonly Finding[]

export const LISTS_WITH_IDS = [
  'goals',
  'topics',
  'facts',
  'moments',
  'endings',
  'hints',
  'trainees',
] as const satisfies readonly (keyof Scenario)[]

export type ListWithIds = (typeof LISTS_WITH_IDS)[number]

/** A condition and what it decides about. */
export interface PlacedCondition {
  readonly path: SourcePath
  readonly condition: Condition
  readonly decides: 'fact' | 'moment' | 'ending' | 'prompt' | 'hint' | 'expectation'
  /** `the gate of the fact "flat"` */
  readonly name: string
  /** the last student turn by which it must hold, when something else than the condition limits it */
  readonly lastTurn: number | null
  /** the level that must be reached beside the condition */
  readonly level: DisclosureLevel | null
}

export function lintContext({ draft, isWhole }: Salvage, value: unknown): LintContext {
  return {
    draft,
    isWhole: (...parts) => parts.every(isWhole),
    declared: (list) => idsOf(value, list).filter((id) => typeof id === 'string'),
    hasAllIds: (list) => {
      const ids = idsOf(value, list)
      return ids.length > 0 && ids.every((id) => typeof id === 'string')
    },
    lines: addressedLines(draft),
    conditions: placedConditions(draft),
    isEnglish: draft.locale !== undefined && languageOf(draft.locale) === 'en',
  }
}

function idsOf(value: unknown, list: ListWithIds): readonly unknown[] {
  const entries = valueAt(value, [list])
  return Array.isArray(entries) ? entries.map((entry) => valueAt(entry, ['id'])) : []
}

function placedConditions(draft: ScenarioDraft): readonly PlacedCondition[] {
  const free = { lastTurn: null, level: null }
  return [
    ...(draft.facts ?? []).map(({ id, gate, level, risk }, at) => ({
      path: ['facts', at, 'gate'],
      condition: gate ?? {},
      decides: 'fact' as const,
      name: `the gate of the fact "${id}"`,
      lastTurn: null,
      level: risk ? null : level,
    })),
    ...(draft.moments ?? []).map(({ id, when }, at) => ({
      path: ['moments', at, 'when'],
      condition: when,
      decides: 'moment' as const,
      name: `the moment "${id}"`,
      ...free,
    })),
    ...(draft.endings ?? []).map(({ id, when }, at) => ({
      path: ['endings', at, 'when'],
      condition: when,
      decides: 'ending' as const,
      name: `the ending "${id}"`,
      ...free,
    })),
    ...(draft.countertransferencePrompt === undefined
      ? []
      : [
          {
            path: ['countertransferencePrompt', 'when'],
            condition: draft.countertransferencePrompt.when,
            decides: 'prompt' as const,
            name: 'the private question to the student',
            ...free,
          },
        ]),
    ...(draft.hints ?? []).map(({ id, when }, at) => ({
      path: ['hints', at, 'when'],
      condition: when,
      decides: 'hint' as const,
      name: `the hint "${id}"`,
      ...free,
    })),
    ...(draft.expectations ?? []).flatMap((expectation, at) =>
      'trainee' in expectation && expectation.atEnd !== undefined
        ? [
            {
              path: ['expectations', at, 'atEnd'],
              condition: expectation.atEnd,
              decides: 'expectation' as const,
              name: `what is expected of "${expectation.trainee}"`,
              lastTurn:
                draft.trainees?.find(({ id }) => id === expectation.trainee)?.replies.length ??
                null,
              level: null,
            },
          ]
        : [],
    ),
  ]
}
