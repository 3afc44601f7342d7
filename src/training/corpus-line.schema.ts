import { z } from 'zod'
import { MODIFIERS } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { type CorpusLine, codeOf, type Readings } from './corpus-line.ts'
import { CHANNELS, CONTRAST, NEAR_MISS_FAMILIES, SUBJECTS, VARIETIES } from './corpus-plan.ts'

const KINDS = ['reflection', 'question', 'input', 'other'] as const
const FAMILIES = [CONTRAST, ...NEAR_MISS_FAMILIES.map(({ name }) => name)]
const MOST_CODES = 3

const oneOf = (known: readonly string[], what: string) =>
  z.string().refine((word) => known.includes(word), {
    error: ({ input }) => `"${input}" is no ${what}: use one of ${known.join(', ')}`,
  })

const labelSchema = z.string().superRefine((label, context) => {
  const [code = '', ...modifiers] = label.split('+')
  const say = (message: string) => context.addIssue({ code: 'custom', message })
  if (!(BEHAVIOUR_CODES as readonly string[]).includes(code))
    say(`"${code}" is no code: use one of ${BEHAVIOUR_CODES.join(', ')}`)
  for (const modifier of modifiers)
    if (!(MODIFIERS as readonly string[]).includes(modifier))
      say(`"${modifier}" is no modifier: use one of ${MODIFIERS.join(', ')}`)
  if (new Set(modifiers).size < modifiers.length) say(`${label} has a modifier twice: keep one`)
})

const labelsSchema = z.array(labelSchema).superRefine((labels, context) => {
  const codes = labels.map(codeOf)
  const say = (message: string) => context.addIssue({ code: 'custom', message })
  if (codes.length > MOST_CODES)
    say(`a thought has three codes at most: keep what the words do most, or cut the thought in two`)
  if (new Set(codes).size < codes.length) say('a code stands twice: keep one, with its modifiers')
  if (codes.includes('RF') && !codes.includes('SR') && !codes.includes('CR'))
    say('RF stands alone: add SR where the client named the feeling, CR where not')
})

const onlyWhatWasRead = (
  { first, second, agreed }: Readings<unknown>,
  context: z.core.$RefinementCtx,
): void => {
  const isSettled = second === null || asText(second) === asText(first)
  if (isSettled && asText(agreed) !== asText(first))
    context.addIssue({
      code: 'custom',
      message: 'agreed differs although no reader said so: take it from the readings',
    })
}

/** The same labels in another order are the same reading. */
const asText = (reading: unknown): string =>
  Array.isArray(reading) ? [...reading].sort().join(' ') : String(reading)

const words = z
  .string()
  .refine((text) => text.trim() === text, 'space at the beginning or end: take it away')

const kind = z.enum(KINDS)
const kindReadings = z
  .strictObject({ first: kind, second: kind.nullable(), agreed: kind })
  .superRefine(onlyWhatWasRead)
const codeReadings = z
  .strictObject({ first: labelsSchema, second: labelsSchema.nullable(), agreed: labelsSchema })
  .superRefine(onlyWhatWasRead)

/** One line of the corpus; what is wrong with it is told in sentences for the person who mends it. */
export const corpusLineSchema = z
  .strictObject({
    session: z.string().min(1),
    turn: z.int().min(0),
    subject: oneOf(SUBJECTS, 'known subject'),
    variety: oneOf(VARIETIES, 'known variety'),
    channel: z.enum(CHANNELS),
    family: z.exactOptional(oneOf(FAMILIES, 'near-miss family')),
    client: words,
    thoughts: z
      .array(
        z.strictObject({
          text: words.refine((text) => text !== '', 'a thought without words: take it out'),
          codes: codeReadings,
        }),
      )
      .min(1, 'a reply holds at least one thought'),
    kind: kindReadings,
  })
  .superRefine(({ variety, thoughts }, context) => {
    if (variety === 'voice-to-text' && thoughts.some(({ text }) => /[.,;:!?]/.test(text)))
      context.addIssue({
        code: 'custom',
        path: ['thoughts'],
        message: 'voice-to-text has no punctuation: take it out, or name the variety that it is',
      })
  }) satisfies z.ZodType<CorpusLine>
