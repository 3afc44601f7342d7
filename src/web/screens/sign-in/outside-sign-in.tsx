import { useState } from 'react'
import { SaidProblem } from '#web/course/said-problem.tsx'
import { outsideSignInAddress, type SignInProblem } from '#web/course/sign-in.ts'
import { Button } from '#web/design/button.tsx'
import { signInWords } from './sign-in-words.ts'

interface OutsideSignInProps {
  readonly name: string
  readonly provider: string
  readonly goOnTo: string
}

/** The institution’s own sign-in: the page is left, and come back to. */
export function OutsideSignIn({ name, provider, goOnTo }: OutsideSignInProps) {
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const go = async () => {
    setProblem(null)
    const address = await outsideSignInAddress(provider, goOnTo)
    if (address.ok) window.location.assign(address.value)
    else setProblem(address.failure)
  }
  return (
    <div className="grid justify-items-start gap-3">
      <Button weight="main" onClick={() => void go()}>
        Sign in with {name}
      </Button>
      <SaidProblem words={problem === null ? null : signInWords(problem)} />
    </div>
  )
}
