import type { CodedTurn } from '#coding/coded-turn.ts'
import type { Skill } from '#scenario/skill.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { ClientStanding } from './client-standing.ts'
import type { HintStep } from './hint-step.ts'
import type { OwnReading } from './own-reading.ts'
import type { RetriedReply } from './retried-reply.ts'

/** The version of the journal's own format; raise it when old journals would no longer fold. */
export const JOURNAL_VERSION = 1

/** What stands at the head of every journal. */
export interface SessionHeader {
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string }
  readonly engine: string
  readonly coder: string
  readonly seed: number
  readonly host: 'browser' | 'server' | 'terminal'
  readonly voice: 'embedded' | 'language-model'
  /** where the session started, if not where the scenario does; only an author's trial of a file has it */
  readonly standing?: ClientStanding
}

export interface SelfRating {
  /** 1–5 per skill; a skill the student left open is absent */
  readonly ratings: Readonly<Partial<Record<Skill, 1 | 2 | 3 | 4 | 5>>>
  readonly intention: string
  readonly replay: string
}

/** What happened, in the past tense. The journal is the truth; everything else is folded from it. */
export type JournalEvent =
  | { readonly type: 'session.opened'; readonly header: SessionHeader }
  | { readonly type: 'session.begun'; readonly goal: string | null }
  | { readonly type: 'client.spoke'; readonly speech: ClientSpeech }
  | { readonly type: 'student.said'; readonly text: string; readonly coded: CodedTurn }
  /** `step` is absent where the author's sentence was all there was to ask for; nothing else rests on a hint */
  | { readonly type: 'hint.shown'; readonly hint: string; readonly step?: HintStep }
  | { readonly type: 'session.paused' }
  | { readonly type: 'session.resumed' }
  /** the student or a time limit ended it; a client ends a session by speaking one of its endings */
  | { readonly type: 'session.ended'; readonly by: 'student' | 'time' }
  | { readonly type: 'student.reflected'; readonly reflection: SelfRating }
  /** after the end the student reads words of theirs otherwise than the observer, or takes that back */
  | {
      readonly type: 'code.contested'
      readonly reading: OwnReading
      readonly withdrawn: boolean
    }
  /** after the end the student goes back to a reply and says something else: a branch, never the session */
  | { readonly type: 'reply.retried'; readonly retry: RetriedReply }

/** One line of a journal. `index` counts from 0 without gaps. */
export interface JournalEntry {
  readonly schemaVersion: typeof JOURNAL_VERSION
  readonly session: string
  readonly index: number
  /** whole milliseconds since the session was opened, by the host's clock */
  readonly at: number
  readonly event: JournalEvent
}
