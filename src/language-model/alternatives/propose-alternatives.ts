import type { ModelClient } from '#language-model/model-client.ts'
import { askForJson, type NoAnswer } from '#language-model/reading/ask-for-json.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { normalised } from '#scenario/phrase.ts'
import type { Alternative, MomentToReword } from './alternative.ts'
import { alternativesMessages } from './alternatives-prompt.ts'
import { checkedAlternative } from './checked-alternative.ts'
import { proposalJsonSchema, proposalSchema } from './proposal.ts'

export interface Proposed {
  /** as the server names it */
  readonly model: string
  /** one or two, none like another */
  readonly alternatives: readonly Alternative[]
}

/** Why there is no other way to say it. */
export type NoAlternative = NoAnswer | 'none-held-up'

/** Judgement: two replies with their codes, and room for a model that thinks first. */
const MOST_TOKENS = 2000
/** Judgement: some choice of words, since there is more than one good reply. */
const TEMPERATURE = 0.4
const MOST_SHOWN = 2

/**
 * Asks a model for two other replies and keeps those that do what they claim, as the observer reads them.
 * @throws the signal's reason when the caller has left
 */
export async function proposeAlternatives(
  moment: MomentToReword,
  client: ModelClient,
  { model }: { readonly model: string },
  signal: AbortSignal,
): Promise<Result<Proposed, NoAlternative>> {
  const request = {
    model,
    messages: alternativesMessages(moment),
    maxTokens: MOST_TOKENS,
    temperature: TEMPERATURE,
  }
  const form = { name: 'alternatives', json: proposalJsonSchema, schema: proposalSchema }
  const answered = await askForJson(client, { request, ...form }, signal)
  if (!answered.ok) return answered
  const { answer, model: named } = answered.value
  const held = answer.alternatives.flatMap((proposed) => checkedAlternative(proposed, moment) ?? [])
  const alternatives = held
    .filter(({ reply }, at) => held.findIndex((other) => isSame(other.reply, reply)) === at)
    .slice(0, MOST_SHOWN)
  return alternatives.length === 0
    ? failure('none-held-up')
    : success({ model: named, alternatives })
}

const isSame = (one: string, other: string): boolean => normalised(one) === normalised(other)
