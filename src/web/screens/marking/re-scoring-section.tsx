import { useRef, useState } from 'react'
import type { Answered } from '#web/api/ask.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { RescoredAttempt } from './re-scored-attempt.tsx'
import { RescoringProgress } from './re-scoring-progress.tsx'

export type Rescoring = Answered<'POST /api/exercises/:exercise/re-scoring'>

/** After a change of rubric, scenario or observer: what the proposals would be now. Nothing changes unseen. */
export function RescoringSection({ exercise }: { readonly exercise: string }) {
  const looking = useAct('POST /api/exercises/:exercise/re-scoring')
  const keeping = useAct('POST /api/exercises/:exercise/re-scoring/keep')
  const [preview, setPreview] = useState<Rescoring | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const calledOff = useRef(new AbortController())
  const look = async () => {
    if (looking.isActing) return
    setSaid(null)
    keeping.forgetFailure()
    calledOff.current = new AbortController()
    const { signal } = calledOff.current
    const looked = await looking.act({ params: { exercise }, signal })
    if (signal.aborted) {
      setSaid('Called off. Nothing was changed.')
    } else if (looked.ok) setPreview(looked.value)
  }
  const keep = async (of: Rescoring) => {
    if (keeping.isActing) return
    const kept = await keeping.act({ params: { exercise }, body: { preview: of.preview } })
    if (!kept.ok) return
    const { kept: count, leftReleased } = kept.value
    setPreview(null)
    setSaid(
      `${count === 1 ? 'One proposal is' : `${count} proposals are`} now as listed.${leftReleased > 0 ? ` ${leftReleased} that are given back stay as they were.` : ''}`,
    )
  }
  return (
    <section
      aria-labelledby="re-scoring"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 border-hair border-t pt-8"
    >
      <h2 id="re-scoring">Re-scoring</h2>
      <p className="max-w-measure text-small">
        Has the observer of today read every attempt anew, and lists what it would propose
        otherwise. Human marks stay, and so does whatever is given back.
      </p>
      <Trouble failure={said === null ? looking.failure : null} />
      <p>
        <Button onClick={() => void look()}>See what would change</Button>
      </p>
      {looking.isActing && (
        <RescoringProgress exercise={exercise} onCancel={() => calledOff.current.abort()} />
      )}
      <p role="status" className="empty:hidden">
        {said}
      </p>
      {preview !== null && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <p role="status" className="font-semibold">
            {changesWords(preview)}
          </p>
          <p className="text-small text-soft">
            Rubric {preview.rubric}, observer <span className="wrap-anywhere">{preview.coder}</span>
          </p>
          {preview.changes.map((change) => (
            <RescoredAttempt key={change.attempt} change={change} />
          ))}
          {preview.notScored.length > 0 && (
            <p className="rounded-[14px] bg-clay-wash p-4">
              Could not be read, and stay as they are:{' '}
              {preview.notScored.map(({ name }) => name).join(', ')}.
            </p>
          )}
          <Trouble failure={keeping.failure} />
          <div className="flex flex-wrap gap-3">
            {preview.changes.some(({ isReleased }) => !isReleased) && (
              <Button weight="main" onClick={() => void keep(preview)}>
                Keep these changes
              </Button>
            )}
            <Button onClick={() => setPreview(null)}>Leave everything as it is</Button>
          </div>
        </div>
      )}
    </section>
  )
}

function changesWords({ changes, looked }: Rescoring): string {
  const of = looked === 1 ? 'One attempt was' : `${looked} attempts were`
  if (changes.length === 0) return `${of} read anew. Nothing would change.`
  return `${of} read anew. ${changes.length === 1 ? 'One' : changes.length} would change:`
}
