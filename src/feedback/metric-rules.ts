import type { Metric } from '#scoring/metrics/metric.ts'
import { absent, type FeedbackSentence } from './feedback-sentence.ts'

/** How a small count is made, in one sentence. */
export const metricRule = (id: string): string => METRIC_RULES[id] ?? 'Counted over the session.'

/** A small count as it is read, and what must be said beside it. */
export const metricSentences = ({
  id,
  label,
  value,
  n,
  caveat,
}: Metric): readonly FeedbackSentence[] => {
  const rule = { id: `metric:${id}`, says: metricRule(id), skill: null }
  const counted = `the whole conversation; ${n} in this count`
  return [
    absent(`${label}: ${value}.`, rule, counted),
    ...(caveat === null ? [] : [absent(caveat, rule, counted)]),
  ]
}

/** @source clinical reference D, in our words */
const METRIC_RULES: Readonly<Record<string, string>> = {
  'feelings-met':
    'Of the client’s turns that showed a feeling, those that were answered by naming it, by its meaning or by letting it make sense.',
  'reflections-to-questions': 'Replies that gave something back, and replies that asked.',
  'deep-reflections':
    'Of the replies that gave something back, those that held a feeling or a meaning the client had not put into words.',
  'open-questions': 'Of all questions, those that yes, no or a single fact cannot answer.',
  'stacked-questions': 'Of the replies that asked, those that asked more than one thing.',
  'talk-share': 'The words of the counsellor against all words.',
  'change-talk':
    'The client’s turns that spoke for a change, of those that spoke for or against it.',
  'boundary-tests-held':
    'Each test of the frame, and how many of the four parts its limit had: feeling, limit, reason, need.',
  'repair-done':
    'From the first sign of strain: the replies until it was spoken of, and the steps of repair taken.',
  'cultural-openings':
    'Of the client’s turns that touched on who they are, those that were taken up with interest.',
  'risk-question':
    'From the second sign of danger, or the only one: the replies until safety was asked about plainly.',
  'advice-before-exploration': 'Advice given before three replies had given something back.',
  'collaborative-replies': 'Replies with each of these three; each kind counts once a reply.',
  'pushing-replies': 'Replies with each of these two; each kind counts once a reply.',
}
