import { SKILLS, type Skill } from '#scenario/skill.ts'
import { abstention } from './abstention.ts'
import { scoreActiveListening } from './active-listening.ts'
import { scoreBoundaries } from './boundaries.ts'
import { countSession } from './count-session.ts'
import { scoreEmpathy } from './empathy.ts'
import { measureSession } from './metrics/measure-session.ts'
import type { Metric } from './metrics/metric.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { scoreResistance } from './resistance.ts'
import type { Verdict } from './verdict.ts'

const SCORERS = {
  empathy: scoreEmpathy,
  'active-listening': scoreActiveListening,
  boundaries: scoreBoundaries,
  resistance: scoreResistance,
} satisfies Record<Skill, (transcript: ReadTranscript) => Verdict>

export interface SessionScore {
  /** one per skill, in the order of SKILLS */
  readonly verdicts: readonly Verdict[]
  readonly metrics: readonly Metric[]
}

/** What may be said of a session from what the trainee did: never from how the client ended up. */
export const scoreSession = (transcript: ReadTranscript): SessionScore =>
  transcript.unread === undefined
    ? {
        verdicts: SKILLS.map((skill) => SCORERS[skill](transcript)),
        metrics: measureSession(countSession(transcript)),
      }
    : abstention(transcript.unread)
