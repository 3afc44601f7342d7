import { failure, type Result, success } from '#lib/result.ts'
import { isLocalAddress } from './local-address.ts'

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1'

/**
 * Reads where the model server is.
 * @returns the address without a slash at its end, or a sentence with the remedy; it never repeats more than the host,
 * since keys are pasted into the wrong variable
 */
export function readBaseUrl(text: string | undefined): Result<string, string> {
  if (text === undefined) return success(DEFAULT_BASE_URL)
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    return failure(
      'OPENAI_BASE_URL is not a web address: write it whole, such as http://localhost:11434/v1',
    )
  if (url.username !== '' || url.password !== '')
    return failure(
      'OPENAI_BASE_URL holds a name or a password: leave them out and put the key into OPENAI_API_KEY',
    )
  if (url.search !== '' || url.hash !== '')
    return failure(
      'OPENAI_BASE_URL goes on after a ? or a #: leave that part out; Azure wants https://RESOURCE.openai.azure.com/openai/v1',
    )
  const path = url.pathname.replace(/\/+$/, '')
  if (/\/(chat\/completions|responses|models)$/.test(path))
    return failure(
      'OPENAI_BASE_URL names one address of the server: leave out what follows /v1, which is added when it is needed',
    )
  if (url.protocol === 'http:' && !isLocalAddress(url.hostname))
    return failure(
      `OPENAI_BASE_URL leads to ${url.host} without encryption: write https:// so that neither the key nor a student's words can be read on the way`,
    )
  return success(`${url.origin}${path}`)
}
