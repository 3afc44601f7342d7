import { z } from 'zod'

/** All that is needed to make a proposal again, and to know what it rests on. @source clinical reference F-04, F-11 */
export const provenanceSchema = z.strictObject({
  scenario: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  /** version of the engine that folded the session */
  engine: z.string(),
  /** version of the observer that coded the replies */
  coder: z.string(),
  /** version of the rubric that levels were read by */
  rubric: z.string(),
  /** null where no language model had a part in it */
  model: z
    .strictObject({
      id: z.string(),
      promptVersion: z.string(),
      promptHash: z.string(),
      /** how answers were drawn: temperature, seed, number of readings */
      settings: z.record(z.string(), z.json()),
      /** what the model sent, as it came */
      answers: z.array(z.string()),
    })
    .nullable(),
})

export type Provenance = z.infer<typeof provenanceSchema>
