import type { Roles } from './roles.ts'
import { speakerKey } from './speaker-label.ts'
import type { Utterance } from './transcript.ts'

export interface RoleTurn {
  readonly speaker: 'client' | 'trainee'
  readonly text: string
}

export interface TwoSpeakers {
  readonly turns: readonly RoleTurn[]
  /** utterances of others, and words before any name */
  readonly leftOut: number
}

interface Joining {
  /** whether what one person says in a row becomes one turn */
  readonly join: boolean
}

/** The conversation of the two. What others say is left out and counted, so that it can be said. */
export function twoSpeakers(
  utterances: readonly Utterance[],
  { client, trainee }: Roles,
  { join }: Joining,
): TwoSpeakers {
  const turns: { speaker: RoleTurn['speaker']; text: string }[] = []
  let leftOut = 0
  for (const { speaker: name, text } of utterances) {
    const key = name === null ? null : speakerKey(name)
    if (key !== client && key !== trainee) {
      leftOut += 1
      continue
    }
    const speaker = key === client ? 'client' : 'trainee'
    const last = turns.at(-1)
    if (join && last?.speaker === speaker) last.text += joint(text) + text
    else turns.push({ speaker, text })
  }
  return { turns, leftOut }
}

/** A sentence that was cut in two goes on in lower case; anything else is a new line of the same turn. */
const joint = (next: string): string => (/^\p{Ll}/u.test(next) ? ' ' : '\n')
