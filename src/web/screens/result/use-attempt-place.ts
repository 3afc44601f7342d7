import { useRef, useState } from 'react'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { failure, success } from '#lib/result.ts'
import { type Answered, type AskFailure, ask } from '#web/api/ask.ts'
import { type Answer, useAnswer } from '#web/course/course-query.tsx'
import { refusalWords } from '#web/course/refusal-words.ts'
import { useDraft } from '#web/course/use-draft.ts'
import { shownNote } from '#web/notes/shown-note.ts'
import {
  type RetriedPlace,
  type ShownTry,
  type ShownTurn,
  WENT_ON_ELSEWHERE,
} from '#web/retry/retried-place.ts'
import type { AttemptResult } from './result-view.ts'

type RetriedReply = Answered<'GET /api/attempts/:attempt/replies/:reply/tries'>
type SentTurn = NonNullable<RetriedReply['tries'][number]['compared'][number]['session']>

export interface AttemptPlace {
  /** null until the server has answered */
  readonly place: RetriedPlace | null
  readonly answer: Answer<RetriedReply>
}

/**
 * A reply of an attempt that was given back: the client stands on the server.
 * @param index of the reply in the transcript
 * @param onTried something was tried: it is counted anew
 */
export function useAttemptPlace(
  { attempt, clientName, locale }: Pick<AttemptResult, 'attempt' | 'clientName' | 'locale'>,
  index: number,
  onTried: () => void,
): AttemptPlace {
  const params = { attempt, reply: String(index) }
  const answer = useAnswer('GET /api/attempts/:attempt/replies/:reply/tries', { params })
  const [said, setSaid] = useState<{ readonly value: RetriedReply; readonly at: number }>()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<AskFailure | null>(null)
  const unsure = useRef<TurnOfTry>(null)
  const { fields, change, forget } = useDraft(`tries/${attempt}/${index}`, { text: '' })
  const newest = said !== undefined && said.at >= answer.at ? said.value : answer.value
  if (newest === undefined) return { place: null, answer }

  const say = async (current: ShownTry | null, text: string): Promise<boolean> => {
    const here = {
      try: current?.branch ?? newest.tries.length + 1,
      turn: (current?.turns.length ?? 0) + 1,
      text,
    }
    // Words that may have arrived are sent to the same place once more, where they count once.
    const body = unsure.current?.text === text ? unsure.current : here
    setBusy(true)
    const answered = await ask('POST /api/attempts/:attempt/replies/:reply/tries', { params, body })
    setBusy(false)
    setFailed(answered.ok ? null : answered.failure)
    unsure.current = !answered.ok && MAY_HAVE_ARRIVED.has(answered.failure.code) ? body : null
    if (answered.ok) {
      setSaid({ value: answered.value, at: Date.now() })
      onTried()
      return true
    }
    if (ELSEWHERE.has(answered.failure.code)) answer.again()
    return false
  }
  const place: RetriedPlace = {
    clientName,
    locale,
    keptWords:
      'What you try is kept for you alone. The attempt, its marks and its record stay as they were.',
    answered: newest.answered,
    tries: newest.tries.map(({ try: branch, turns, standing }) => ({ branch, turns, standing })),
    exemplars: newest.exemplars,
    isBusy,
    trouble: failed === null ? null : troubleWords(failed),
    forgetTrouble: () => setFailed(null),
    draft: fields.text,
    keepDraft: (text) => (text === '' ? forget() : change({ text })),
    speaksForSelf,
    say,
    compare: ({ branch }) =>
      (newest.tries.find((each) => each.try === branch)?.compared ?? []).map(
        ({ session, retry, ...turn }) => ({
          ...turn,
          session: session && shownTurn(session),
          retry: retry && shownTurn(retry),
        }),
      ),
    bringExemplars: async () => {
      const brought = await ask('GET /api/attempts/:attempt/replies/:reply/exemplars', { params })
      return brought.ok
        ? success(brought.value.exemplars)
        : failure(refusalWords(brought.failure.code))
    },
  }
  return { place, answer }
}

interface TurnOfTry {
  readonly try: number
  readonly turn: number
  readonly text: string
}

const MAY_HAVE_ARRIVED: ReadonlySet<AskFailure['code']> = new Set(['line-broken', 'server-failed'])
const ELSEWHERE: ReadonlySet<AskFailure['code']> = new Set(['turn-taken', 'turn-out-of-order'])

const troubleWords = ({ code }: AskFailure): string =>
  ELSEWHERE.has(code) ? WENT_ON_ELSEWHERE : refusalWords(code)

const shownTurn = ({ notes, ...turn }: SentTurn): ShownTurn => ({
  ...turn,
  notes: notes.map(shownNote),
})
