import { FLOODED_ABOVE, SHUT_DOWN_BELOW } from '#simulation/affect.ts'
import {
  DEEPEST_IN_RUPTURE,
  ENTER_L3_BOND,
  ENTER_OPEN,
  FALL_BACK_OPEN,
  TURNS_BETWEEN_RISES,
} from '#simulation/disclosure-gates.ts'
import { CONFRONTATION, REPAIR, WITHDRAWAL } from '#simulation/rupture-rules.ts'

/** From where to where an arrow leads. */
export interface ArrowEnds {
  readonly from: string
  readonly to: string
}

/** What has to be true for an arrow to be taken, by the name of its guard in the machine. */
export const TRIGGER_WORDS: Readonly<Record<string, (arrow: ArrowEnds) => string>> = {
  'a rupture opens': ({ to }) =>
    to === 'withdrawal'
      ? `a client who withdraws: strain ${WITHDRAWAL.discordAtLeast} or more, or openness falls by ${WITHDRAWAL.openDropAtLeast} on CONF, ASSM or DISM`
      : `strain ${CONFRONTATION.discordAtLeast} or more while stirred up ${CONFRONTATION.arousalAtLeast} or more; CONF with trust under ${CONFRONTATION.confWithBondBelow} and strain ${CONFRONTATION.confWithDiscordAtLeast} or more; a client who confronts: openness falls by ${CONFRONTATION.assumptionOpenDropAtLeast} on ASSM`,
  'repair is complete': () =>
    `${REPAIR.stepsAtLeast} kinds of step, empathy and noticing or owning among them, strain under ${REPAIR.discordBelow}, ${REPAIR.turnsSinceOnset} turns after it opened`,
  'a repair step is taken': () =>
    'a step: IMM notices, RF or VAL empathises, REP owns, SEEK, AUT or OQ asks anew',
  'repair is lost': ({ to }) => `CONF, DISM, ASSM or ADV, if it opened as ${to}`,
  'may deepen': ({ to }) => `${openFor(to)}, ${TURNS_BETWEEN_RISES} turns after the last change`,
  'falls back': ({ from }) => `openness under ${fallBackFrom(from)}`,
  'affect becomes': ({ to }) => AFFECT_TRIGGERS[to] ?? '',
  'boundary is violated': () => 'a major SLIP',
  'boundary is crossed': () => 'SLIP',
  'boundary is held': () => 'LIM',
  'cues include': ({ to }) =>
    to === 'tested' ? 'the client’s words test it' : 'the client’s words hint at it',
  'risk is asked plainly': () => 'RISK in plain words',
  'risk is asked around': () => 'the question leads, or goes round the subject',
  'is one of': () => 'the client tells a fact about it',
}

const openFor = (level: string): string => {
  if (level === 'L3')
    return `openness ${ENTER_OPEN.L3} or more and trust ${ENTER_L3_BOND} or more, no open rupture`
  if (level === 'L2') return `openness ${ENTER_OPEN.L2} or more, no open rupture`
  return `openness ${ENTER_OPEN.L1} or more`
}

/** In an open rupture nobody goes deeper than this. */
export const DEEPEST_LEVEL_IN_RUPTURE = `L${DEEPEST_IN_RUPTURE}`

const fallBackFrom = (level: string): number | string =>
  Object.hasOwn(FALL_BACK_OPEN, level) ? FALL_BACK_OPEN[level as keyof typeof FALL_BACK_OPEN] : ''

const AFFECT_TRIGGERS: Readonly<Record<string, string>> = {
  shutDown: `stirred up under ${SHUT_DOWN_BELOW}`,
  window: `stirred up ${SHUT_DOWN_BELOW} to ${FLOODED_ABOVE}`,
  flooded: `stirred up over ${FLOODED_ABOVE}`,
}
