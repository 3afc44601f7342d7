import { OpenAI } from 'openai'
import type { LanguageModelSettings } from '#language-model/settings.ts'
import { lingeringFetch } from './lingering-fetch.ts'

/**
 * The SDK, set up so that it does nothing of its own: it retries nothing, writes nothing to the console (its debug log
 * holds whole prompts) and takes nothing from the environment that names an account elsewhere.
 */
export function sdkConnection({ key, baseUrl }: LanguageModelSettings): OpenAI {
  return new OpenAI({
    apiKey: key,
    baseURL: baseUrl,
    adminAPIKey: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: LONGEST_HEADERS,
    logLevel: 'off',
    fetch: lingeringFetch,
    ...(new URL(baseUrl).hostname === 'api.openai.com'
      ? {}
      : { organization: null, project: null }),
  })
}

/** Milliseconds; out of the way of our own watch, which is never longer. */
const LONGEST_HEADERS = 900_000
