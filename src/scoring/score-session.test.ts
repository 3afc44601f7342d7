import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { CUE_TAGS } from '#scenario/cue-tag.ts'
import { bandOf } from './level.ts'
import { scoreSession } from './score-session.ts'
import { client, said, session } from './transcript.fixture.ts'

const anyTurn = fc.oneof(
  fc
    .tuple(fc.lorem({ maxCount: 12 }), fc.subarray([...CUE_TAGS]))
    .map(([text, cues]) => client(text, ...cues)),
  fc
    .tuple(fc.lorem({ maxCount: 12 }), fc.subarray([...BEHAVIOUR_CODES], { maxLength: 3 }))
    .map(([text, codes]) => said(text, ...codes)),
)
const anySession = fc.array(anyTurn, { maxLength: 60 }).map((turns) => session(...turns))

test('an empty session is not assessed in any skill, and nothing is counted', () => {
  const { verdicts, metrics } = scoreSession(session())
  expect([verdicts.map(({ skill, status }) => [skill, status]), metrics]).toEqual([
    [
      ['empathy', 'not-assessed'],
      ['active-listening', 'not-assessed'],
      ['boundaries', 'not-assessed'],
      ['resistance', 'not-assessed'],
    ],
    [],
  ])
})

test('whatever is said, levels lie between 1 and 5, bands follow them, and every quote stands in its turn', () => {
  fc.assert(
    fc.property(anySession, (transcript) => {
      const texts = new Map(transcript.turns.map(({ index, text }) => [index, text]))
      return scoreSession(transcript).verdicts.every((verdict) => {
        const quoted = [...verdict.evidence, ...verdict.criticalEvents].every(
          ({ index, quote }) => quote !== '' && texts.get(index)?.includes(quote) === true,
        )
        if (verdict.status === 'not-assessed') return quoted && verdict.n < verdict.needed
        const { level, band, confidence } = verdict
        const inRange = level >= 1 && level <= 5 && confidence > 0 && confidence <= 1
        return quoted && inRange && bandOf(level) === band
      })
    }),
  )
})

test('the same session is scored the same twice', () => {
  fc.assert(
    fc.property(anySession, (transcript) => {
      expect(scoreSession(transcript)).toEqual(scoreSession(transcript))
    }),
  )
})
