import { AnotherWay } from './another-way.tsx'
import { SecondReading } from './second-reading.tsx'

/** What a debrief shows beyond its own where a language model can be asked. Comes behind the debrief. */
export const readerParts = { SecondReading, AnotherWay }

export type ReaderParts = typeof readerParts
