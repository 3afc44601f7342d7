import { expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { dutchScenarioYaml } from '#scenario/dutch-scenario.fixture.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { SKILLS } from '#scenario/skill.ts'
import { scoreSession } from '#scoring/score-session.ts'
import { checkJournal } from '#simulation/check-journal.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { replay } from '#simulation/replay.ts'
import { debrief } from './debrief-session.ts'
import { textOf } from './feedback-sentence.ts'
import { sessionTranscript } from './session-transcript.ts'

const { scenario } = parseScenario(dutchScenarioYaml, 'sam.nl.yaml')
if (scenario === null) throw new Error('the Dutch scenario is in order')
const compiled = compileScenario(scenario)

/** English words among them: it is the language of the scenario that counts. */
const REPLIES = [
  'Het klinkt alsof je je er heel alleen mee voelt.',
  'You sound exhausted.',
  'Hoe gaat het met je studie?',
  'Je moet gewoon eerder naar bed gaan.',
]
const { entries, folded } = rehearse(compiled, REPLIES, 1)

const UNREAD =
  'The observer reads English only, and this conversation is in another language (nl-NL).'

test('nothing is coded, the client still answers, and topics are heard by the author’s words', () => {
  expect(folded.replies.map(({ coded }) => coded)).toEqual(
    REPLIES.map(() => ({ kind: 'other', segments: [] })),
  )
  expect(folded.transcript.filter(({ speaker }) => speaker === 'client').length).toBe(
    REPLIES.length + 2,
  )
  expect(folded.replies[2]?.plan.topic?.id).toBe('studies')
})

test('the journal is whole and replays without a difference', () => {
  expect(checkJournal(compiled, entries)).toEqual([])
  expect(replay(compiled, entries).differences).toEqual([])
})

test('no skill is assessed, and each says why', () => {
  const { verdicts, metrics } = scoreSession(sessionTranscript(folded, scenario))
  expect(
    verdicts.map((verdict) => [
      verdict.skill,
      verdict.status === 'not-assessed' ? verdict.reason : verdict.level,
    ]),
  ).toEqual(SKILLS.map((skill) => [skill, UNREAD]))
  expect(metrics).toEqual([])
})

test('the debrief says so and claims nothing about the replies', () => {
  const { summary, strength, target, turningPoints, transcript } = debrief(folded, scenario)
  expect({ summary: textOf(summary), strength, target, turningPoints }).toEqual({
    summary: `${UNREAD} So nothing is said here of what your replies did; the transcript is yours to go through with your tutor.`,
    strength: null,
    target: null,
    turningPoints: [],
  })
  expect(transcript.flatMap((turn) => (turn.speaker === 'trainee' ? turn.notes : []))).toEqual([])
})

test('a host that a student talks with abstains alike', async () => {
  const opened = await openLocalSession({
    session: 's',
    scenario: compiled,
    store: createMemoryJournalStore(),
    clock: () => 0,
    seed: 1,
    host: 'browser',
  })
  if (!opened.ok) throw new Error(opened.failure)
  const host = opened.value
  await host.begin(null)
  await clientAnswered(host)
  await host.say('You sound exhausted.')
  await clientAnswered(host)
  expect(
    host
      .journal()
      .flatMap(({ event }) => (event.type === 'student.said' ? [event.coded.segments] : [])),
  ).toEqual([[]])
  host.close()
})
