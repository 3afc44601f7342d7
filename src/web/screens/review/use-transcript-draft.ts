import { useState } from 'react'
import { readPrivateWords, writePrivateWords } from '#web/session/private-words.ts'

/** Where the text stands among the words kept on this device; no session is called so. */
const PLACE = ['review', 'transcript'] as const

export interface TranscriptDraft {
  readonly text: string
  /** whether the text outlives this page */
  readonly isKept: boolean
  /** what the text replaced; null once it was put back or typed over */
  readonly replaced: string | null
  readonly type: (text: string) => void
  readonly replace: (text: string) => void
  readonly putBack: () => void
}

/** The transcript as it stands in the box, kept on this device until it is cleared. Nothing in it is ever lost. */
export function useTranscriptDraft(): TranscriptDraft {
  const [text, setText] = useState(() => readPrivateWords(...PLACE))
  const [isKept, setKept] = useState(true)
  const [replaced, setReplaced] = useState<string | null>(null)
  const type = (next: string) => {
    setText(next)
    setKept(writePrivateWords(...PLACE, next))
  }
  return {
    text,
    isKept,
    replaced,
    type,
    replace: (next) => {
      if (text.trim() !== '' && text !== next) setReplaced(text)
      type(next)
    },
    putBack: () => {
      if (replaced !== null) type(replaced)
      setReplaced(null)
    },
  }
}
