import { sessionTranscript } from '#feedback/session-transcript.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { countSession } from '#scoring/count-session.ts'
import { type DiscordAnswer, discordAnswersOf } from '#scoring/discord-answers.ts'
import type { SessionCounts } from '#scoring/metrics/session-counts.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { HabitFigures, SessionSummary, SkillFigure } from './session-summary.ts'
import { SUMMARY_VERSION } from './summary-version.ts'

/**
 * The figures of one session, scored as its debrief scores it.
 * @param folded a session that the student has reflected on: nobody meets a level here before they rated themselves
 * @param kept its id, and when it began in ISO 8601
 */
export function summariseSession(
  folded: FoldedSession,
  scenario: Scenario,
  { session, startedAt }: Pick<SessionSummary, 'session' | 'startedAt'>,
): SessionSummary {
  const transcript = sessionTranscript(folded, scenario)
  const { verdicts } = scoreSession(transcript)
  return {
    version: SUMMARY_VERSION,
    session,
    startedAt,
    title: scenario.title,
    scenarioId: scenario.id,
    clientName: scenario.client.name,
    level: scenario.level,
    skills: figuresOf(verdicts),
    selfRatings: folded.reflection?.ratings ?? {},
    habits:
      transcript.unread === undefined
        ? habitsIn(countSession(transcript), discordAnswersOf(transcript))
        : null,
  }
}

function figuresOf(verdicts: readonly Verdict[]): Readonly<Record<Skill, SkillFigure>> {
  const none: SkillFigure = { level: null, n: 0, restsOn: '' }
  const figures = Object.fromEntries(SKILLS.map((skill) => [skill, none])) as Record<
    Skill,
    SkillFigure
  > // one entry for each skill
  for (const verdict of verdicts)
    figures[verdict.skill] =
      verdict.status === 'scored'
        ? { level: verdict.level, n: verdict.n, restsOn: verdict.restsOn }
        : { level: null, n: verdict.n, restsOn: verdict.reason }
  return figures
}

function habitsIn(
  { listening, earlyAdvice, feelings, limits, culture }: SessionCounts,
  pushback: readonly DiscordAnswer[],
): HabitFigures {
  const offered = {
    feelings: { shown: feelings.shown, missed: feelings.shown - feelings.met },
    tests: {
      shown: limits.length,
      missed: limits.filter((quality) => quality === null).length,
    },
    pushback: {
      shown: pushback.length,
      missed: pushback.filter(({ rolled }) => rolled === null).length,
    },
  }
  return {
    reflecting: listening.reflecting,
    asking: listening.asking,
    earlyAdvice,
    cues: {
      shown: offered.feelings.shown + offered.tests.shown + culture.openings,
      missed: offered.feelings.missed + offered.tests.missed + culture.openings - culture.taken,
    },
    offered,
    questions: { all: listening.questions, open: listening.openQuestions },
  }
}
