import { visibleText } from '#coding/hidden-characters.ts'
import { normalised } from '#scenario/phrase.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { SpeechRules } from './speech-rules.ts'

/** A sentence as the rules read it, with the turn it stands in. */
export interface SentenceInTurn {
  /** as the model wrote it */
  readonly sentence: string
  /** as a reader sees it: no hidden characters, no look-alike letters, lower case, straight marks */
  readonly plain: string
  /** the whole turn up to and with the sentence, as the model wrote it */
  readonly turn: string
  /** the same as `plain` is of `sentence` */
  readonly plainTurn: string
  /** the sentences of the turn before this one, as far as they can be told apart, as `plain` is */
  readonly before: readonly string[]
  readonly soFar: SpeechSoFar | null
  readonly rules: SpeechRules
}

/** @returns whether the sentence breaks the rule */
export type SpeechRule = (spoken: SentenceInTurn) => boolean

export function sentenceInTurn(
  sentence: string,
  soFar: SpeechSoFar | null,
  rules: SpeechRules,
): SentenceInTurn {
  const turn = [soFar?.says ?? '', sentence].filter((part) => part !== '').join(' ')
  return {
    sentence,
    plain: asSeen(sentence),
    turn,
    plainTurn: asSeen(turn),
    before: soFar === null ? [] : sentencesIn(asSeen(soFar.says)),
    soFar,
    rules,
  }
}

export const asSeen = (text: string): string => normalised(visibleText(text).text)

/** Roughly: good enough to find a sentence again. */
export const sentencesIn = (plain: string): readonly string[] =>
  plain.match(/[^.!?…]+[.!?…]*["')]*/g)?.map((each) => each.trim()) ?? []

/** Nothing but the words. */
export const bareWords = (plain: string): string =>
  (plain.match(/[\p{L}\p{N}']+/gu) ?? []).join(' ')
