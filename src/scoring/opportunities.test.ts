import { expect, test } from 'vitest'
import { expectedCount, opportunitiesFor, shareAnswered } from './opportunities.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { scoreSession } from './score-session.ts'
import { client, said, session, times } from './transcript.fixture.ts'

test('client words in a row that one reply answers are one opening; words nobody could answer are none', () => {
  const transcript = session(
    client('I cried.', 'affectCue'),
    client('All night.', 'affectCue'),
    said('All night.'),
    said('That long.'),
    client('I am done.', 'affectCue'),
  )
  expect(
    opportunitiesFor('affectCue', transcript).map(({ exchange, sureness }) => [
      exchange.client.map(({ index }) => index),
      exchange.replies.map(({ index }) => index),
      sureness,
    ]),
  ).toEqual([[[0, 1], [2, 3], 1]])
})

test('detected openings count by how sure they are', () => {
  const openings = [{ sureness: 0.5 }, { sureness: 1 }, { sureness: 0.5 }]
  expect([
    expectedCount(openings),
    shareAnswered(openings, ({ sureness }) => sureness === 1),
    shareAnswered([], () => true),
  ]).toEqual([2, 0.5, 0])
})

test('guesses alone do not make a level: two unsure moments of pushing back are not enough', () => {
  const read = session(
    ...times(2, (n) => [
      client(`Whatever, ${n}.`, 'discordEvent'),
      said(`It is up to you, ${n}.`, 'AUT'),
    ]),
  )
  const unsure: ReadTranscript = {
    ...read,
    cuesFrom: 'detected',
    turns: read.turns.map((turn) =>
      turn.speaker === 'client' ? { ...turn, cueSureness: { discordEvent: 0.75 } } : turn,
    ),
  }
  const resistance = (transcript: ReadTranscript) => {
    const { status, n } = scoreSession(transcript).verdicts[3] ?? { status: null, n: null }
    return [status, n]
  }
  expect([resistance(read), resistance(unsure)]).toEqual([
    ['scored', 2],
    ['not-assessed', 1],
  ])
})
