import type { DrillEntry } from '#feedback/drills/drill-record.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { type Scenario, scenarioSchema } from '#scenario/scenario.schema.ts'
import { scenarioHash } from '#scenario/scenario-hash.ts'
import type { PlacedWords } from '#web/session/private-words.ts'
import { DATA_FILE_FORMAT, DATA_FILE_VERSION } from './data-file.ts'
import { soundDrillEntry } from './sound-drill-entry.ts'
import { isHash, isRecord, soundWords } from './sound-record.ts'

/** `newer-version`: this page does not know what may be in it. */
export type DataFileFailure = 'not-a-data-file' | 'newer-version'

/** A file whose parts were looked at, but for the sessions: those take time, and are looked at one by one. */
export interface ReadDataFile {
  readonly sessions: readonly unknown[]
  /** sound ones, by content hash */
  readonly scenarios: ReadonlyMap<string, CompiledScenario>
  readonly words: readonly PlacedWords[]
  /** sound ones */
  readonly drills: readonly DrillEntry[]
  readonly openLevels: readonly (4 | 5)[]
}

/** A file from anywhere, as untrusted data. Never throws, whatever the text. */
export function readDataFile(text: string): Result<ReadDataFile, DataFileFailure> {
  const json = parsed(text)
  if (!isRecord(json) || json['format'] !== DATA_FILE_FORMAT) return failure('not-a-data-file')
  const version = json['version']
  if (typeof version !== 'number' || !(version >= 1)) return failure('not-a-data-file')
  if (version > DATA_FILE_VERSION) return failure('newer-version')
  return success({
    sessions: listIn(json['sessions']),
    scenarios: new Map(
      listIn(json['scenarios'])
        .flatMap(soundScenario)
        .map((each) => [each.hash, each]),
    ),
    words: listIn(json['words']).flatMap((each) => soundWords(each) ?? []),
    drills: listIn(json['drills']).flatMap((each) => soundDrillEntry(each) ?? []),
    openLevels: OPENED_LEVELS.filter((level) => listIn(json['openLevels']).includes(level)),
  })
}

const OPENED_LEVELS = [4, 5] as const

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * One that is what its hash says and that this version knows. It keeps the hash it was begun with, as journals name
 * that; what was added to the format since is filled in.
 */
function soundScenario(value: unknown): readonly CompiledScenario[] {
  if (!isRecord(value) || !isHash(value['hash'])) return []
  const scenario = scenarioSchema.safeParse(value['scenario'])
  // Its shape was checked just now, but for what an older version had not yet; the hash takes any JSON.
  if (!scenario.success || scenarioHash(value['scenario'] as Scenario) !== value['hash']) return []
  return [{ scenario: scenario.data, hash: value['hash'] }]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
