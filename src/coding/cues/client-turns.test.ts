import { expect, test } from 'vitest'
import { detectCues, LEAST_SURE } from '#coding/cue-detection.ts'
import { CLIENT_TURNS } from './client-turns.fixture.ts'

test.each(CLIENT_TURNS)('"%s" holds %j and not %j', (text, has, hasNot) => {
  const found = detectCues(text, { previous: [] })
    .filter(({ confidence }) => confidence >= LEAST_SURE)
    .map(({ tag }) => tag)
  expect({
    missed: has.filter((tag) => !found.includes(tag)),
    wrong: hasNot.filter((tag) => found.includes(tag)),
  }).toEqual({ missed: [], wrong: [] })
})
