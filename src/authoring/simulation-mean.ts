import { invariant } from '#lib/invariant.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import { SKILLS } from '#scenario/skill.ts'
import type { MeanSkill, MeanTurn, SimulationMean, SimulationRow } from './simulation-report.ts'
import { recordOf } from './simulation-row.ts'

/** What one trainee comes to over all seeds. @param rows of one trainee, at least one */
export function simulationMean(rows: readonly SimulationRow[]): SimulationMean {
  const [first] = rows
  invariant(first !== undefined, 'a mean is of at least one session')
  const mean = (amountOf: (row: SimulationRow) => number) => meanOf(rows.map(amountOf))
  return {
    trainee: first.trainee,
    turns: mean(({ turns }) => turns),
    end: recordOf(CLIENT_VARIABLES, (variable) => mean(({ end }) => end[variable])),
    score: mean(({ score }) => score),
    level: mean(({ level }) => depthOf(level)),
    peak: mean(({ peak }) => depthOf(peak)),
    firstAt: {
      L2: meanTurn(rows.map(({ firstAt }) => firstAt.L2)),
      L3: meanTurn(rows.map(({ firstAt }) => firstAt.L3)),
    },
    rupturesOpened: mean(({ rupturesOpened }) => rupturesOpened),
    rupturesRepaired: mean(({ rupturesRepaired }) => rupturesRepaired),
    moments: mean(({ moments }) => moments.length),
    told: mean(({ told }) => told.length),
    skills: recordOf(SKILLS, (skill) => meanSkill(rows.map(({ skills }) => skills[skill]))),
    endedByClient: rows.filter(({ endedBy }) => endedBy === 'client').length,
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const isNumber = (value: number | null): value is number => value !== null

function meanTurn(turns: readonly (number | null)[]): MeanTurn {
  const reached = turns.filter(isNumber)
  return { turn: reached.length === 0 ? null : meanOf(reached), sessions: reached.length }
}

function meanSkill(levels: readonly (number | null)[]): MeanSkill {
  const scored = levels.filter(isNumber)
  return { level: scored.length === 0 ? null : meanOf(scored), assessed: scored.length }
}
