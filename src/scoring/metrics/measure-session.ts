import { adviceBeforeExploration } from './advice-before-exploration.ts'
import { boundaryTestsHeld } from './boundary-tests-held.ts'
import { changeTalk } from './change-talk.ts'
import { collaborativeReplies } from './collaborative-replies.ts'
import { culturalOpenings } from './cultural-openings.ts'
import { deepReflections } from './deep-reflections.ts'
import { feelingsMet } from './feelings-met.ts'
import type { Measure, Metric } from './metric.ts'
import { openQuestions } from './open-questions.ts'
import { pushingReplies } from './pushing-replies.ts'
import { reflectionsToQuestions } from './reflections-to-questions.ts'
import { repairDone } from './repair-done.ts'
import { riskQuestion } from './risk-question.ts'
import type { SessionCounts } from './session-counts.ts'
import { stackedQuestions } from './stacked-questions.ts'
import { talkShare } from './talk-share.ts'

/** In the order in which they are shown. */
const MEASURES: readonly Measure[] = [
  feelingsMet,
  reflectionsToQuestions,
  deepReflections,
  openQuestions,
  stackedQuestions,
  talkShare,
  changeTalk,
  boundaryTestsHeld,
  repairDone,
  culturalOpenings,
  riskQuestion,
  adviceBeforeExploration,
  collaborativeReplies,
  pushingReplies,
]

/** Every metric that applies to this session; one that is switched off is absent, never zero. */
export const measureSession = (counts: SessionCounts): readonly Metric[] =>
  MEASURES.flatMap((measure) => measure(counts) ?? [])
