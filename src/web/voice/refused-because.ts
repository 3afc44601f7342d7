import { refusalSchema } from '#contract/refusal.schema.ts'
import type { VoiceFallback } from '#simulation/voicing.ts'
import { readJson } from './read-json.ts'

/** What the student hears of a refusal: its own reason where there is one for them, else that the server cannot help. */
export function refusedBecause(body: string): VoiceFallback {
  const refusal = refusalSchema.safeParse(readJson(body))
  switch (refusal.data?.code) {
    case 'too-many-requests':
    case 'budget-spent':
    case 'scenario-unknown':
      return refusal.data.code
    default:
      return 'server-unreachable'
  }
}
