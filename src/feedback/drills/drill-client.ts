import type { SpokenTurn } from '#coding/spoken-turn.ts'
import { invariant } from '#lib/invariant.ts'
import type { Speech } from '#scenario/client-line.schema.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { CUE_TAGS, type CueTag } from '#scenario/cue-tag.ts'
import type { Moment } from '#scenario/moment.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import { beginTalk, type ScriptedTalk } from '#simulation/scripted-talk.ts'
import type { Drill } from './drill.ts'
import type { DrillDifficulty } from './round-course.ts'
import { standingAtMoment } from './standing-at-moment.ts'

/** How a difficulty moves the client, points and reactance. @source clinical reference E1, the adjustment knobs */
const BOND = 10
const REACTANCE = 0.2
/** @source judgement: as far as trust is moved the other way */
const DISCORD = 10

const STEPS = { easier: 1, plain: 0, harder: -1 } as const satisfies Record<DrillDifficulty, number>

/** The embedded voice chooses among its lines by it. */
const SEED = 1

/** The client of a drill: they have just said its line, and stand where they would stand then. */
export interface DrillClient {
  readonly line: Speech
  /** to be talked on from with `sayInTalk`, as often as wanted: it never changes */
  readonly talk: ScriptedTalk
}

/** One go at a drill. */
export interface DrillGo {
  readonly difficulty: DrillDifficulty
  /** which try of the round it is, from 0 */
  readonly nth: number
}

/** The words that are answered: the same each time; where it is harder, the author's wordings take turns. */
export function drillLine({ wordings }: Drill, { difficulty, nth }: DrillGo): Speech {
  const line = wordings[difficulty === 'harder' ? nth % wordings.length : 0]
  invariant(line, 'a moment has a wording')
  return line
}

/**
 * Sets the client of a drill up. What they have not told stays untold whatever is answered, but for danger that is
 * asked about; no other moment and no end of the hour comes between. The observer knows as much of the talk as the
 * student is shown.
 */
export function drillClient(
  compiled: CompiledScenario,
  drill: Drill,
  { difficulty, nth }: DrillGo,
): DrillClient {
  const line = drillLine(drill, { difficulty, nth })
  const standing = standingAtMoment(compiled, drill.momentId)
  const stood = standingIn(compiled.scenario, drill, { line, difficulty, standing })
  const scenario = scenarioAround(compiled.scenario, drill, difficulty)
  return { line, talk: beginTalk({ scenario, hash: compiled.hash }, SEED, stood) }
}

const around = new WeakMap<Scenario, Map<string, Scenario>>()

/** The scenario with this moment alone: one object for the same, so that nothing is compiled from it twice. */
function scenarioAround(
  scenario: Scenario,
  { momentId }: Drill,
  difficulty: DrillDifficulty,
): Scenario {
  const made = around.get(scenario) ?? new Map<string, Scenario>()
  around.set(scenario, made)
  const key = `${momentId} ${difficulty}`
  const known = made.get(key) ?? makeAround(scenario, momentId, difficulty)
  made.set(key, known)
  return known
}

function makeAround(scenario: Scenario, momentId: string, difficulty: DrillDifficulty): Scenario {
  const { client, facts, moments, endings } = scenario
  const reactance = client.traits.reactance - STEPS[difficulty] * REACTANCE
  return {
    ...scenario,
    client: {
      ...client,
      traits: { ...client.traits, reactance: Math.max(0, Math.min(1, reactance)) },
    },
    facts: facts.map((fact) => (fact.risk ? fact : { ...fact, gate: NEVER })),
    moments: moments.filter(({ id }) => id === momentId),
    endings: endings.filter(({ kind }) => kind === 'client-leaves'),
  }
}

/** A gate that no drill opens: no turn is the 200th. */
const NEVER = { turn: { from: 200 } } as const

interface Stood {
  readonly line: Speech
  readonly difficulty: DrillDifficulty
  readonly standing: Required<ClientStanding>
}

function standingIn(
  scenario: Scenario,
  { momentId, cues, earlier }: Drill,
  { line, difficulty, standing }: Stood,
): ClientStanding {
  const moment = scenario.moments.find(({ id }) => id === momentId)
  const { unlocked: _, variables, past, ...rest } = standing
  const step = STEPS[difficulty]
  const said: readonly SpokenTurn[] = [
    ...(earlier === null ? [] : [clientSaid(earlier.says, [])]),
    clientSaid(line.says, cues),
  ]
  return {
    ...rest,
    turn: Math.max(standing.turn, moment?.when.turn?.from ?? 1),
    variables: {
      ...variables,
      bond: within(variables.bond + step * BOND),
      discord: within(variables.discord - step * DISCORD),
    },
    told: toldBefore(scenario, moment, standing),
    happened: [momentId],
    used: [],
    past: {
      closedRun: 0,
      turnsSinceHarm: past.turnsSinceHarm,
      levelTurn: past.levelTurn,
      history: [],
      cuesOffered: offered(cues),
      spoken: {
        stance: past.spoken?.stance ?? 'settled',
        moment: momentId,
        postponed: null,
        reveal: null,
        topic: null,
      },
      turns: said,
    },
  }
}

/** What the line itself rests on, and with it the danger that had been spoken of: nothing else counts as told. */
function toldBefore(
  { facts }: Scenario,
  moment: Moment | undefined,
  { told }: ClientStanding,
): readonly string[] {
  const restsOn = moment?.when.told
  if (restsOn === undefined) return []
  const dangers = facts.filter(({ id, risk }) => risk && told.includes(id)).map(({ id }) => id)
  return [...new Set([...restsOn, ...dangers])]
}

const clientSaid = (text: string, cues: readonly CueTag[]): SpokenTurn => ({
  speaker: 'client',
  text,
  cues,
})

/** Enough feelings have shown already, as far as the pace of a whole session goes. */
const offered = (cues: readonly CueTag[]): Record<CueTag, number> =>
  Object.fromEntries(CUE_TAGS.map((tag) => [tag, cues.includes(tag) ? 1 : 0])) as Record<
    CueTag,
    number
  > // one entry for each tag

const within = (points: number): number => Math.max(0, Math.min(100, points))
