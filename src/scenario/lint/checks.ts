import { alikeLines } from './alike-lines.ts'
import { answeredCodes } from './answered-codes.ts'
import { boundaryPolicies } from './boundary-policies.ts'
import { circularWaits } from './circular-waits.ts'
import { comesAtOnce } from './comes-at-once.ts'
import { contentNotes } from './content-notes.ts'
import { contradictions } from './contradictions.ts'
import { cueExemplars } from './cue-exemplars.ts'
import { deflections } from './deflections.ts'
import { enoughCues } from './enough-cues.ts'
import { enoughLines } from './enough-lines.ts'
import { exemplars } from './exemplars.ts'
import { factLeaks } from './fact-leaks.ts'
import { fittingTraits } from './fitting-traits.ts'
import { guardedWords } from './guarded-words.ts'
import { hiddenHints } from './hidden-hints.ts'
import { knownReferences } from './known-references.ts'
import { laconicLines } from './laconic-lines.ts'
import { leadsToTopics } from './leads-to-topics.ts'
import { lineLength } from './line-length.ts'
import type { Check } from './lint-context.ts'
import { listedGoals } from './listed-goals.ts'
import { opportunities } from './opportunities.ts'
import { reachability } from './reachability.ts'
import { readableLines } from './readable-lines.ts'
import { rehearsalContrast } from './rehearsal-contrast.ts'
import { riskHints } from './risk-hints.ts'
import { sessionNumber } from './session-number.ts'
import { speakableLines } from './speakable-lines.ts'
import { stageDirections } from './stage-directions.ts'
import { stanceLines } from './stance-lines.ts'
import { statusNotice } from './status-notice.ts'
import { tooEarly } from './too-early.ts'
import { topicWords } from './topic-words.ts'

/** Every check of the content of a scenario; the order does not matter. */
export const CHECKS: readonly Check[] = [
  knownReferences,
  contradictions,
  circularWaits,
  tooEarly,
  reachability,
  enoughCues,
  hiddenHints,
  factLeaks,
  alikeLines,
  lineLength,
  stageDirections,
  exemplars,
  topicWords,
  guardedWords,
  enoughLines,
  stanceLines,
  answeredCodes,
  speakableLines,
  opportunities,
  listedGoals,
  deflections,
  laconicLines,
  statusNotice,
  fittingTraits,
  rehearsalContrast,
  sessionNumber,
  riskHints,
  boundaryPolicies,
  comesAtOnce,
  contentNotes,
  cueExemplars,
  leadsToTopics,
  readableLines,
]
