import { expect, test } from 'vitest'
import { actWords } from './act-words.ts'
import { actorWords } from './actor-words.ts'
import type { Facts } from './told-act.ts'

test.each<[string, Facts, string]>([
  ['transcript.seen', {}, 'Conversation read'],
  [
    'attempt.ended',
    { endedBy: 'time-limit' },
    'Attempt ended: submitted as it was when the time was up',
  ],
  ['attempt.reopened', { minutes: 20 }, 'Attempt reopened: 20 minutes'],
  ['attempt.reopened', {}, 'Attempt reopened'],
  ['mark.saved', {}, 'Levels saved'],
  ['mark.saved', { basis: 'after-proposal' }, 'Levels saved: after the proposal was seen'],
  ['state.changed', { to: 'in-review' }, 'State of the marking changed: In review'],
  ['state.changed', { sampled: true }, 'Drawn for a second mark'],
  ['item.released', { item: 'levels' }, 'Given back: the levels'],
  ['contest.answered', { outcome: 'upheld' }, 'Contest answered: the mark stands'],
  ['member.changed', { what: 'joined', by: 'course-code' }, 'Joined by the code of the course'],
  [
    'member.changed',
    { what: 'role time', role: 'marker', timePercent: 125 },
    'Place in the course changed: role marker, time 125 %',
  ],
  ['roster.imported', { added: 3, changed: 0 }, 'Roster imported: 3 added, 0 changed'],
  ['exercise.changed', { what: 'created' }, 'Exercise made'],
  ['export.made', { format: 'moodle', students: 30 }, 'Export made: for Moodle'],
  ['course.archived', { isArchived: false }, 'Course taken back from the archive'],
  [
    'purge.announced',
    { purgeAt: Date.UTC(2030, 0, 8, 9) },
    'Deletion of conversations announced: for Tue 8 Jan 2030, 09:00 (Dublin)',
  ],
  ['something.new', {}, 'something.new'],
])('%s with %j is told as “%s”', (action, facts, words) => {
  expect(actWords({ action, facts }, 'Europe/Dublin')).toBe(words)
})

test('who did something is a name, oneself, the server, or nobody who is still named', () => {
  const act = { id: '1', at: 0, exercise: null, attempt: null, facts: {}, by: null }
  expect([
    actorWords({ ...act, action: 'mark.saved', by: 'Max' }),
    actorWords({ ...act, action: 'attempt.started', by: 'Ana' }, true),
    actorWords({ ...act, action: 'purge.announced' }),
    actorWords({ ...act, action: 'attempt.ended', facts: { endedBy: 'time-limit' } }),
    actorWords({ ...act, action: 'attempt.ended', facts: { endedBy: 'submitted' } }),
    actorWords({ ...act, action: 'mark.saved' }),
  ]).toEqual([
    'Max',
    'You',
    'The server',
    'The server',
    'Nobody who is still named here',
    'Nobody who is still named here',
  ])
})
