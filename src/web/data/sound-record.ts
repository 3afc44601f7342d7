import { EVENT_SCHEMAS } from '#contract/journal-event.schema.ts'
import { JOURNAL_VERSION, type JournalEntry } from '#simulation/journal.ts'
import type { KeptSession } from '#web/session/practice-database.ts'
import { type PlacedWords, PRIVATE_WORDS } from '#web/session/private-words.ts'
import type { SessionRecord } from './data-file.ts'

/** As `randomId` makes them: they become part of addresses. */
export const SESSION_ID = /^[0-9a-f]{32}$/
/** Words may also belong to a talk that a server keeps, or to the text under review. */
const PLACE_ID = /^[0-9A-Za-z-]{1,64}$/
const HASH = /^sha256-[0-9a-f]{64}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/
const LONGEST_LABEL = 300

/** A session of a file with the shape that it must have, and nothing beyond; null where it has another. */
export function soundRecord(value: unknown): SessionRecord | null {
  if (!isRecord(value) || !Array.isArray(value['journal'])) return null
  const kept = soundKept(value['kept'])
  const journal = value['journal'].flatMap((each) => soundEntry(each) ?? [])
  const isWhole = journal.length > 0 && journal.length === value['journal'].length
  return kept !== null && isWhole ? { kept, journal } : null
}

function soundKept(value: unknown): KeptSession | null {
  if (!isRecord(value)) return null
  const { session, scenarioId, title, clientName, hash, startedAt, modelServer } = value
  if (!(isText(session, SESSION_ID) && isText(hash, HASH) && isMoment(startedAt))) return null
  if (!(isLabel(scenarioId) && isLabel(title) && isLabel(clientName))) return null
  const kept = { session, scenarioId, title, clientName, hash, startedAt }
  if (modelServer === undefined) return kept
  return isLabel(modelServer) ? { ...kept, modelServer } : null
}

function soundEntry(value: unknown): JournalEntry | null {
  if (!isRecord(value)) return null
  const { schemaVersion, session, index, at } = value
  if (schemaVersion !== JOURNAL_VERSION || !isText(session, SESSION_ID)) return null
  if (!(isCount(index) && isCount(at) && isRecord(value['event']))) return null
  const { type } = value['event']
  if (typeof type !== 'string' || !isKnown(type)) return null
  const event = EVENT_SCHEMAS[type].safeParse(value['event'])
  return event.success ? { schemaVersion, session, index, at, event: event.data } : null
}

const isKnown = (type: string): type is keyof typeof EVENT_SCHEMAS =>
  Object.hasOwn(EVENT_SCHEMAS, type)

/** Private words of a file; null where it is none, or of a kind that this version does not keep. */
export function soundWords(value: unknown): PlacedWords | null {
  if (!isRecord(value)) return null
  const { session, words } = value
  const what = PRIVATE_WORDS.find((each) => each === value['what'])
  if (!isText(session, PLACE_ID) || what === undefined || typeof words !== 'string') return null
  return words === '' ? null : { session, what, words }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isHash = (value: unknown): value is string => isText(value, HASH)

export const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value)

const isLabel = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_LABEL

const isMoment = (value: unknown): value is string =>
  isText(value, MOMENT) && !Number.isNaN(Date.parse(value))

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
