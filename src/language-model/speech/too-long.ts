import { wordCount } from '#scenario/phrase.ts'
import type { SpeechRule } from './sentence-in-turn.ts'

/** More words in the turn than this client ever says. */
export const isTooLong: SpeechRule = ({ turn, rules }) =>
  wordCount(turn) > rules.scenario.client.voice.longestWords
