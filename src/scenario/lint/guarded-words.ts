import { holdsPhrase } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'

/** SCN046: words to be guarded that do not occur where the fact is told probably guard nothing. */
export const guardedWords: Check = ({ draft }) =>
  (draft.facts ?? []).flatMap(({ id, says, neverBefore }, at) =>
    says.some((line) => neverBefore.some((phrase) => holdsPhrase(line.says, phrase)))
      ? []
      : [
          {
            code: 'SCN046' as const,
            path: ['facts', at, 'neverBefore'],
            atKey: true,
            message: `none of the words under "neverBefore" occurs where the fact "${id}" is told`,
            fix: 'Take the telling words from the lines under "says".',
          },
        ],
  )
