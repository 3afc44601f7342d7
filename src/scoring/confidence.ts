import type { CodeMark } from '#coding/coded-turn.ts'

/** Detected cues are less sure than tags an author set. Judgement, to be validated. */
const DETECTED_CUES = 0.8

/** The observer's sureness where a verdict rests on the absence of marks. Judgement, to be validated. */
const NOTHING_MARKED = 0.6

/**
 * How far a level may be trusted, 0–1: the mean confidence of the codes it rests on, times n / (n + minimum / 2)
 * for the number of openings, times 0.8 where cues were detected. At the minimum count a fully sure coder gives
 * two thirds; twice the minimum gives four fifths.
 * @param n openings (or turns) the level rests on
 * @param minimum the least that is scored
 * @source judgement, to be validated against the spread between two raters
 */
export function confidenceFrom(input: {
  readonly n: number
  readonly minimum: number
  readonly marks: readonly CodeMark[]
  readonly cuesFrom: 'author' | 'detected'
}): number {
  const { n, minimum, marks, cuesFrom } = input
  const sure =
    marks.length === 0
      ? NOTHING_MARKED
      : marks.reduce((sum, { confidence }) => sum + confidence, 0) / marks.length
  const enough = n / (n + minimum / 2)
  return round(sure * enough * (cuesFrom === 'detected' ? DETECTED_CUES : 1))
}

const round = (value: number): number => Math.round(value * 100) / 100
