import { visibleText } from './hidden-characters.ts'
import { isInstruction, withoutMachineText } from './instruction.ts'
import { type Reading, readingOf } from './reading.ts'
import { segment } from './segmentation.ts'

/** A reply as it reaches the client. */
export interface HeardReply {
  /** as seen, with everything blanked that speaks to the observer */
  readonly text: string
  /** the thoughts said to the client, in order; offsets are those of the reply as typed */
  readonly thoughts: readonly Reading[]
  /** thoughts that speak to the observer: they are not coded, and no thought beside them is read by them */
  readonly asides: readonly Reading[]
}

/**
 * Takes words to the observer out of a reply before anything in it is read, so that they change nothing.
 * @param heard words that the client has typed, lower case: never taken for slips of the pen
 * @source clinical reference H 7
 */
export function heardReply(typed: string, heard?: ReadonlySet<string>): HeardReply {
  const { text: seen, placeOf } = visibleText(typed)
  const visible = withoutMachineText(seen)
  const readings = segment(visible, heard).map(readingOf)
  const inTyped = <T extends Placed>(placed: T): T => ({
    ...placed,
    start: placeOf(placed.start),
    end: placeOf(placed.end - 1) + 1,
  })
  const typedReading = (reading: Reading): Reading =>
    seen === typed ? reading : { ...inTyped(reading), words: reading.words.map(inTyped) }
  const asides = readings.filter(({ line }) => isInstruction(line))
  const said = readings.filter((reading) => !asides.includes(reading))
  return {
    text: asides.reduce(blanked, visible),
    thoughts: said.map(typedReading),
    asides: asides.map(typedReading),
  }
}

interface Placed {
  readonly start: number
  readonly end: number
}

const blanked = (text: string, { start, end }: Placed): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
