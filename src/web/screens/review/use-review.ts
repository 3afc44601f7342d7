import { useCallback, useEffect, useRef, useState } from 'react'
import { readTranscripts } from '#transcript/read-transcripts.ts'
import { guessRoles, type Roles } from '#transcript/roles.ts'
import { type Speaker, speakersIn } from '#transcript/speakers.ts'
import type { FoundTranscripts, Transcript } from '#transcript/transcript.ts'
import { twoSpeakers } from '#transcript/two-speakers.ts'
import { MOST_BYTES, TOO_LARGE } from './file-text.ts'
import { type ObservedTranscript, observeTranscript } from './observe-transcript.ts'

/** What is to be read, and how. */
export interface Reading {
  readonly found: FoundTranscripts
  readonly transcript: Transcript
  readonly speakers: readonly Speaker[]
  readonly roles: Roles
  readonly guessedBy: 'names' | 'questions' | null
  readonly join: boolean
}

export interface Review {
  readonly reading: Reading
  readonly observed: ObservedTranscript
  /** utterances of others than the two */
  readonly leftOut: number
}

export interface Pending {
  readonly reading: Reading
  readonly done: number
  readonly of: number
}

/** Progress is said this often; more would slow the reading. Judgement. */
const SAID_EVERY_MS = 100

/** From a text to a review: read, guess, have it observed; change who is who; call it off. */
export function useReview() {
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState<Pending | null>(null)
  const [review, setReview] = useState<Review | null>(null)
  const running = useRef<AbortController | null>(null)

  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setPending(null)
  }, [])
  useEffect(() => cancel, [cancel])

  const observe = async (reading: Reading): Promise<boolean> => {
    cancel()
    const controller = new AbortController()
    running.current = controller
    const { turns, leftOut } = twoSpeakers(reading.transcript.utterances, reading.roles, reading)
    setPending({ reading, done: 0, of: turns.length })
    let saidAt = performance.now()
    const observed = await observeTranscript(turns, {
      signal: controller.signal,
      onProgress: (done) => {
        if (controller.signal.aborted || performance.now() - saidAt < SAID_EVERY_MS) return
        saidAt = performance.now()
        setPending({ reading, done, of: turns.length })
      },
    })
    if (observed === null || controller.signal.aborted) return false
    running.current = null
    setPending(null)
    setReview({ reading, observed, leftOut })
    return true
  }

  return {
    problem,
    pending,
    review,
    cancel,
    forget: () => {
      cancel()
      setProblem(null)
      setReview(null)
    },
    /** @returns whether there is a review to look at now */
    read: async (text: string): Promise<boolean> => {
      const found = text.length > MOST_BYTES ? null : readTranscripts(text)
      if (found === null || !found.ok) {
        cancel()
        setReview(null)
        setProblem(found === null ? TOO_LARGE : withLine(found.failure))
        return false
      }
      setProblem(null)
      return observe(firstReading(found.value, found.value.transcripts[0]))
    },
    choose: (reading: Reading, transcript: Transcript) =>
      observe(firstReading(reading.found, transcript)),
    change: (reading: Reading, change: Partial<Pick<Reading, 'roles' | 'join'>>) =>
      observe({ ...reading, ...change, guessedBy: change.roles ? null : reading.guessedBy }),
  }
}

function firstReading(found: FoundTranscripts, transcript: Transcript): Reading {
  const speakers = speakersIn(transcript.utterances)
  const guess = guessRoles(speakers) ?? { client: '', trainee: '', by: null }
  return {
    found,
    transcript,
    speakers,
    roles: { client: guess.client, trainee: guess.trainee },
    guessedBy: guess.by,
    // Turns that came as JSON were cut by a program, and their numbers may be known elsewhere.
    join: found.format !== 'json' && found.format !== 'json-lines',
  }
}

const withLine = ({ line, message }: { readonly line: number | null; readonly message: string }) =>
  line === null ? message : `Line ${line}: ${message}`
