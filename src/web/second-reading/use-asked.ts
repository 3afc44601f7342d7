import { useEffect, useRef, useState } from 'react'
import type { Result } from '#lib/result.ts'
import type { AskFailure } from './ask-failure.ts'

/** How a question to a language model stands. */
export type Asked<Answer> =
  | { readonly phase: 'not-asked' | 'waiting' }
  | { readonly phase: 'answered'; readonly answer: Answer }
  | { readonly phase: 'failed'; readonly failure: AskFailure }

type Ask<Answer> = (signal: AbortSignal) => Promise<Result<Answer, AskFailure>>

/** One question at a time; leaving hangs up. */
export function useAsked<Answer>(question: Ask<Answer>) {
  const [asked, setAsked] = useState<Asked<Answer>>({ phase: 'not-asked' })
  const line = useRef<AbortController>(null)
  useEffect(() => () => line.current?.abort(), [])
  const ask = async () => {
    const own = new AbortController()
    line.current = own
    setAsked({ phase: 'waiting' })
    const result = await question(own.signal)
    if (own.signal.aborted) return
    setAsked(
      result.ok
        ? { phase: 'answered', answer: result.value }
        : { phase: 'failed', failure: result.failure },
    )
  }
  const stop = () => {
    line.current?.abort()
    setAsked({ phase: 'not-asked' })
  }
  return { asked, ask: () => void ask(), stop }
}
