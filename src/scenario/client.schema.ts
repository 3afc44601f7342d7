import { z } from 'zod'
import { RUPTURES } from './rupture.ts'

const points = (description: string) => z.number().min(0).max(100).meta({ description })

/** The numbers the client starts from. @source clinical reference C1 */
export const startSchema = z.strictObject({
  bond: points('Trust, feeling understood and safe.'),
  open: points('Readiness to disclose.'),
  arousal: points('Activation; under 30 shut down, over 75 flooded.'),
  discord: points('Strain with this counsellor.'),
  hope: points('Agency and pathways.'),
  goal: points('Agreement on goals and tasks.'),
  frame: points('Integrity of the professional boundary.'),
  rupture: z
    .enum(RUPTURES)
    .exclude(['repairing', 'repaired'])
    .optional()
    .meta({ description: 'A rupture that is already open when the session begins.' }),
})

/** How strongly this client reacts. @source clinical reference C1a */
export const traitsSchema = z.strictObject({
  reactance: z.number().min(0).max(1).meta({ description: 'How hard pressure is met, 0–1.' }),
  gain: z
    .number()
    .min(0.5)
    .max(1.2)
    .meta({ description: 'How fast trust and hope grow, 0.5–1.2.' }),
  arousal0: points('The activation this client settles to.'),
  discord0: points('The strain this client settles to.'),
  style: z.enum(['withdraw', 'confront']).meta({ description: 'How this client ruptures.' }),
  culture: z.number().min(0).max(1).meta({ description: 'How salient cultural identity is, 0–1.' }),
})

export const clientSchema = z.strictObject({
  name: z.string().trim().min(1).max(80).meta({ description: 'Full name.' }),
  calledName: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .meta({ description: 'The name used in the conversation and beside each line.' }),
  pronouns: z.string().trim().min(1).max(30).meta({ description: 'For example "they/them".' }),
  age: z.int().min(16).max(110).meta({ description: 'Age in years.' }),
  persona: z.string().trim().min(40).max(2000).meta({
    description:
      'Who this person is, for the voice and for tutors. The student never sees it before the debrief.',
  }),
  voice: z
    .strictObject({
      habits: z
        .array(z.string().trim().min(3).max(200))
        .min(2)
        .meta({ description: 'How this person talks: rhythm, words they use and avoid.' }),
      laconic: z.boolean().default(false).meta({
        description: 'Answers in very few words by nature: talk share is then not counted.',
      }),
      longestWords: z
        .int()
        .min(3)
        .max(200)
        .meta({ description: 'No turn is longer than this many words.' }),
    })
    .meta({ description: 'How this person talks.' }),
  start: startSchema.meta({ description: 'The numbers the session starts from.' }),
  traits: traitsSchema.meta({ description: 'How strongly this client reacts.' }),
})

export type ClientProfile = z.infer<typeof clientSchema>
export type Traits = z.infer<typeof traitsSchema>
export type ClientStart = z.infer<typeof startSchema>
