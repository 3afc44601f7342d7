import { blocksOf, spokenLines } from './timed-blocks.ts'
import type { Utterance } from './transcript.ts'
import { utterancesOf } from './utterances.ts'

/** type and colour, and where a subtitle stands on the picture */
const TAG = /<\/?(?:i|b|u|s|font)(?:\s[^>]{0,200})?>|\{\\[^}]{0,200}\}/giu

/** Reads SubRip: numbered subtitles with times; names stand in the words, with a colon. */
export const readSubRip = (text: string): readonly Utterance[] =>
  utterancesOf(
    blocksOf(text).flatMap((block) =>
      spokenLines(block).map((line) => ({ text: line.replaceAll(TAG, '') })),
    ),
  )
