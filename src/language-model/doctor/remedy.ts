import type { ModelFailure } from '#language-model/model-failure.ts'

/** What an operator can do about a failure. */
export function remedyFor({ code, retryAfterSeconds }: ModelFailure): string {
  const wait = retryAfterSeconds === undefined ? '' : ` The server asks for ${retryAfterSeconds} s.`
  return `${REMEDIES[code]}${wait}`
}

/** @returns the failure for a table: its code and the server's own */
export const inShort = ({ code, detail }: ModelFailure): string => `${code} (${detail})`

const REMEDIES: Readonly<Record<ModelFailure['code'], string>> = {
  'model-down': 'Try again later.',
  'model-unreachable':
    'Is the server running, and is OPENAI_BASE_URL right, port included? From inside a container this machine is host.docker.internal, not localhost.',
  'key-refused': 'Set OPENAI_API_KEY to a key that this server accepts.',
  'no-such-model':
    'Set OPENAI_MODEL and OPENAI_JUDGE_MODEL to names from the list of models; on Azure, to the names of deployments. Does OPENAI_BASE_URL end in /v1?',
  'model-busy':
    'Wait, or raise the limits of the account or the number of parallel requests of the server.',
  'model-error':
    "Look into the server's own log. A web page in place of an answer is a proxy or a sign-in page.",
  'no-first-token':
    'Choose a smaller or faster model, keep it loaded, or raise VOICE_FIRST_TOKEN_MS. A model that thinks before it speaks is seldom fast enough.',
  stalled: 'Look at the load of the server, or raise VOICE_STALL_MS.',
  'took-too-long': 'Choose a smaller or faster model, or raise VOICE_TOTAL_MS.',
  'broken-off': 'Look for a proxy that cuts connections, and into the log of the server.',
  empty: 'If the model thinks, switch its thinking off: all its tokens may have gone there.',
  refused: 'Choose a model or a content filter that permits role-play of distress.',
}
