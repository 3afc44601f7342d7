import type { CorpusFault, PlacedLine } from './corpus-file.ts'
import type { CorpusLine } from './corpus-line.ts'

const SAME_THROUGHOUT = ['subject', 'variety', 'channel'] as const satisfies (keyof CorpusLine)[]

/** Whether each conversation stands in one piece, counted from 0, about one subject, in one voice. */
export function sessionFaults(lines: readonly PlacedLine[]): readonly CorpusFault[] {
  const faults: CorpusFault[] = []
  const begun = new Map<string, CorpusLine>()
  let previous: CorpusLine | undefined
  for (const { at, line } of lines) {
    const say = (says: string) => faults.push({ at, says: `${line.session}#${line.turn}: ${says}` })
    const first = begun.get(line.session)
    if (first === undefined) {
      begun.set(line.session, line)
      if (line.turn !== 0) say('A conversation starts at turn 0: number its turns anew.')
    } else if (previous?.session !== line.session)
      say('This conversation has ended before: keep its lines together, or give it its own name.')
    else if (line.turn !== previous.turn + 1)
      say(`Turn ${previous.turn + 1} comes next: number the turns in the order of the lines.`)
    if (line.client === '' && line.turn !== 0)
      say('Only the first turn may have no client words: join this reply to the one before.')
    for (const field of SAME_THROUGHOUT)
      if (first !== undefined && first[field] !== line[field])
        say(`The ${field} was ${first[field]} before: keep one, or start another conversation.`)
    previous = line
  }
  return faults
}
