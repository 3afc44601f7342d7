import type { DetectedCue } from '#coding/cue-detection.ts'
import type { Note } from '#feedback/debrief.ts'
import { detectedTitle } from '#feedback/detected-title.ts'
import { notesOn } from '#feedback/notes.ts'
import { type UnreadThought, unreadThoughts } from '#web/notes/unread-thought.ts'
import type { Review } from './use-review.ts'

/** A cue with its name in plain words. */
export interface NamedCue extends DetectedCue {
  readonly title: string
}

/** A turn as it is shown: with its notes, or with what it called for. */
export type ReviewedTurn =
  | {
      readonly speaker: 'client'
      readonly index: number
      readonly name: string
      readonly text: string
      readonly cues: readonly NamedCue[]
    }
  | {
      readonly speaker: 'trainee'
      readonly index: number
      readonly name: string
      readonly text: string
      /** number of the reply */
      readonly reply: number
      readonly notes: () => readonly Note[]
      readonly unread: () => readonly UnreadThought[]
    }

/** Notes are made when a turn is shown, which most turns of a long transcript never are. */
export function reviewedTurns({ reading, observed }: Review): readonly ReviewedTurn[] {
  const names = new Map(reading.speakers.map(({ key, name }) => [key, name]))
  const client = names.get(reading.roles.client) ?? 'Client'
  const trainee = names.get(reading.roles.trainee) ?? 'Trainee'
  let reply = 0
  return observed.turns.map((turn): ReviewedTurn => {
    const { index, text } = turn
    if (turn.speaker === 'client') {
      const cues = (turn.detected ?? []).map((cue) => ({
        ...cue,
        title: detectedTitle(cue.tag, client),
      }))
      return { speaker: 'client', index, name: client, text, cues }
    }
    reply += 1
    return {
      speaker: 'trainee',
      index,
      name: trainee,
      text,
      reply,
      notes: () => notesOn(text, turn.coded),
      unread: () => unreadThoughts(text, turn.coded),
    }
  })
}
