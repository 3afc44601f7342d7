import type { ClientMind } from './client-mind.ts'
import type { ClientStanding } from './client-standing.ts'
import { isOpen, type RuptureKind } from './rupture-rules.ts'

/**
 * The mind of a client who stands as described. Facts whose gates are to be looked at anew count as locked here.
 * @param start the same client before the first word: who they are does not change
 */
export function mindOf(standing: ClientStanding, start: ClientMind): ClientMind {
  const { turn, variables, strain, level, rupture, told, happened, past } = standing
  return {
    ...start,
    turn,
    variables,
    strain,
    level,
    rupture,
    told,
    happened,
    unlocked: standing.unlocked ?? told,
    ...repairOf(standing, start),
    ...(past === undefined
      ? {}
      : {
          closedRun: past.closedRun,
          turnsSinceHarm: past.turnsSinceHarm,
          levelTurn: past.levelTurn,
          history: past.history,
          cuesOffered: past.cuesOffered,
        }),
  }
}

type Repair = Pick<ClientMind, 'ruptureKind' | 'ruptureTurn' | 'bondBeforeRupture' | 'repairSteps'>

function repairOf({ turn, variables, rupture, repair }: ClientStanding, start: ClientMind): Repair {
  if (repair === undefined) {
    return {
      ruptureKind: isOpen(rupture) ? kindOf(rupture, start) : null,
      ruptureTurn: turn,
      bondBeforeRupture: variables.bond,
      repairSteps: [],
    }
  }
  return {
    ruptureKind: repair.kind,
    ruptureTurn: repair.turn,
    bondBeforeRupture: repair.bondBefore,
    repairSteps: repair.steps,
  }
}

function kindOf(rupture: ClientStanding['rupture'], { traits }: ClientMind): RuptureKind {
  if (rupture === 'withdrawal' || rupture === 'confrontation') return rupture
  return traits.style === 'withdraw' ? 'withdrawal' : 'confrontation'
}
