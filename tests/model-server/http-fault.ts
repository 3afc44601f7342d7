import type { FaultOptions } from './fault-options.ts'
import { head, type Step, send } from './wire-step.ts'

/** Faults that show before a model says anything. */
export const HTTP_FAULTS = {
  unauthorised: {
    shows: 'status 401: the key is not accepted',
    steps: () =>
      refused(401, {
        message: 'Incorrect API key provided.',
        type: 'invalid_request_error',
        code: 'invalid_api_key',
      }),
  },
  'no-such-model': {
    shows: 'status 404: the model is not here',
    steps: () =>
      refused(404, {
        message: 'The model does not exist or you do not have access to it.',
        type: 'invalid_request_error',
        code: 'model_not_found',
      }),
  },
  'context-too-long': {
    shows: 'status 400: the prompt is longer than the model can hold',
    steps: () =>
      refused(400, {
        message: "This model's maximum context length is 4096 tokens.",
        type: 'invalid_request_error',
        code: 'context_length_exceeded',
      }),
  },
  'format-refused': {
    shows: 'status 400: this response format is not supported',
    steps: () =>
      refused(400, {
        message: "'response_format.type' must be 'text'",
        type: 'invalid_request_error',
        code: null,
      }),
  },
  'too-many': {
    shows: 'status 429 without a word on when to come back',
    steps: () => refused(429, TOO_MANY),
  },
  'too-many-wait': {
    shows: 'status 429 with retry-after',
    steps: ({ retryAfterSeconds = 1 }) =>
      refused(429, TOO_MANY, { 'retry-after': `${retryAfterSeconds}` }),
  },
  'server-error-html': {
    shows: 'status 500 with a web page',
    steps: () => page(500, 'Internal Server Error'),
  },
  'html-with-200': {
    shows: 'status 200 with a web page, as a proxy or a sign-in wall gives',
    steps: () => page(200, 'Sign in'),
  },
  'no-answer': {
    shows: 'no headers, no end',
    steps: () => [{ step: 'hold' }],
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly shows: string; readonly steps: (options: FaultOptions) => readonly Step[] }
  >
>

export type HttpFault = keyof typeof HTTP_FAULTS

/** @returns whether the fault is one of these */
export const isHttpFault = (fault: string): fault is HttpFault => Object.hasOwn(HTTP_FAULTS, fault)

const TOO_MANY = {
  message: 'Rate limit reached for requests.',
  type: 'requests',
  code: 'rate_limit_exceeded',
}

interface ErrorBody {
  readonly message: string
  readonly type: string
  readonly code: string | null
}

/** @returns a refusal in the shape of the Chat Completions protocol */
export const refused = (
  status: number,
  error: ErrorBody,
  headers: Readonly<Record<string, string>> = {},
): readonly Step[] => [
  head(status, { 'content-type': 'application/json', ...headers }),
  send(JSON.stringify({ error: { param: null, ...error } })),
]

const page = (status: number, title: string): readonly Step[] => [
  head(status, { 'content-type': 'text/html; charset=utf-8' }),
  send(`<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`),
]
