/** What is looked at, in order, and what it is called in a table. */
export const CHECKS = {
  reachable: 'Server answers',
  'voice-model': 'Voice model is listed',
  'judge-model': 'Second reader is listed',
  streaming: 'Words come one by one',
  usage: 'Tokens are counted',
  parameters: 'Parameters are taken',
  thoughts: 'Thoughts stay out of the words',
  'first-token': 'First word comes in time',
  schema: 'Schema is enforced',
  fences: 'JSON comes without a fence',
  'json-object': 'JSON mode is taken',
  context: 'Long sessions fit',
  cache: 'Repeated beginnings are kept',
} as const

export type Check = keyof typeof CHECKS

export interface Finding {
  readonly check: Check
  /** `failed`: does not work; `warning`: works, and could do better; `skipped`: could not be told */
  readonly status: 'ok' | 'warning' | 'failed' | 'skipped'
  readonly found: string
  /** what to do about it; null where nothing is to be done */
  readonly remedy: string | null
}

/** Without these no word of the client's comes; a second reading alone may fail. */
const VOICE_NEEDS: readonly Check[] = ['reachable', 'streaming', 'first-token']

/** @returns whether the voice cannot work */
export const stopsVoice = ({ check, status }: Finding): boolean =>
  status === 'failed' && VOICE_NEEDS.includes(check)

export const ok = (check: Check, found: string): Finding => ({
  check,
  status: 'ok',
  found,
  remedy: null,
})

export const warning = (check: Check, found: string, remedy: string): Finding => ({
  check,
  status: 'warning',
  found,
  remedy,
})

export const failed = (check: Check, found: string, remedy: string): Finding => ({
  check,
  status: 'failed',
  found,
  remedy,
})

export const skipped = (check: Check, found: string): Finding => ({
  check,
  status: 'skipped',
  found,
  remedy: null,
})
