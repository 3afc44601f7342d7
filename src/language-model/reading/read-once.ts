import { type Result, success } from '#lib/result.ts'
import type { ModelClient } from '#language-model/model-client.ts'
import { answerTokens } from './answer-tokens.ts'
import { askForJson, type NoAnswer } from './ask-for-json.ts'
import { type CheckedReading, checkedReading } from './checked-reading.ts'
import { readerAnswerJsonSchema, readerAnswerSchema } from './reader-answer.ts'
import { readerMessages } from './reader-prompt.ts'
import type { SessionToRead } from './session-to-read.ts'

export interface ReadingSettings {
  /** the model that reads */
  readonly judgeModel: string
}

export interface OneReading {
  readonly reading: CheckedReading
  readonly model: string
}

/** @param session with words to the reader already taken out */
export async function readOnce(
  session: SessionToRead,
  client: ModelClient,
  { judgeModel, seed }: ReadingSettings & { readonly seed: number },
  signal: AbortSignal,
): Promise<Result<OneReading, NoAnswer>> {
  const request = {
    model: judgeModel,
    messages: readerMessages(session),
    maxTokens: answerTokens(session),
    temperature: 0,
    seed,
  }
  const form = { name: 'second_reading', json: readerAnswerJsonSchema, schema: readerAnswerSchema }
  const answered = await askForJson(client, { request, ...form }, signal)
  if (!answered.ok) return answered
  const { answer, model } = answered.value
  return success({ reading: checkedReading(answer, session), model })
}
