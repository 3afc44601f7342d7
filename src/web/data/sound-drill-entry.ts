import { EVENT_SCHEMAS } from '#contract/journal-event.schema.ts'
import { DRILL_RECORD_VERSION, type DrillEntry } from '#feedback/drills/drill-record.ts'
import { DIFFICULTIES, type DrillOutcome } from '#feedback/drills/round-course.ts'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import { isCount, isRecord, isText, SESSION_ID } from './sound-record.ts'

const DRILL_ID = /^[0-9a-z-]{1,80}\/[0-9a-z-]{1,80}\/[a-z-]{1,40}$/
const OUTCOMES: readonly DrillOutcome[] = ['missed', 'nearly', 'met']
/** No date lies beyond it. */
const LAST_MOMENT = 8.64e15

/** A step of a drill with the shape that it must have, and nothing beyond; null where it has another. */
export function soundDrillEntry(value: unknown): DrillEntry | null {
  if (!isRecord(value) || value['version'] !== DRILL_RECORD_VERSION) return null
  const { entry, drill, round, step, at, is } = value
  const difficulty = DIFFICULTIES.find((each) => each === value['difficulty'])
  if (!(isText(entry, SESSION_ID) && isText(round, SESSION_ID) && isText(drill, DRILL_ID)))
    return null
  if (!(isCount(step) && isCount(at) && at <= LAST_MOMENT) || difficulty === undefined) return null
  const head = { version: DRILL_RECORD_VERSION, entry, drill, round, step, at, difficulty } as const
  if (is === 'too-much' || is === 'left') return { ...head, is }
  const outcome = OUTCOMES.find((each) => each === value['outcome'])
  if (is !== 'tried' || outcome === undefined) return null
  const said = EVENT_SCHEMAS['student.said'].safeParse({
    type: 'student.said',
    text: value['text'],
    coded: value['coded'],
  })
  const spoke = EVENT_SCHEMAS['client.spoke'].safeParse({
    type: 'client.spoke',
    speech: value['speech'],
  })
  if (!said.success || !spoke.success || said.data.text.length > LONGEST_REPLY) return null
  const { text, coded } = said.data
  return { ...head, is, outcome, text, coded, speech: spoke.data.speech }
}
