import { STAND_IN_KEY } from './configuration.ts'
import type { LanguageModelSettings } from './settings.ts'

/** The settings in force, by the names under which they are set, for an operator to read. No part of the key is shown. */
export function maskedSettings({
  key,
  baseUrl,
  model,
  judgeModel,
  watchdogs,
}: LanguageModelSettings): Readonly<Record<string, string>> {
  return {
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: key === STAND_IN_KEY ? 'not set' : `set, ${key.length} characters`,
    OPENAI_MODEL: model,
    OPENAI_JUDGE_MODEL: judgeModel,
    VOICE_FIRST_TOKEN_MS: String(watchdogs.firstTokenMs),
    VOICE_STALL_MS: String(watchdogs.stallMs),
    VOICE_TOTAL_MS: String(watchdogs.totalMs),
  }
}
