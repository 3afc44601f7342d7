/** Words of a turn that is still being spoken: checked, shown, not yet in the journal. */
export interface SpeechSoFar {
  readonly says: string
  readonly stage: string | null
}
