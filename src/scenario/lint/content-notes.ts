import type { Finding } from '#scenario/finding.ts'
import type { AddressedLine } from '#scenario/line-address.ts'
import { normalised } from '#scenario/phrase.ts'
import { HARD_CONTENT } from './content-lexicon.ts'
import type { Check } from './lint-context.ts'

/** SCN067: hard things that the client may speak of and no content note names. English words only. */
export const contentNotes: Check = ({ draft, lines, isWhole, isEnglish }) => {
  if (!isEnglish || draft.contentNotes === undefined || !isWhole('contentNotes')) return []
  const notes = draft.contentNotes.map(normalised)
  const said = [
    { address: 'brief', words: normalised(draft.brief ?? '') },
    ...lines
      .filter(comesUnasked)
      .map(({ address, line }) => ({ address, words: normalised(line.says) })),
  ]
  return HARD_CONTENT.flatMap(({ name, speaksOf, noteNames }): readonly Finding[] => {
    if (notes.some((note) => noteNames.test(note))) return []
    const first = said
      .map(({ address, words }) => ({ address, found: speaksOf.exec(words)?.[0] }))
      .find(({ found }) => found !== undefined)
    return first === undefined
      ? []
      : [
          {
            code: 'SCN067',
            path: ['contentNotes'],
            atKey: true,
            message: `no content note prepares for ${name}, which "${first.found}" in ${first.address} speaks of`,
            fix: `Add a note that names it, in a few words and without telling the story: "${name}"; or, if the words mean no such thing here, find others.`,
          },
        ]
  })
}

/** A "no" to the student's own question about risk is nothing to be prepared for. */
const comesUnasked = ({ line }: AddressedLine): boolean =>
  line.after?.some((code) => code !== 'RISK') !== false || line.cues?.includes('riskCue') === true
