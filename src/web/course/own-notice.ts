import { type Notice, notice } from '#course/notice.ts'
import { languageModelName } from '#web/voice/language-model-name.ts'

/** The notice as it holds on the server that sent this page. */
export function ownNotice(): Notice {
  const host = languageModelName()
  return notice({
    languageModel: host === null ? null : { host, voices: true, reads: true },
    retentionDays: null,
  })
}
