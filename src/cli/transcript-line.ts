import { z } from 'zod'
import { failure, type Result, success } from '#lib/result.ts'
import type { InputLine } from './json-lines.ts'

const transcriptSchema = z.object({
  id: z.union([z.string(), z.number()]),
  turns: z.array(z.object({ speaker: z.enum(['client', 'trainee']), text: z.string() })),
})

/** A two-speaker transcript as the command line reads it, one a line. */
export type TranscriptLine = z.infer<typeof transcriptSchema>

/** @returns the transcript, or a sentence that names the input line and what is wrong with it */
export function readTranscriptLine({ number, text }: InputLine): Result<TranscriptLine, string> {
  const json = parseJson(text)
  if (!json.ok) return failure(`line ${number}: not JSON (${json.failure})`)
  const read = transcriptSchema.safeParse(json.value)
  if (read.success) return success(read.data)
  const [issue] = read.error.issues
  const where = issue?.path.length ? issue.path.join('.') : 'the line'
  return failure(
    `line ${number}: ${where} is not as expected; a line is {"id", "turns": [{"speaker": "client"|"trainee", "text"}]}`,
  )
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text))
  } catch (error) {
    return failure(error instanceof Error ? error.message : 'unreadable')
  }
}
