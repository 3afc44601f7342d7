import { expect, test } from 'vitest'
import { readTranscript } from '#scoring/transcript-reading.ts'
import { observeTranscript } from './observe-transcript.ts'

const turns = Array.from({ length: 400 }, (_, at) =>
  at % 2 === 0
    ? ({ speaker: 'client', text: `I was so tired on day ${at}.` } as const)
    : ({ speaker: 'trainee', text: `Day ${at} wore you out. What was that like?` } as const),
)

test('a long transcript is read in slices to what it is read as at once', async () => {
  const seen: number[] = []
  const observed = await observeTranscript(turns, {
    signal: new AbortController().signal,
    onProgress: (done) => seen.push(done),
  })
  expect(observed?.turns).toEqual(readTranscript(turns).turns)
  expect(observed?.score.verdicts).toHaveLength(4)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(seen.length).toBeGreaterThan(0)
})

test('called off, it stops and gives nothing', async () => {
  const controller = new AbortController()
  let last = 0
  const observed = await observeTranscript(turns, {
    signal: controller.signal,
    onProgress: (done) => {
      last = done
      controller.abort()
    },
  })
  expect([observed, last < turns.length]).toEqual([null, true])
})
