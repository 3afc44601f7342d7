import { code } from './code.ts'
import type { CodedTurn } from './coded-turn.ts'
import { readsLanguage } from './reads-language.ts'
import type { TurnContext } from './spoken-turn.ts'

/**
 * Reads a reply of a conversation whose language is known, as `code` does; in a language that the observer does not
 * read it codes nothing. Every session goes through this.
 * @param locale language tag of the conversation: "en-GB"
 */
export const codeIn = (
  locale: string,
  turn: { readonly text: string },
  context: TurnContext,
): CodedTurn => (readsLanguage(locale) ? code(turn, context) : NOTHING_READ)

const NOTHING_READ: CodedTurn = { kind: 'other', segments: [] }
