import { z } from 'zod'
import { strictJsonSchema } from '#language-model/reading/strict-json-schema.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'

/** A reply as a model proposes it, with what it says that it does. */
export interface ProposedReply {
  readonly reply: string
  readonly codes: readonly BehaviourCode[]
}

export const proposalSchema = z.strictObject({
  alternatives: z.array(
    z.strictObject({ reply: z.string(), codes: z.array(z.enum(BEHAVIOUR_CODES)) }),
  ),
})

export const proposalJsonSchema = strictJsonSchema(proposalSchema)
