/** What a server takes in a request, as far as it has shown. */
export interface Habits {
  readonly maxTokensName: 'max_tokens' | 'max_completion_tokens'
  /** whether it keeps what it is sent unless it is told not to */
  readonly mayStore: boolean
  /** names that it has refused, left out from then on */
  readonly refused: readonly string[]
  /** whether it was told once that the name for the most tokens is another */
  readonly hasSwapped: boolean
}

/**
 * OpenAI and Azure have given up `max_tokens`; the others know nothing else. Only OpenAI takes `store`.
 * @source model servers §2
 */
export function habitsOfHost(hostname: string): Habits {
  const isOpenAi = hostname === 'api.openai.com'
  return {
    maxTokensName:
      isOpenAi || hostname.endsWith('.openai.azure.com') ? 'max_completion_tokens' : 'max_tokens',
    mayStore: isOpenAi,
    refused: [],
    hasSwapped: false,
  }
}

/** What can be left out without changing what is asked for. The longest name first: some lie inside others. */
const OPTIONAL = ['response_format', 'stream_options', 'temperature', 'store', 'seed'] as const
const MAX_TOKENS = ['max_completion_tokens', 'max_tokens'] as const

/**
 * Learns from a refusal which of the parameters was refused.
 * @param sent names that stood in the request
 * @returns null where the refusal names none of them, or none that can be done without
 */
export function habitsAfterRefusal(
  habits: Habits,
  refusal: { readonly param: string | null; readonly message: string },
  sent: readonly string[],
): Habits | null {
  const name = namedIn(refusal, sent)
  if (name === null) return null
  if (name !== 'max_tokens' && name !== 'max_completion_tokens')
    return { ...habits, refused: [...habits.refused, name] }
  return habits.hasSwapped
    ? null
    : {
        ...habits,
        hasSwapped: true,
        maxTokensName: name === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens',
      }
}

function namedIn(
  { param, message }: { readonly param: string | null; readonly message: string },
  sent: readonly string[],
): (typeof OPTIONAL)[number] | (typeof MAX_TOKENS)[number] | null {
  const names = [...OPTIONAL, ...MAX_TOKENS].filter((name) => sent.includes(name))
  const whole = (text: string, name: string) =>
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text)
  if (param !== null) return names.find((name) => whole(param, name)) ?? null
  return names.find((name) => whole(message, name)) ?? null
}
