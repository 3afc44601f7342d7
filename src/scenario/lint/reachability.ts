import type { Condition } from '#scenario/condition.schema.ts'
import type { Finding } from '#scenario/finding.ts'
import { reachablePoints } from './authoring-machine.ts'
import { authoringPlots, canHold, type PlotNode, type PlotPoint } from './authoring-plot.ts'
import { circularWaits } from './circular-waits.ts'
import { contradictions } from './contradictions.ts'
import { knownReferences } from './known-references.ts'
import type { Check, LintContext } from './lint-context.ts'
import { tooEarly } from './too-early.ts'
import { isImplied } from './weaker-condition.ts'

/**
 * SCN032, SCN033, SCN037 and SCN069: facts, moments, endings and the private question that no session can come to, or
 * that may come too early.
 */
export const reachability: Check = (context) => {
  const { draft } = context
  const start = draft.client?.start
  if (start === undefined || !context.isWhole('facts', 'moments', 'endings')) return []
  const faulty = faultyPlaces(context)
  const nodes = plotNodes(context).map((node) => (faulty.has(placeOf(node)) ? freed(node) : node))
  const unreached = authoringPlots(nodes, start).flatMap((plot) => {
    const points = reachablePoints(plot)
    return points === null
      ? [TOO_TANGLED]
      : plot.sought.flatMap((node) => {
          const held = points.filter((at) => canHold(node, at, plot.reach))
          if (held.length === 0) return [unreachable(node)]
          return node.decides === 'prompt' ? askedTooEarly(node, held) : []
        })
  })
  return [...unreached, ...endingsBehindOthers(nodes.filter(({ decides }) => decides === 'ending'))]
}

const TOO_TANGLED: Finding = {
  code: 'SCN037',
  path: ['moments'],
  atKey: true,
  message: 'facts and moments wait for each other in more orders than can be looked through',
  fix: 'Let fewer of them depend on each other; nothing was checked for being reachable.',
}

/** What is told already by another check counts as possible here, so that nothing is told twice. */
function faultyPlaces(context: LintContext): ReadonlySet<string> {
  const found = [knownReferences, contradictions, circularWaits, tooEarly].flatMap((check) =>
    check(context),
  )
  return new Set(found.map(({ path }) => path.slice(0, 2).join('/')))
}

const placeOf = ({ path }: PlotNode): string => path.slice(0, 2).join('/')

/** Holds at any time and, as it looks at a number, is never certain to: so it cuts nothing off. */
const WHENEVER: Condition = { bond: { atLeast: 0 } }

const freed = (node: PlotNode): PlotNode => ({ ...node, condition: WHENEVER, level: null })

const plotNodes = ({ draft, conditions }: LintContext): readonly PlotNode[] =>
  conditions.flatMap((placed): readonly PlotNode[] => {
    const { decides } = placed
    if (decides === 'hint' || decides === 'expectation') return []
    if (decides === 'prompt') return [{ ...placed, decides, id: decides }]
    const list = { fact: draft.facts, moment: draft.moments, ending: draft.endings }[decides]
    const id = list?.[Number(placed.path[1])]?.id
    return id === undefined ? [] : [{ ...placed, decides, id }]
  })

const CODE_OF = { fact: 'SCN032', moment: 'SCN032', ending: 'SCN033', prompt: 'SCN069' } as const

/** Before this turn there is hardly anything that a reply could have stirred in the student; judgement. */
const EARLIEST_QUESTION = 3

function askedTooEarly(node: PlotNode, held: readonly PlotPoint[]): readonly Finding[] {
  // a moment has happened for the question in the very turn in which it is spoken, for the plot in the next
  const lag = (node.condition.after ?? []).length > 0 ? 1 : 0
  const earliest = Math.min(...held.map(({ turn }) => turn)) - lag
  return earliest >= EARLIEST_QUESTION
    ? []
    : [
        {
          code: 'SCN069',
          path: node.path,
          atKey: true,
          message: `${node.name} can come as early as turn ${Math.max(1, earliest)}, before much has happened between the two`,
          fix: `Let it wait for the moment it is about, or for turn ${EARLIEST_QUESTION}.`,
        },
      ]
}

const unreachable = (node: PlotNode): Finding => ({
  code: CODE_OF[node.decides],
  path: node.path,
  atKey: true,
  message: `${node.name} can never be reached in any session, whatever the student does`,
  fix: 'Look at its turns and at what it waits for; widen one of them, or let it come before the ending that cuts it off.',
})

/** The first ending that holds is taken, so a weaker one above leaves nothing for those below. */
function endingsBehindOthers(endings: readonly PlotNode[]): readonly Finding[] {
  return endings.flatMap((ending, at): readonly Finding[] => {
    const before = endings
      .slice(0, at)
      .find((earlier) => isImplied(earlier.condition, ending.condition))
    return before === undefined
      ? []
      : [
          {
            code: 'SCN033',
            path: ending.path,
            atKey: true,
            message: `${ending.name} is never taken: wherever it holds, ${before.name} above it holds too`,
            fix: 'Move it up or change one of the conditions.',
          },
        ]
  })
}
