import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'

/** Ways of saying the same thing, each held against plain standard English. @source clinical reference F-08 */
export const STYLES = [
  'second-language',
  'aave',
  'scots',
  'indian',
  'nigerian',
  'singaporean',
  'dyslexic',
  'terse',
  'voice-to-text',
] as const

export type Style = (typeof STYLES)[number]

/** One client turn and the same reply to it in every style. Measured only: nothing is ever fitted to it. */
export interface MatchedReply {
  readonly conversation: string
  /** 0 and up within the conversation */
  readonly turn: number
  readonly subject: string
  /** how the trainee fares in this conversation, so that levels differ */
  readonly quality: 'good' | 'mixed' | 'clumsy'
  readonly client: string
  /** what the client turn calls for, as an author tags it */
  readonly cues: readonly CueTag[]
  /** what a reader should find in the reply, whatever the style */
  readonly codes: readonly BehaviourCode[]
  readonly replies: Readonly<Record<Style | 'standard', string>>
}

const PAIRS = join(import.meta.dirname, 'held-out', 'matched-pairs.jsonl')

/** All of them, conversation by conversation, in the order in which they were said. */
export const readMatchedReplies = (): readonly MatchedReply[] =>
  readFileSync(PAIRS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MatchedReply) // written and checked by us, beside this file
