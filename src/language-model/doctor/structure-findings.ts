import type { Result } from '#lib/result.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import type { ProbedAnswer } from '#language-model/openai/model-probe.ts'
import type { WireRequest } from '#language-model/openai/request-body.ts'
import { withoutFence } from '#language-model/openai/without-fence.ts'
import { type Finding, failed, ok, skipped, warning } from './finding.ts'
import { inShort, remedyFor } from './remedy.ts'

const ALLOWED = ['green', 'amber'] as const

/** Asks for a word that the schema forbids, so that only a server that enforces it keeps to it. */
export const schemaQuestion = (model: string): WireRequest => ({
  ...jsonQuestion(model),
  schema: {
    name: 'colour_choice',
    json: {
      type: 'object',
      properties: { colour: { type: 'string', enum: ALLOWED } },
      required: ['colour'],
      additionalProperties: false,
    },
  },
})

export const jsonModeQuestion = (model: string): WireRequest => ({
  ...jsonQuestion(model),
  wantsJson: true,
})

const jsonQuestion = (model: string): WireRequest => ({
  model,
  messages: [
    {
      role: 'user',
      content: 'Answer with a JSON object that has one property, "colour", with the value "blue".',
    },
  ],
  maxTokens: 1_000,
  temperature: 0,
})

export function schemaFindings(asked: Result<ProbedAnswer, ModelFailure>): readonly Finding[] {
  if (!asked.ok)
    return [
      failed('schema', inShort(asked.failure), remedyFor(asked.failure)),
      skipped('fences', 'there was no answer'),
    ]
  return [schemaFinding(asked.value), fenceFinding(asked.value)]
}

const CHECKED_ANYWAY =
  'Second readings are checked and asked for again, so fewer of them come about. A server that decodes by grammar keeps to the schema.'

function schemaFinding({ refused, completion }: ProbedAnswer): Finding {
  if (refused.includes('response_format'))
    return warning('schema', 'a schema is refused', CHECKED_ANYWAY)
  const colour = colourIn(completion.text)
  if (colour === null) return warning('schema', 'the answer was no such JSON', CHECKED_ANYWAY)
  return ALLOWED.some((allowed) => allowed === colour)
    ? ok('schema', 'kept to against the prompt')
    : warning('schema', 'taken, and not enforced', CHECKED_ANYWAY)
}

function fenceFinding({ words }: ProbedAnswer): Finding {
  return words.includes('```')
    ? warning('fences', 'JSON comes in a code fence', 'Nothing to do; the fence is taken off.')
    : ok('fences', 'no fence')
}

export function jsonModeFinding(asked: Result<ProbedAnswer, ModelFailure>): Finding {
  if (!asked.ok) return warning('json-object', inShort(asked.failure), remedyFor(asked.failure))
  const { refused, completion } = asked.value
  if (refused.includes('response_format'))
    return warning('json-object', 'refused', 'Nothing to do as long as a schema is taken.')
  return colourIn(completion.text) === null
    ? warning('json-object', 'taken, and the answer was no such JSON', CHECKED_ANYWAY)
    : ok('json-object', 'taken')
}

function colourIn(text: string): string | null {
  try {
    const { colour } = Object(JSON.parse(withoutFence(text)))
    return typeof colour === 'string' ? colour : null
  } catch {
    return null
  }
}
