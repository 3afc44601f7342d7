import type { Result } from '#lib/result.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import type { ProbedAnswer } from '#language-model/openai/model-probe.ts'
import type { WireRequest } from '#language-model/openai/request-body.ts'
import type { Watchdogs } from '#language-model/settings.ts'
import { type Finding, failed, ok, skipped, warning } from './finding.ts'
import { inShort, remedyFor } from './remedy.ts'

/** Enough words to come in more than one piece. */
export const speechQuestion = (model: string): WireRequest => ({
  model,
  messages: [
    { role: 'system', content: 'You take part in the test of a connection.' },
    {
      role: 'user',
      content: 'Count from one to twelve in words, with commas between. Write nothing else.',
    },
  ],
  maxTokens: 1_000,
  temperature: 0,
  seed: 1,
})

/** What the first answer says about how the model speaks. */
export function speechFindings(asked: Result<ProbedAnswer, ModelFailure>): readonly Finding[] {
  if (!asked.ok)
    return [
      failed('streaming', inShort(asked.failure), remedyFor(asked.failure)),
      ...(['first-token', 'usage', 'parameters', 'thoughts'] as const).map((check) =>
        skipped(check, 'the model did not speak'),
      ),
    ]
  const { pieces, refused } = asked.value
  return [
    pieces > 1
      ? ok('streaming', `${pieces} pieces`)
      : warning(
          'streaming',
          'everything in one piece',
          'Look for a proxy that buffers (nginx: proxy_buffering off). The student waits for the whole answer.',
        ),
    usageFinding(asked.value),
    refused.length === 0
      ? ok('parameters', 'all')
      : ok('parameters', `without ${refused.join(', ')}, which is left out or renamed by itself`),
    thoughtsFinding(asked.value),
  ]
}

function usageFinding({ completion: { tokens } }: ProbedAnswer): Finding {
  return tokens === null
    ? warning(
        'usage',
        'no count at the end of a stream',
        'Nothing to do; the daily budget then goes by an estimate.',
      )
    : ok('usage', `${tokens.prompt} asked, ${tokens.completion} answered`)
}

function thoughtsFinding({ words, thoughts }: ProbedAnswer): Finding {
  if (/<\/?(think|thinking|reasoning)>/i.test(words))
    return warning(
      'thoughts',
      'thoughts stand in the words, between tags',
      "They are taken out. Start the server with its reasoning parser, or switch the model's thinking off: the student waits while it thinks.",
    )
  return thoughts === ''
    ? ok('thoughts', 'none')
    : warning(
        'thoughts',
        `thoughts come in a field of their own, ${thoughts.length} characters`,
        "They are not used. Switch the model's thinking off if the first word comes late.",
      )
}

/** What a second answer says about the time, now that the model is loaded. */
export function firstTokenFinding(
  asked: Result<ProbedAnswer, ModelFailure>,
  { firstTokenMs }: Watchdogs,
): Finding {
  if (!asked.ok) return failed('first-token', inShort(asked.failure), remedyFor(asked.failure))
  const took = asked.value.completion.firstTokenMs
  const found = `${took} ms, of ${firstTokenMs} ms allowed`
  return took * 2 <= firstTokenMs
    ? ok('first-token', found)
    : warning('first-token', found, remedyFor({ code: 'no-first-token', detail: '' }))
}
