import { failure, type Result, success } from '#lib/result.ts'
import { readBaseUrl } from './base-url.ts'
import { isLocalAddress } from './local-address.ts'
import { DEFAULT_WATCHDOGS, type LanguageModelSettings, type Watchdogs } from './settings.ts'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads the language model's settings from the environment. A blank variable counts as not set.
 * @returns the settings; null where none of the four names is set, which means the embedded voice; or a sentence that
 * names the variable and the remedy and never holds a value that could be a key
 */
export function readLanguageModelSettings(
  variables: Variables,
): Result<LanguageModelSettings | null, string> {
  const read = (name: string) => variables[name]?.trim() || undefined
  const key = read('OPENAI_API_KEY')
  const address = read('OPENAI_BASE_URL')
  const model = read('OPENAI_MODEL')
  const judgeModel = read('OPENAI_JUDGE_MODEL')
  if (model === undefined) {
    const set = Object.entries({
      OPENAI_API_KEY: key,
      OPENAI_BASE_URL: address,
      OPENAI_JUDGE_MODEL: judgeModel,
    }).find(([, value]) => value !== undefined)
    return set === undefined ? success(null) : failure(withoutModel(set[0]))
  }
  const baseUrl = readBaseUrl(address)
  if (!baseUrl.ok) return baseUrl
  const { hostname, host } = new URL(baseUrl.value)
  if (key === undefined && !isLocalAddress(hostname))
    return failure(
      `OPENAI_MODEL is set without OPENAI_API_KEY: set the key for ${host}, or set OPENAI_BASE_URL to a server on this machine, which needs none`,
    )
  if (key !== undefined && !SENDABLE.test(key))
    return failure(
      'OPENAI_API_KEY holds a space or a character that cannot be sent: copy the key again, in one piece',
    )
  const watchdogs = readWatchdogs(read)
  if (!watchdogs.ok) return watchdogs
  return success({
    key: key ?? STAND_IN_KEY,
    baseUrl: baseUrl.value,
    serverName: host,
    model,
    judgeModel: judgeModel ?? model,
    watchdogs: watchdogs.value,
  })
}

/** Sent where no key is needed, since the protocol wants one. */
export const STAND_IN_KEY = 'no-key-needed'

/** Visible ASCII, which is all that a header can carry. */
const SENDABLE = /^[\x21-\x7e]+$/

const withoutModel = (name: string) =>
  `${name} is set without OPENAI_MODEL: set OPENAI_MODEL to the name of the model that speaks the client's words, or leave out ${name} for the embedded voice`

const WATCHDOG_VARIABLES = {
  firstTokenMs: 'VOICE_FIRST_TOKEN_MS',
  stallMs: 'VOICE_STALL_MS',
  totalMs: 'VOICE_TOTAL_MS',
} as const satisfies Readonly<Record<keyof Watchdogs, string>>

/** Milliseconds. @source judgement: nobody waits longer in a conversation */
const LONGEST_WATCH = 600_000

function readWatchdogs(read: (name: string) => string | undefined): Result<Watchdogs, string> {
  const watchdogs = { ...DEFAULT_WATCHDOGS }
  for (const [watch, name] of Object.entries(WATCHDOG_VARIABLES)) {
    const text = read(name)
    if (text === undefined) continue
    const part = watch as keyof Watchdogs // the keys of WATCHDOG_VARIABLES are these
    if (!/^\d{1,6}$/.test(text) || Number(text) === 0 || Number(text) > LONGEST_WATCH)
      return failure(
        `${name} is not a number of milliseconds from 1 to ${LONGEST_WATCH}: correct it, or leave it out for ${DEFAULT_WATCHDOGS[part]}`,
      )
    watchdogs[part] = Number(text)
  }
  return success(watchdogs)
}
