import type { Scenario } from '#scenario/scenario.schema.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { authorsHint } from '#simulation/authors-hint.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { Hint } from './hint.ts'
import { KIND_WORDS } from './kind-words.ts'
import { momentKindOf } from './moment-kind.ts'
import { noticeWords } from './notice-words.ts'
import { openingWords } from './opening-words.ts'
import { tellingWords } from './telling-words.ts'

/**
 * A hint for the moment at which a session stands: what to notice, what kind of reply, an opening. Made of what the
 * student can see, and of the author's sentence where one holds; of nothing that the client has not told.
 * @returns null where the client does not await a reply
 */
export function hintHere(folded: FoldedSession, scenario: Scenario): Hint | null {
  const turn = folded.transcript.at(-1)
  if (turn?.speaker !== 'client') return null
  const name = scenario.client.calledName
  const kind = momentKindOf(folded, turn)
  const quote = tellingWords(turn, kind)
  const { name: called, skill, why } = KIND_WORDS[kind]
  return {
    notice:
      authorsHint(scenario, folded.client)?.text ??
      noticeWords(kind, { name, quote, stage: turn.speech.stage }),
    kind: { name: called, skill: SKILL_NAMES[skill], why: why(name) },
    opening: openingWords(kind, quote, { transcript: folded.transcript, locale: scenario.locale }),
  }
}
