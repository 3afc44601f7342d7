import { useEffect, useRef, useState } from 'react'
import type { Mark } from '#course/mark.schema.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { type AskFailure, ask } from '#web/api/ask.ts'
import { keepMarkDraft, markDraftPlace, readMarkDraft } from './kept-mark-draft.ts'
import {
  cleaned,
  draftFrom,
  hasUnsaved,
  haveSameLevels,
  isSame,
  type MarkDraft,
  meetSaved,
} from './mark-draft.ts'
import { markOf } from './mark-of.ts'
import type { MarkingView } from './marking-view.ts'
import type { OwnMark, SaveStanding } from './own-mark.ts'

/** So long after the last change it is saved. Judgement: about a pause for thought. */
const PAUSE_MS = 1200
/** So long after a save that came to nothing it is tried again. Judgement. */
const AGAIN_MS = 15_000

const MISSING_REASON: AskFailure = { code: 'reason-missing', issues: [] }

interface Situation {
  readonly view: MarkingView
  readonly person: string
  readonly hasSeenProposal: boolean
  /** what the server has of the attempt is to be read anew */
  readonly onNews: () => void
}

/**
 * Keeps what a marker enters: in this tab with every change, on the server a moment after the last. A save that comes
 * to nothing is tried again; one that another was quicker than leaves both for the marker to choose from.
 */
export function useOwnMark({ view, person, hasSeenProposal, onNews }: Situation): OwnMark {
  const place = markDraftPlace(view.attempt, person)
  const onServer = { mark: markOf(view.own.mark), version: view.own.version }
  const [draft, setDraft] = useState(() => readMarkDraft(place) ?? draftFrom(onServer))
  const [isSaving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState(view.own.savedAt)
  const [failed, setFailed] = useState<AskFailure | null>(null)
  const latest = useRef(draft)
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const keep = (next: MarkDraft) => {
    latest.current = next
    setDraft(next)
    keepMarkDraft(place, next)
  }

  const meeting = meetSaved(draft, onServer)
  useEffect(() => {
    if (meeting.kind === 'together' && meeting.draft !== draft) {
      keep(meeting.draft)
      setSavedAt(view.own.savedAt)
      setFailed(null)
    }
  })

  /** Levels changed after the proposal was seen are saved by a press alone, with a reason. */
  const toSend = ({ mark, saved }: MarkDraft, isPressed: boolean): Mark =>
    cleaned(
      hasSeenProposal && !isPressed && !haveSameLevels(mark, saved)
        ? { ...mark, levels: saved.levels }
        : mark,
    )

  const send = async (isPressed: boolean): Promise<Result<void, AskFailure>> => {
    const before = latest.current
    const mark = toSend(before, isPressed)
    if (isSame(mark, before.saved)) return success(undefined)
    const hasNewLevels = !haveSameLevels(mark, before.saved)
    const reason = hasSeenProposal && hasNewLevels ? before.reason.trim() : ''
    if (hasSeenProposal && hasNewLevels && reason === '') return failure(MISSING_REASON)
    keep({ ...before, sent: mark })
    setSaving(true)
    const result = await ask('PUT /api/attempts/:attempt/marks', {
      params: { attempt: view.attempt },
      body: { mark, version: before.version, reason },
    })
    setSaving(false)
    if (!result.ok) {
      setFailed(result.failure)
      if (result.failure.code === 'changed-meanwhile') onNews()
      return result
    }
    const { version, savedAt: at } = result.value
    const { reason: written, ...now } = latest.current
    keep({ ...now, version, saved: mark, sent: null, reason: reason === '' ? written : '' })
    setSavedAt(at)
    setFailed(null)
    onNews()
    return success(undefined)
  }
  /** One after the other: each names the version that the one before it made. */
  const save = (isPressed: boolean): Promise<Result<void, AskFailure>> => {
    const next = running.current.then(() => send(isPressed))
    running.current = next
    return next
  }

  const isClosed = view.savingObstacle !== null || meeting.kind === 'apart'
  const isWaiting = !isClosed && !isSame(toSend(draft, false), draft.saved)
  const inTime = useRef({ isWaiting, save })
  inTime.current = { isWaiting, save }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause anew
  useEffect(() => {
    if (!isWaiting || isSaving) return
    const timer = setTimeout(
      () => void inTime.current.save(false),
      failed === null ? PAUSE_MS : AGAIN_MS,
    )
    return () => clearTimeout(timer)
  }, [isWaiting, isSaving, failed, draft.mark])
  useEffect(() => {
    const saveNow = () => {
      if (inTime.current.isWaiting) void inTime.current.save(false)
    }
    window.addEventListener('online', saveNow)
    document.addEventListener('visibilitychange', saveNow)
    return () => {
      window.removeEventListener('online', saveNow)
      document.removeEventListener('visibilitychange', saveNow)
      saveNow()
    }
  }, [])

  return {
    mark: draft.mark,
    base: draft.saved,
    reason: draft.reason,
    // Two versions to choose from say more than that the save was refused.
    standing:
      meeting.kind === 'apart'
        ? { phase: 'unsaved' }
        : standingOf(draft, { isSaving, isWaiting, savedAt, failed }),
    elsewhere: meeting.kind === 'apart' ? meeting.saved : null,
    needsReason: hasSeenProposal && !haveSameLevels(draft.mark, draft.saved),
    change: (change) => keep({ ...latest.current, mark: change(latest.current.mark) }),
    writeReason: (reason) => keep({ ...latest.current, reason }),
    settle: (mark) => {
      keep({ ...draftFrom(onServer), mark, reason: latest.current.reason })
      setFailed(null)
    },
    save: () => save(true),
  }
}

function standingOf(
  draft: MarkDraft,
  {
    isSaving,
    isWaiting,
    savedAt,
    failed,
  }: {
    readonly isSaving: boolean
    readonly isWaiting: boolean
    readonly savedAt: number | null
    readonly failed: AskFailure | null
  },
): SaveStanding {
  if (isSaving) return { phase: 'saving' }
  if (failed !== null && hasUnsaved(draft)) return { phase: 'failed', failure: failed }
  if (isWaiting) return { phase: 'unsaved' }
  if (savedAt === null) return { phase: hasUnsaved(draft) ? 'unsaved' : 'nothing-yet' }
  return { phase: hasUnsaved(draft) ? 'held' : 'saved', at: savedAt }
}
