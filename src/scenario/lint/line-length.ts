import { wordCount } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'

/** SCN042: a turn longer than `client.voice.longestWords`. */
export const lineLength: Check = ({ draft, lines }) => {
  const most = draft.client?.voice.longestWords
  if (most === undefined) return []
  return lines
    .filter(({ line }) => wordCount(line.says) > most)
    .map(({ line, path }) => ({
      code: 'SCN042' as const,
      path: [...path, 'says'],
      message: `this line has ${wordCount(line.says)} words; the client never speaks more than ${most}`,
      fix: 'Shorten it, split it in two, or raise "longestWords".',
    }))
}
