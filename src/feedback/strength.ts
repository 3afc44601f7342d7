import { CODE_DEFINITIONS, type CodeDefinition } from '#coding/code-definition.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { EffectCause } from '#simulation/trace.ts'
import { becauseOf } from './because.ts'
import { changeSentence } from './change-words.ts'
import type { Debrief } from './debrief.ts'
import { changesInWords } from './effect-sentence.ts'
import { spoilingCodes } from './exemplar-check.ts'
import { sentence } from './sentence.ts'
import { quoteFor, type WeighedReply } from './weighed-reply.ts'

/** Points of `worthOf` from which a reply is worth keeping in mind. @source judgement, to be validated */
const STRENGTH_FROM = 3

/**
 * The reply that did most for the client: its words, what they did and why. Null rather than praise where no reply
 * moved the client that far without harm.
 */
export function strengthOf(weighed: readonly WeighedReply[], name: string): Debrief['strength'] {
  const [strongest] = weighed
    .filter(({ reply, worth }) => worth >= STRENGTH_FROM && spoilingCodes(reply.coded).length === 0)
    .toSorted((one, other) => other.worth - one.worth)
  if (strongest === undefined || strongest.best === null) return null
  const { reply, best } = strongest
  const reason = sentence(becauseOf(best, name))
  const effect = changesInWords(reply.trace, name)
  return {
    text: [
      effect === null ? null : `These words moved ${name}: ${effect}.`,
      changeSentence(reply.trace, name),
      whatItDoes(best) ?? reason,
    ]
      .filter((part) => part !== null)
      .join(' '),
    evidence: { index: reply.index, quote: quoteFor(reply, best), reason, helped: true },
  }
}

/** What a helpful code does, whenever it is used; null for anything else. */
function whatItDoes({ cause }: EffectCause): string | null {
  const definitions: Readonly<Partial<Record<EffectCause['cause'], CodeDefinition>>> =
    CODE_DEFINITIONS satisfies Record<BehaviourCode, CodeDefinition>
  const definition = definitions[cause]
  return definition?.tone === 'helped' ? definition.whatItDoes : null
}
