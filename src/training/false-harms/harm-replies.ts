import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'

/** `open` was looked at while rules were written; of `closed` only the figures were. */
export const PARTS = ['open', 'closed'] as const
export type Part = (typeof PARTS)[number]

/** A reply to a line that a shipped client says. */
export interface HarmReply {
  /** first part of the scenario's id: "e08" */
  readonly scenario: string
  readonly client: string
  readonly cues: readonly CueTag[]
  readonly reply: string
  /** the harm that it does; a reply without one is meant well and does none */
  readonly harm?: BehaviourCode
  /** what a good reply does that has to be seen as well: a question about danger, a limit, the frame, repair */
  readonly does?: BehaviourCode
}

export const readHarmReplies = (part: Part): readonly HarmReply[] =>
  readFileSync(join(import.meta.dirname, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as HarmReply) // written and checked by us, beside this file
