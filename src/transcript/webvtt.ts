import type { SourceLine } from './source-line.ts'
import { blocksOf, isTiming, spokenLines } from './timed-blocks.ts'
import type { Utterance } from './transcript.ts'
import { utterancesOf } from './utterances.ts'

const VOICE = /<v(?:\.[^\s>]{0,80})?\s{1,9}(?<name>[^>]{1,120})>/gu
/** only the tags of the format: "<sighs>" is somebody's note and stays */
const TAG = /<\/?(?:c|i|b|u|v|ruby|rt|lang|font)(?:[.\s][^>]{0,200})?>|<\d[\d:.]{0,20}>/giu
const NOT_SPOKEN = /^(?:NOTE|STYLE|REGION)(?:\s|$)/

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
}

/**
 * Reads WebVTT: voices (`<v Name>`) or names with a colon inside the cues. Comments, styles and times are no words.
 * @source W3C WebVTT, sections 4 (syntax) and 4.2.2 (cue text)
 */
export function readWebVtt(text: string): readonly Utterance[] {
  const lines = blocksOf(text)
    .map(withoutHeader)
    .filter(([first = '']) => !NOT_SPOKEN.test(first))
    .flatMap((block) => cueLines(spokenLines(block)))
  return utterancesOf(lines)
}

/** The first block is the header; where the empty line after it was forgotten, a cue follows in it. */
function withoutHeader(block: readonly string[], nth: number): readonly string[] {
  if (nth > 0 || !block[0]?.startsWith('WEBVTT')) return block
  const timing = block.findIndex(isTiming)
  return timing < 0 ? [] : block.slice(timing)
}

/** A cue cut where voices change; a voice lasts to the end of its cue. */
function cueLines(spoken: readonly string[]): readonly SourceLine[] {
  let voice: string | undefined
  return spoken.flatMap((line) => {
    const pieces: SourceLine[] = []
    const add = (piece: string) => {
      const words = plain(piece)
      if (words !== '') pieces.push(voice === undefined ? { text: words } : { text: words, voice })
    }
    let from = 0
    for (const match of line.matchAll(VOICE)) {
      add(line.slice(from, match.index))
      voice = plain(match.groups?.['name'] ?? '')
      from = match.index + match[0].length
    }
    add(line.slice(from))
    return pieces
  })
}

const plain = (text: string): string =>
  text
    .replaceAll(TAG, '')
    .replaceAll(/&(?<name>#?\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim()
