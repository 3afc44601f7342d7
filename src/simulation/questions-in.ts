import type { CodedTurn } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

const ASKING: readonly BehaviourCode[] = ['OQ', 'CQ', 'SEEK', 'HOPE', 'CULT', 'RISK']

/** @returns the words of the segments that ask something, in their order; empty if none does */
export const questionsIn = (text: string, { segments }: CodedTurn): string =>
  segments
    .filter(({ start, end, marks }) => asks(text.slice(start, end), marks))
    .map(({ start, end }) => text.slice(start, end))
    .join(' / ')

const asks = (words: string, marks: CodedTurn['segments'][number]['marks']): boolean =>
  marks.some(({ code }) => code === 'OQ' || code === 'CQ') ||
  (words.trimEnd().endsWith('?') && marks.some(({ code }) => ASKING.includes(code)))
