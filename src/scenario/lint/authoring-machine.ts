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
 * Compiles the order of facts, moments and endings into a machine. One moment a turn, the first in the file before
 * the others; one that comes by turn and order alone can give way once and no longer. After an ending that comes by
 * turn alone there is no further turn.
 */
export function compileAuthoringMachine(plot: AuthoringPlot) {
  return setup({
    types: { context: {} as PlotPoint, events: {} as PlotEvent },
    guards: {
      'can be told': ({ context }, { id }: { readonly id: string }) =>
        !context.told.includes(id) && isOpen(plot, 'fact', id, context),
      'can happen': ({ context }, { id }: { readonly id: string }) =>
        !isOver(plot, context) &&
        !context.happened.includes(id) &&
        isOpen(plot, 'moment', id, context) &&
        (overdueMoment(plot, context)?.id ?? id) === id,
      'nothing is overdue': ({ context }) =>
        !isOver(plot, context) && overdueMoment(plot, context) === undefined,
    },
    actions: {
      'remember the fact': assign(({ context }, { id }: { readonly id: string }) => ({
        told: [...context.told, id].sort(),
      })),
      'remember the moment': assign(({ context }, { id }: { readonly id: string }) => ({
        happened: [...context.happened, id].sort(),
      })),
      'next turn': assign(({ context }) => ({ turn: Math.min(context.turn + 1, plot.lastTurn) })),
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
            actions: [
              { type: 'remember the moment', params: ({ event }) => event },
              { type: 'next turn' },
            ],
          },
          'turn.passed': { guard: 'nothing is overdue', actions: 'next turn' },
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
      limit: MOST_STEPS,
      serializeState: ({ context }) =>
        `${context.turn}|${context.told.join()}|${context.happened.join()}`,
    })
    return paths.map(({ state }) => state.context)
  } catch (error) {
    if (error instanceof Error && error.message.includes('limit')) return null
    throw error
  }
}

/** A group of nodes usually takes under 300 steps; this many take about a tenth of a second. */
const MOST_STEPS = 4000

const isOpen = (
  { remembered, reach }: AuthoringPlot,
  decides: PlotNode['decides'],
  id: string,
  at: PlotPoint,
): boolean =>
  remembered.some((node) => node.decides === decides && node.id === id && canHold(node, at, reach))

/** Whether something held a turn ago already, the order of things being as it is now. */
const holdsSinceLastTurn = (node: PlotNode, at: PlotPoint, { reach }: AuthoringPlot): boolean =>
  isCertain(node.condition) &&
  canHold(node, at, reach) &&
  canHold(node, { ...at, turn: at.turn - 1 }, reach)

const isOver = (plot: AuthoringPlot, at: PlotPoint): boolean =>
  plot.endings.some((ending) => holdsSinceLastTurn(ending, at, plot))

const overdueMoment = (plot: AuthoringPlot, at: PlotPoint): PlotNode | undefined =>
  plot.remembered.find(
    (node) =>
      node.decides === 'moment' &&
      !at.happened.includes(node.id) &&
      holdsSinceLastTurn(node, at, plot),
  )
