import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import type { DeviceVoice, Speaker } from './speaker.ts'
import { whenQuietIsDue } from './when-quiet-is-due.ts'

/** A little slower than voices speak by themselves. @source judgement, to be validated */
export const READING_RATE = 0.95

interface ReadingAloud {
  readonly isReading: boolean
  /** the browser would not speak when it was last asked to */
  readonly isRefused: boolean
  /** reads what the client said last */
  readonly readAgain: () => void
  readonly stop: () => void
}

/**
 * Reads each new turn of the client, once, as it comes to stand; of those that were there before, only an opening that
 * nobody has answered. Stage directions are not read.
 * @param voice null for silence
 */
export function useReadingAloud(
  speaker: Speaker,
  voice: DeviceVoice | null,
  turns: readonly TranscriptTurn[],
): ReadingAloud {
  const [state, setState] = useState({ isReading: false, isRefused: false })
  const readTo = useRef(turns.length === 1 ? 0 : turns.length)
  const asked = useRef(0)
  const newest = turns.at(-1)

  const stop = () => {
    asked.current += 1
    speaker.stop()
    setState((now) => (now.isReading ? { ...now, isReading: false } : now))
  }
  const read = (words: string) => {
    if (voice === null || !isReadable(words)) return
    asked.current += 1
    const mine = asked.current
    setState({ isReading: true, isRefused: false })
    void speaker.say({ words, voice, rate: READING_RATE }).then((how) => {
      if (mine === asked.current) setState({ isReading: false, isRefused: how === 'refused' })
    })
  }
  const hearNewest = useEffectEvent(() => {
    if (newest === undefined || newest.index < readTo.current) return
    if (newest.speaker === 'trainee') stop()
    else if (voice === null) return
    else if (document.querySelector('dialog[open]') === null && !document.hidden)
      read(newest.speech.says)
    readTo.current = newest.index + 1
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn, or the voice that it waited for
  useEffect(hearNewest, [newest?.index, voice === null])
  const beQuiet = useEffectEvent(stop)
  useEffect(() => whenQuietIsDue(beQuiet), [])
  useEffect(() => () => speaker.stop(), [speaker])

  const last = turns.findLast((turn) => turn.speaker === 'client')
  return {
    ...state,
    readAgain: () => last?.speaker === 'client' && read(last.speech.says),
    stop,
  }
}

/** A silence is set in dots, which some voices spell out. */
const isReadable = (words: string): boolean => /[\p{L}\p{N}]/u.test(words)
