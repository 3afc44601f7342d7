import { type CodeMark, marksOf } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { isCredited } from './credit.ts'
import { type Exchange, exchangesOf, type Reply } from './exchange.ts'
import type { ReadTranscript } from './read-transcript.ts'

const REFLECTIONS = new Set<BehaviourCode>(['SR', 'CR', 'RF'])

/** The reflection of one reply: a reply holds at most one. @source clinical reference B1, MITI-comparable collapse */
export interface Reflection {
  readonly exchange: Exchange
  readonly reply: Reply
  readonly marks: readonly CodeMark[]
  /** it adds meaning: CR, or RF that is also CR */
  readonly deep: boolean
  readonly summary: boolean
  /** a summary that adds a point */
  readonly linking: boolean
  /** it is wrong about the client */
  readonly wrong: boolean
}

export const isReflection = ({ code }: CodeMark): boolean => REFLECTIONS.has(code)

export const reflectionsOf = (transcript: ReadTranscript): readonly Reflection[] =>
  exchangesOf(transcript).flatMap(reflectionsIn)

export const reflectionsIn = (exchange: Exchange): readonly Reflection[] =>
  exchange.replies.flatMap((reply) => {
    const marks = marksOf(reply.coded).filter(isReflection)
    return marks.length === 0 ? [] : [collapsed(exchange, reply, marks)]
  })

function collapsed(exchange: Exchange, reply: Reply, marks: readonly CodeMark[]): Reflection {
  const credited = marks.filter(isCredited)
  const summaries = credited.filter(({ modifiers }) => modifiers.includes('sum'))
  return {
    exchange,
    reply,
    marks,
    deep: credited.some(({ code }) => code === 'CR'),
    summary: summaries.length > 0,
    linking: summaries.some(({ code }) => code === 'CR'),
    wrong: marks.some(({ modifiers }) => modifiers.includes('off')),
  }
}

/** Share of the reflections that go beneath the words. @returns 0–1, or null without reflections */
export const deepShare = (reflections: readonly Reflection[]): number | null =>
  reflections.length === 0
    ? null
    : reflections.filter(({ deep }) => deep).length / reflections.length
