import type { TurnKind } from '#coding/coded-turn.ts'
import { KINDS } from '#coding/reader/likely-codes.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { codeOf } from './corpus-line.ts'
import type { HeardReply } from './hear-held-out.ts'
import { codeScores, counts, type HeldThought, macroF1, microF1 } from './held-to.ts'
import { type CalibrationError, calibrationError } from './measures/calibration-error.ts'
import { type Agreement, agreementOf, type Confusion, confusionOf } from './measures/confusion.ts'
import { type Interval, intervalOf } from './measures/interval.ts'
import type { LabelScore } from './measures/label-score.ts'
import { type FamilyTold, familiesTold } from './near-miss.ts'

/** How the observer fares on the part of the corpus that nothing was fitted to. */
export interface HeldOutFigures {
  readonly replies: number
  readonly thoughts: number
  readonly kind: Agreement
  readonly kindInterval: Interval
  readonly confusion: Confusion<TurnKind>
  readonly codes: ReadonlyMap<BehaviourCode, LabelScore>
  readonly macroF1: number
  readonly microF1: number
  readonly microInterval: Interval
  readonly varieties: readonly PartFigures[]
  readonly channels: readonly PartFigures[]
  readonly families: readonly FamilyTold[]
  /** simple or complex, where both see a reflection in a thought */
  readonly depth: Agreement
  readonly calibration: CalibrationError
  readonly calibrationInterval: Interval
  readonly unsure: Unsure
}

export interface PartFigures {
  readonly name: string
  readonly replies: number
  readonly kind: Agreement
  readonly kindInterval: Interval
  readonly microF1: number
}

export interface Unsure {
  /** thoughts called not sure, and in how many of them a code does stand */
  readonly thoughts: number
  readonly withCode: number
}

export function measureHeldOut(replies: readonly HeardReply[]): HeldOutFigures {
  const thoughts = heldThoughts(replies)
  const unsure = replies.flatMap((reply) => reply.thoughts.filter(({ isUnsure }) => isUnsure))
  return {
    replies: replies.length,
    thoughts: thoughts.length,
    kind: agreementOf(kindsOf(replies)),
    kindInterval: intervalOf(replies, (drawn) => agreementOf(kindsOf(drawn)).kappa),
    confusion: kindsOf(replies),
    codes: codeScores(thoughts),
    macroF1: macroF1(thoughts),
    microF1: microF1(thoughts),
    microInterval: intervalOf(hitsOf(replies), f1OfHits),
    varieties: partsBy(replies, ({ line }) => line.variety),
    channels: partsBy(replies, ({ line }) => line.channel),
    families: familiesTold(replies),
    depth: depthOf(thoughts),
    calibration: calibrationError(replies.flatMap(claimsOf)),
    calibrationInterval: intervalOf(
      replies.map(claimsOf),
      (drawn) => calibrationError(drawn.flat()).expected,
    ),
    unsure: {
      thoughts: unsure.length,
      withCode: unsure.filter(({ labels }) => labels.length > 0).length,
    },
  }
}

const kindsOf = (replies: readonly HeardReply[]): Confusion<TurnKind> =>
  confusionOf(
    KINDS,
    replies.map(({ line, coded }) => [line.kind.agreed, coded.kind] as const),
  )

const heldThoughts = (replies: readonly HeardReply[]): readonly HeldThought[] =>
  replies.flatMap(({ thoughts }) =>
    thoughts.map(({ labels, marks }) => ({ labels, given: marks.map(({ code }) => code) })),
  )

/** Hits, and codes given and agreed, of each reply, so that replies can be drawn again quickly. */
interface Hits {
  readonly hits: number
  readonly both: number
}

const hitsOf = (replies: readonly HeardReply[]): readonly Hits[] =>
  replies.map((reply) => {
    const held = heldThoughts([reply])
    const scores = [...codeScores(held).values()]
    return {
      hits: scores.reduce((sum, { recall, agreed }) => sum + (recall ?? 0) * agreed, 0),
      both: scores.reduce((sum, { agreed, given }) => sum + agreed + given, 0),
    }
  })

const f1OfHits = (drawn: readonly Hits[]): number =>
  (2 * drawn.reduce((sum, { hits }) => sum + hits, 0)) /
  drawn.reduce((sum, { both }) => sum + both, 0)

function partsBy(
  replies: readonly HeardReply[],
  nameOf: (reply: HeardReply) => string,
): readonly PartFigures[] {
  return [...Map.groupBy(replies, nameOf)]
    .map(([name, part]) => ({
      name,
      replies: part.length,
      kind: agreementOf(kindsOf(part)),
      kindInterval: intervalOf(part, (drawn) => agreementOf(kindsOf(drawn)).kappa),
      microF1: microF1(heldThoughts(part)),
    }))
    .sort((a, b) => b.replies - a.replies || a.name.localeCompare(b.name))
}

function depthOf(thoughts: readonly HeldThought[]): Agreement {
  const depth = (codes: readonly BehaviourCode[]) =>
    codes.includes('CR') ? 'complex' : codes.includes('SR') ? 'simple' : null
  const pairs = thoughts.flatMap(({ labels, given }) => {
    const [right, read] = [depth(labels.map(codeOf)), depth(given)]
    return right === null || read === null ? [] : [[right, read] as const]
  })
  return agreementOf(confusionOf(['simple', 'complex'], pairs))
}

/** Every mark is a claim that its code stands in the stretch; a question's form is none where it is free. */
const claimsOf = ({ thoughts }: HeardReply) =>
  thoughts.flatMap(({ labels, marks }) =>
    marks
      .filter(({ code }) => counts(code, labels))
      .map(({ code, confidence }) => ({
        confidence,
        isRight: labels.some((label) => codeOf(label) === code),
      })),
  )
