import { SKILLS, type Skill } from '#scenario/skill.ts'
import { LEAST_REPLIES } from './active-listening.ts'
import { LEAST_BOUNDARY_TESTS } from './boundaries.ts'
import { LEAST_AFFECT_CUES } from './empathy.ts'
import { LEAST_DISCORD_EVENTS } from './resistance.ts'
import type { SessionScore } from './score-session.ts'

/** What may be said of a session that the observer did not read: nothing, and why. */
export const abstention = (reason: string): SessionScore => ({
  verdicts: SKILLS.map((skill) => ({
    skill,
    status: 'not-assessed',
    n: 0,
    needed: NEEDED[skill],
    reason,
    evidence: [],
    criticalEvents: [],
  })),
  metrics: [],
})

const NEEDED = {
  empathy: LEAST_AFFECT_CUES,
  'active-listening': LEAST_REPLIES,
  boundaries: LEAST_BOUNDARY_TESTS,
  resistance: LEAST_DISCORD_EVENTS,
} as const satisfies Record<Skill, number>
