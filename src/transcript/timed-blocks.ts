import { linesOf } from './source-line.ts'

const TIMING = /^\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/

export const isTiming = (line: string): boolean => TIMING.test(line)

/** The lines between empty lines, the way subtitles are cut. */
export function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]]
  for (const line of linesOf(text)) {
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}

/**
 * What is said in a block: all that follows the timing. A block without one goes on with the words before it, since an
 * empty line can stand inside a subtitle; a bare number there is the number of a subtitle.
 */
export function spokenLines(block: readonly string[]): readonly string[] {
  const timing = block.slice(0, 2).findIndex(isTiming)
  if (timing >= 0) return block.slice(timing + 1)
  return block.length === 1 && /^\s*\d+\s*$/.test(block[0] ?? '') ? [] : block
}
