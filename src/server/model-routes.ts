import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ALTERNATIVES_URL, SECOND_READING_URL } from '#contract/reading-event.ts'
import { VOICE_URL } from '#contract/voice-event.schema.ts'
import { readingCache } from '#language-model/reading/reading-cache.ts'
import { alternativesEndpoint } from './alternatives-endpoint.ts'
import { createKeptWords } from './kept-words.ts'
import type { ModelService } from './model-service.ts'
import { refuse } from './refuse.ts'
import { secondReadingEndpoint } from './second-reading-endpoint.ts'
import { usageEndpoint } from './usage-endpoint.ts'
import { voiceEndpoint } from './voice-endpoint.ts'

/** The longest session with its codes stays far below. @source judgement */
const LARGEST_REQUEST_BYTES = 1024 * 1024
/** A reading is a few kilobytes. @source judgement */
const MOST_READINGS = 500

/** What only a server with a language model offers. */
export function modelRoutes(
  service: ModelService,
  options: { readonly operatorToken: string | undefined; readonly now: () => number },
): Hono {
  const routes = new Hono()
  const limited = bodyLimit({
    maxSize: LARGEST_REQUEST_BYTES,
    onError: (context) => refuse(context, 'too-large'),
  })
  routes.post(VOICE_URL, limited, voiceEndpoint(service, createKeptWords(options.now)))
  routes.post(
    SECOND_READING_URL,
    limited,
    secondReadingEndpoint(service, readingCache(MOST_READINGS)),
  )
  routes.post(`${ALTERNATIVES_URL}/:index`, limited, alternativesEndpoint(service))
  routes.get('/api/usage', usageEndpoint(service, options.operatorToken))
  return routes
}
