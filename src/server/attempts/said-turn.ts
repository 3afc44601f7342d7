import type { SaidTurn } from '#contract/api/marked-levels.schema.ts'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'

/** The words alone: no cue, no code, nothing of what the client thought. */
export const saidTurn = (turn: TranscriptTurn | RecordedTurn): SaidTurn =>
  turn.speaker === 'client'
    ? {
        speaker: 'client',
        index: turn.index,
        says: turn.speech.says,
        stage: turn.speech.stage,
      }
    : { speaker: 'trainee', index: turn.index, text: turn.text }
