import { becauseOf } from '#feedback/because.ts'
import { SHOWN_FROM_POINTS } from '#feedback/effect-sentence.ts'
import { lastQuote } from '#feedback/last-quote.ts'
import { pointsInWords, READING_ORDER } from '#feedback/points-in-words.ts'
import { quoteFor } from '#feedback/quote-for.ts'
import { sentence } from '#feedback/sentence.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import type { ClientVariable } from '#scenario/client-variable.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import type { EffectCause } from '#simulation/trace.ts'
import type { BranchDifference, BranchQuote } from './branch-difference.ts'

/** The largest differences that are named. @source judgement: what one sentence can carry */
const MOST_NAMED = 3

/** Rules move the client of themselves; only what was said is told as a reason. */
const SAID: readonly EffectCause['cause'][] = BEHAVIOUR_CODES

interface Apart {
  readonly variable: ClientVariable
  /** the try less the session, points */
  readonly points: number
}

interface Reason {
  readonly branch: BranchQuote['branch']
  readonly reply: FoldedReply
  readonly cause: EffectCause
  readonly push: number
}

/** Where the client stands after two replies, and what in the words did most to set the two apart. */
export function numbersDiffer(
  session: FoldedReply,
  retry: FoldedReply,
  name: string,
): readonly BranchDifference[] {
  const apart = READING_ORDER.map((variable) => ({
    variable,
    points: retry.trace.after[variable] - session.trace.after[variable],
  })).filter(({ points }) => Math.abs(points) >= SHOWN_FROM_POINTS)
  const [largest] = bySize(apart)
  if (largest === undefined)
    return [
      {
        about: 'numbers',
        sentence: `${name} stands where ${name} stood after your words of the session, give or take a point.`,
        quotes: [quoteOf('session', session, null), quoteOf('retry', retry, null)],
      },
    ]
  const named = bySize(apart).slice(0, MOST_NAMED)
  const changes = apart
    .filter((each) => named.includes(each))
    .map((each) => pointsInWords(each.variable, each.points, name))
  const reason = reasonOf(largest, { session, retry })
  const stands = `after your new words, beside those of the session: ${changes.join(', ')}`
  return [
    {
      about: 'numbers',
      sentence: [sentence(stands), ...(reason === null ? [] : [reasonInWords(reason, name)])].join(
        ' ',
      ),
      quotes:
        reason === null
          ? [quoteOf('session', session, null), quoteOf('retry', retry, null)]
          : [quoteOf(reason.branch, reason.reply, reason.cause)],
    },
  ]
}

const bySize = (apart: readonly Apart[]): readonly Apart[] =>
  apart.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))

/** What was said, in one of the two, that pushed the number most towards the difference; null where only rules did. */
function reasonOf(
  { variable, points }: Apart,
  { session, retry }: { readonly session: FoldedReply; readonly retry: FoldedReply },
): Reason | null {
  const reasons = (branch: Reason['branch'], reply: FoldedReply, way: number) =>
    reply.trace.causes
      .filter(({ cause }) => SAID.includes(cause))
      .map((cause) => ({ branch, reply, cause, push: (cause.effect[variable] ?? 0) * way }))
  const [strongest] = [
    ...reasons('retry', retry, Math.sign(points)),
    ...reasons('session', session, -Math.sign(points)),
  ].toSorted((one, other) => other.push - one.push)
  return strongest !== undefined && strongest.push > 0 ? strongest : null
}

function reasonInWords({ branch, reply, cause }: Reason, name: string): string {
  const when = branch === 'retry' ? 'This time' : 'In the session'
  return `${when}, ${becauseOf(cause, name, reply.coded)}: ${lastQuote(quoteFor(reply, cause))}`
}

const quoteOf = (
  branch: BranchQuote['branch'],
  reply: FoldedReply,
  cause: EffectCause | null,
): BranchQuote => ({ branch, speaker: 'trainee', words: quoteFor(reply, cause) })
