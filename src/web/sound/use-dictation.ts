import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Dictation, Listening, ListeningEnd } from './dictation.ts'
import { insertAtCaret } from './insert-at-caret.ts'

interface DictationState {
  readonly isListening: boolean
  /** words that may still change */
  readonly interim: string
  /** how it ended last; null while it goes on or never began */
  readonly ended: ListeningEnd | null
}

const AT_REST: DictationState = { isListening: false, interim: '', ended: null }

/**
 * Words that stand go into the field at the caret and are then the student's like typed ones. It ends with a second
 * press or Escape, and at once when a turn is said or the page is hidden or left.
 * @param turnsSaid how many turns there are
 */
export function useDictation(dictation: Dictation, turnsSaid: number) {
  const [state, setState] = useState(AT_REST)
  const listening = useRef<Listening | null>(null)

  const start = (locale: string, field: HTMLTextAreaElement) => {
    listening.current?.drop()
    setState({ ...AT_REST, isListening: true })
    listening.current = dictation.listen(locale, {
      onInterim: (interim) => setState((now) => ({ ...now, interim })),
      onFinal: (words) => insertAtCaret(field, words),
      onEnd: (ended) => {
        listening.current = null
        setState({ ...AT_REST, ended })
      },
    })
  }
  const finish = () => listening.current?.finish()
  const finishOnEscape = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') finish()
  })
  const drop = useEffectEvent(() => {
    if (listening.current === null) return
    listening.current.drop()
    listening.current = null
    setState(AT_REST)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new turn ends it
  useEffect(() => drop, [turnsSaid])
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    document.addEventListener('keydown', finishOnEscape, { signal })
    document.addEventListener('visibilitychange', () => document.hidden && drop(), { signal })
    window.addEventListener('pagehide', drop, { signal })
    return () => leaving.abort()
  }, [])
  return { ...state, start, finish }
}
