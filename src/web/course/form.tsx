import { type ReactNode, useState } from 'react'
import type { AskFailure } from '#web/api/ask.ts'
import { Button } from '#web/design/button.tsx'
import { refusalWords } from './refusal-words.ts'
import { SaidProblem } from './said-problem.tsx'
import { useFirstProblem } from './use-first-problem.ts'

interface FormProps {
  readonly children: ReactNode
  /** what the button says */
  readonly press: string
  readonly isActing: boolean
  /** fields of this form that something is amiss with; where there are any, nothing is sent */
  readonly hasProblems?: boolean
  readonly failure?: AskFailure | null
  /** said instead of the failure’s own words */
  readonly trouble?: string | null
  /** @param pressed the value of the button that was pressed, where the form has several; '' otherwise */
  readonly onSend: (pressed: string) => void
  /** stands beside the button */
  readonly beside?: ReactNode
  readonly onTried?: () => void
}

/**
 * A form that says what is amiss where it is, brings the focus there, and is never sent twice at once. What was typed
 * stays whatever comes of it.
 */
export function Form({
  children,
  press,
  isActing,
  hasProblems = false,
  failure = null,
  trouble = null,
  onSend,
  beside,
  onTried,
}: FormProps) {
  const [tries, setTries] = useState(0)
  const form = useFirstProblem(tries)
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        onTried?.()
        if (isActing) return
        if (hasProblems) setTries(tries + 1)
        else onSend(pressedIn(event.nativeEvent))
      }}
    >
      {children}
      <SaidProblem words={trouble ?? (failure === null ? null : refusalWords(failure.code))} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" weight="main" aria-disabled={isActing || undefined}>
          {press}
        </Button>
        {beside}
      </div>
    </form>
  )
}

function pressedIn(event: Event): string {
  const button = event instanceof SubmitEvent ? event.submitter : null
  return button instanceof HTMLButtonElement ? button.value : ''
}
