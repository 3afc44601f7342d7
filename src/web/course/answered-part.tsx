import type { ReactNode } from 'react'
import { StillComing } from '#web/frame/still-coming.tsx'
import type { Answer } from './course-query.tsx'
import { Trouble } from './trouble.tsx'

interface AnsweredProps<Value> {
  readonly answer: Answer<Value>
  /** what is on its way, such as "The course is" */
  readonly what: string
  readonly children: (value: Value) => ReactNode
}

/** What the server answered, the wait for it, or why it did not; an older answer stays beside a newer failure. */
export const AnsweredPart = <Value,>({ answer, what, children }: AnsweredProps<Value>) => (
  <>
    <Trouble failure={answer.failure} onAgain={answer.again} />
    {answer.value !== undefined && children(answer.value)}
    {answer.value === undefined && answer.failure === null && (
      <StillComing>{what} still on the way.</StillComing>
    )}
  </>
)
