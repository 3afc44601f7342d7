import { assign, setup } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import {
  type AuthoringPlot,
  canHold,
  isCertain,
  type PlotNode,
  type PlotPoint,
} from './authoring-plot.ts'

type PlotEvent =
  | { readonly type: 'fact.told'; readonly id: string }
  | { readonly type: 'moment.happened'; readonly id: string }
  | { readonly type: 'turn.passed' }

/**
 * Compiles the order of facts, moments and endings into a machine. One moment a turn: the first in the file whose
 * condition is certain to hold cannot be passed over. Once an ending is certain, no further turn comes.
 */
export function compileAuthoringMachine(plot: AuthoringPlot) {
  return setup({
    types: { context: {} as PlotPoint, events: {} as PlotEvent },
    guards: {
      'can be told': ({ context }, { id }: { readonly id: string }) =>
        !context.told.includes(id) && isOpen(plot, plot.facts, id, context),
      'can happen': ({ context }, { id }: { readonly id: string }) =>
        !isOver(plot, context) &&
        !context.happened.includes(id) &&
        isOpen(plot, plot.moments, id, context) &&
        !forcedMoments(plot, context).some((forced) => isBefore(plot, forced, id)),
      'nothing has to happen': ({ context }) =>
        !isOver(plot, context) &&
        context.turn < plot.lastTurn &&
        forcedMoments(plot, context).length === 0,
    },
    actions: {
      'remember the fact': assign(({ context }, { id }: { readonly id: string }) => ({
        told: [...context.told, id].sort(),
      })),
      'remember the moment': assign(({ context }, { id }: { readonly id: string }) => ({
        happened: [...context.happened, id].sort(),
        turn: nextTurn(plot, context),
      })),
      'go on': assign(({ context }) => ({ turn: nextTurn(plot, context) })),
    },
  }).createMachine({
    context: { turn: 1, told: [], happened: [] },
    initial: 'talking',
    states: {
      talking: {
        on: {
          'fact.told': {
            guard: { type: 'can be told', params: ({ event }) => event },
            actions: { type: 'remember the fact', params: ({ event }) => event },
          },
          'moment.happened': {
            guard: { type: 'can happen', params: ({ event }) => event },
            actions: { type: 'remember the moment', params: ({ event }) => event },
          },
          'turn.passed': { guard: 'nothing has to happen', actions: 'go on' },
        },
      },
    },
  })
}

/**
 * Every point a session can come to.
 * @returns null when there are more orders than can be looked through in the time a save may take
 */
export function reachablePoints(plot: AuthoringPlot): readonly PlotPoint[] | null {
  const events: readonly PlotEvent[] = [
    ...plot.remembered.map(({ decides, id }) =>
      decides === 'fact'
        ? ({ type: 'fact.told', id } as const)
        : ({ type: 'moment.happened', id } as const),
    ),
    { type: 'turn.passed' },
  ]
  try {
    const paths = getShortestPaths(compileAuthoringMachine(plot), {
      events,
      limit: MOST_POINTS,
      serializeState: ({ context }) =>
        `${context.turn}|${context.told.join()}|${context.happened.join()}`,
    })
    return paths.map(({ state }) => state.context)
  } catch (error) {
    if (error instanceof Error && error.message.includes('limit')) return null
    throw error
  }
}

/** A scenario of the usual kind has about 200; this many take some 150 ms. */
const MOST_POINTS = 3000

const isOpen = (
  plot: AuthoringPlot,
  nodes: readonly PlotNode[],
  id: string,
  at: PlotPoint,
): boolean => nodes.some((node) => node.id === id && canHold(node, at, plot.reach))

const isOver = (plot: AuthoringPlot, at: PlotPoint): boolean =>
  plot.endings.some((ending) => isCertain(ending.condition) && canHold(ending, at, plot.reach))

const forcedMoments = (plot: AuthoringPlot, at: PlotPoint): readonly PlotNode[] =>
  plot.moments.filter(
    (moment) =>
      isCertain(moment.condition) &&
      !at.happened.includes(moment.id) &&
      canHold(moment, at, plot.reach),
  )

const isBefore = ({ moments }: AuthoringPlot, forced: PlotNode, id: string): boolean =>
  moments.indexOf(forced) < moments.findIndex((moment) => moment.id === id)

const nextTurn = ({ lastTurn }: AuthoringPlot, { turn }: PlotPoint): number =>
  Math.min(turn + 1, lastTurn)
