import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { invariant } from '#lib/invariant.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { rehearse } from '#simulation/rehearsal.ts'

const SEED = 1

const questionSchema = z.strictObject({
  /** what a student asks */
  ask: z.string().min(2),
  /** how many replies of the skilled script are spoken before it */
  after: z.int().min(0).max(16),
  /** address of the line that the client answered with when it was judged */
  line: z.string(),
  /** `deflected`: in character, because what it asks about is still locked; `beside`: it does not fit */
  answer: z.enum(['answered', 'deflected', 'beside']),
  because: z.string().min(3),
})

export type AskedQuestion = z.infer<typeof questionSchema>

const FOLDER = join(import.meta.dirname, 'questions')

/** The judged questions of each scenario, by the name of its file. */
export const askedQuestions: ReadonlyMap<string, readonly AskedQuestion[]> = new Map(
  readdirSync(FOLDER).map((file) => [
    file,
    z
      .strictObject({ questions: z.array(questionSchema) })
      .parse(parse(readFileSync(join(FOLDER, file), 'utf8'))).questions,
  ]),
)

/** What was said before the question, and what the client says to it now. */
export interface AnswerToQuestion {
  readonly before: string
  readonly line: string | null
  readonly says: string
}

export function answerTo(
  compiled: CompiledScenario,
  { ask, after }: Pick<AskedQuestion, 'ask' | 'after'>,
): AnswerToQuestion {
  const skilled = compiled.scenario.trainees.find(({ kind }) => kind === 'skilled')
  invariant(skilled, 'a scenario has a skilled script')
  const replies = [...skilled.replies.slice(0, after), ask]
  const { transcript } = rehearse(compiled, replies, SEED).folded
  const at = transcript.findLastIndex((turn) => turn.speaker === 'trainee' && turn.text === ask)
  const [before, answer] = [transcript[at - 1], transcript[at + 1]]
  invariant(
    before?.speaker === 'client' && answer?.speaker === 'client',
    `the client is still there for "${ask}"`,
  )
  return { before: before.text, line: answer.speech.line, says: answer.text }
}
