import { type DisclosureLevel, depthOf } from '#scenario/disclosure-level.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientState } from '#simulation/client-state.ts'
import { bestTrial } from './best-trial.ts'
import type { ReviewCheck } from './review-check.ts'

/** SCN076: levels that facts wait for and to which the best of trainees does not bring the client. */
export const reachedLevels: ReviewCheck = ({ compiled: { scenario } }) => {
  const turns = lastTurn(scenario)
  return levelsTooDeep(scenario, bestTrial(scenario, turns), turns)
}

/** Where no ending comes by turn alone; longer than sessions are. Judgement. */
const LONGEST_TRIAL = 30

const lastTurn = ({ endings }: Scenario): number =>
  Math.min(
    LONGEST_TRIAL,
    ...endings.flatMap(({ when: { turn, ...others } }) =>
      Object.values(others).every((part) => part === undefined) ? [turn?.from ?? 1] : [],
    ),
  )

function levelsTooDeep(
  { facts }: Scenario,
  best: readonly ClientState[],
  turns: number,
): readonly Finding[] {
  const deepest = best.reduce<DisclosureLevel>(
    (deep, { level }) => (depthOf(level) > depthOf(deep) ? level : deep),
    'L0',
  )
  return facts.flatMap(({ id, level, risk }, at): readonly Finding[] =>
    risk || depthOf(level) <= depthOf(deepest)
      ? []
      : [
          {
            code: 'SCN076',
            path: ['facts', at, 'level'],
            message: `the fact "${id}" waits for ${level}; with the best of replies for ${turns} turns the client comes to ${deepest}`,
            fix: 'Let the client start with more trust or openness, let trust grow faster, or let the session last longer.',
          },
        ],
  )
}
