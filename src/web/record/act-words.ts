import { ATTEMPT_ENDS } from '#course/attempt-state.ts'
import { COURSE_ROLES } from '#course/course-role.ts'
import { MARKING_STATES } from '#course/marking-state.ts'
import { attemptStateWords } from '#web/course/attempt-state-words.ts'
import { ROLE_WORDS } from '#web/course/role-words.ts'
import { ownTimeZone, whenWords } from '#web/course/when-words.ts'
import { MARKING_STATE_WORDS } from '#web/screens/overview/marking-state-words.ts'
import type { Facts, ToldAct } from './told-act.ts'

/** What was done, as far as it is told: "Levels saved, blind". A code this page does not know stands as it is. */
export function actWords(
  { action, facts }: Pick<ToldAct, 'action' | 'facts'>,
  timeZone = ownTimeZone(),
): string {
  const words: string | Said | undefined = WORDS.get(action)
  if (words === undefined) return action
  return typeof words === 'string' ? words : words(facts, timeZone)
}

type Said = (facts: Facts, timeZone: string) => string

const WORDS: ReadonlyMap<string, string | Said> = new Map<string, string | Said>([
  ['attempt.started', 'Attempt begun'],
  ['attempt.ended', ({ endedBy }) => withDetail('Attempt ended', endWords(endedBy))],
  [
    'attempt.reopened',
    ({ minutes }) => withDetail('Attempt reopened', inWords(minutes, 'minutes')),
  ],
  ['transcript.seen', 'Conversation read'],
  ['mark.saved', ({ basis }) => withDetail('Levels saved', BASES.get(basis) ?? '')],
  ['mark.completed', 'Marking completed'],
  ['proposal.seen', 'The observer’s proposal read'],
  ['state.changed', stateWords],
  ['mark.released', 'Marks released'],
  ['item.released', ({ item }) => `Given back: ${ITEMS.get(item) ?? 'a part of it'}`],
  ['contest.opened', 'A mark contested'],
  [
    'contest.answered',
    ({ outcome }) => withDetail('Contest answered', OUTCOMES.get(outcome) ?? ''),
  ],
  ['reply.retried', 'A reply tried again'],
  ['override.set', 'Other times given'],
  ['override.removed', 'Other times taken back'],
  ['opt-out.answered', 'Answer to who would rather not sit it'],
  ['member.changed', memberWords],
  [
    'roster.imported',
    ({ added, changed }) =>
      withDetail('Roster imported', `${inWords(added, 'added')}, ${inWords(changed, 'changed')}`),
  ],
  ['scenario.published', 'Scenario published to the course'],
  ['scenario.withdrawn', 'Scenario taken out of the course'],
  ['exercise.published', 'Exercise published'],
  ['exercise.changed', ({ what }) => `Exercise ${EXERCISE_CHANGES.get(what) ?? 'changed'}`],
  ['export.made', ({ format }) => withDetail('Export made', FORMATS.get(format) ?? '')],
  ['re-scoring.kept', 'A new reading by the observer kept'],
  ['person.exported', 'Own data put together to be downloaded'],
  ['person.erased', 'An account deleted'],
  ['course.changed', ({ what }) => COURSE_CHANGES.get(what) ?? 'Course changed'],
  [
    'course.archived',
    ({ isArchived }) =>
      isArchived === false ? 'Course taken back from the archive' : 'Course moved to the archive',
  ],
  [
    'purge.announced',
    ({ purgeAt }, timeZone) =>
      withDetail(
        'Deletion of conversations announced',
        typeof purgeAt === 'number' ? `for ${whenWords(purgeAt, timeZone)}` : '',
      ),
  ],
  ['purge.done', 'Conversations and marks deleted'],
])

type Fact = Facts[string] | undefined

const withDetail = (words: string, detail: string): string =>
  detail === '' ? words : `${words}: ${detail}`

const inWords = (count: Fact, unit: string): string =>
  typeof count === 'number' ? `${count} ${unit}` : ''

function endWords(endedBy: Fact): string {
  const known = ATTEMPT_ENDS.find((each) => each === endedBy)
  return known === undefined ? '' : attemptStateWords('finished', known).toLowerCase()
}

function stateWords({ to, allocated, sampled }: Facts): string {
  if (sampled === true) return 'Drawn for a second mark'
  if (allocated === true) return 'Markers named'
  const known = MARKING_STATES.find((each) => each === to)
  return withDetail('State of the marking changed', known ? MARKING_STATE_WORDS[known] : '')
}

function memberWords({ what, by, role, timePercent }: Facts): string {
  if (what === 'joined')
    return by === 'own-code' ? 'Joined by a code of their own' : 'Joined by the code of the course'
  if (what === 'own-code') return 'New code to join by'
  const told = String(what ?? '').split(' ')
  const known = COURSE_ROLES.find((each) => each === role)
  const changes = [
    ...(told.includes('role') && known ? [`role ${ROLE_WORDS[known].toLowerCase()}`] : []),
    ...(told.includes('time') ? [`time ${String(timePercent)} %`] : []),
    ...(told.includes('removal') ? ['in the course or out of it'] : []),
  ]
  return withDetail('Place in the course changed', changes.join(', '))
}

const BASES: ReadonlyMap<Fact, string> = new Map([
  ['own', 'before anything else was seen'],
  ['after-proposal', 'after the proposal was seen'],
  ['second-marking', 'as second marker'],
  ['re-scoring', 'after a new reading'],
  ['contest', 'in answer to a contest'],
])
const ITEMS: ReadonlyMap<Fact, string> = new Map([
  ['transcript', 'the conversation'],
  ['levels', 'the levels'],
  ['evidence', 'what they rest on'],
  ['exemplars', 'other possible replies'],
])
const OUTCOMES: ReadonlyMap<Fact, string> = new Map([
  ['upheld', 'the mark stands'],
  ['changed', 'the mark was changed'],
])
const EXERCISE_CHANGES: ReadonlyMap<Fact, string> = new Map([
  ['created', 'made'],
  ['deleted', 'deleted'],
])
const COURSE_CHANGES: ReadonlyMap<Fact, string> = new Map([
  ['created', 'Course made'],
  ['join_code', 'Code to join by changed'],
  ['group-made', 'Group made'],
  ['group-changed', 'Group changed'],
  ['group-gone', 'Group dissolved'],
])
const FORMATS: ReadonlyMap<Fact, string> = new Map([
  ['moodle', 'for Moodle'],
  ['canvas', 'for Canvas'],
  ['json', 'records'],
  ['xapi', 'statements (xAPI)'],
  ['mark-sheets', 'mark sheets'],
])
