import { type FormEvent, useId, useState } from 'react'
import { codeNames } from '#feedback/code-names.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { LONGEST_NOTE, type ReadPlace } from '#simulation/own-reading.ts'
import { Button } from '#web/design/button.tsx'
import { OwnCodesChoice } from './own-codes-choice.tsx'
import type { ReadReply } from './read-reply.ts'
import { observedCodes, ThoughtChoice } from './thought-choice.tsx'
import { useContestDraft } from './use-contest-draft.ts'

export interface FilledReading extends ReadPlace {
  readonly own: readonly BehaviourCode[]
  readonly note: string
}

interface ContestFormProps {
  readonly session: string
  readonly reply: ReadReply
  readonly isBusy: boolean
  /** why it could not be kept */
  readonly trouble: string | null
  /** @returns whether it is kept */
  readonly onKeep: (reading: FilledReading) => Promise<boolean>
  readonly onCancel: () => void
}

/** What the student says these words did. */
export function ContestForm(props: ContestFormProps) {
  const { session, reply, isBusy, trouble, onKeep, onCancel } = props
  const { draft, write, goTo, forget } = useContestDraft(session, reply)
  const [refusal, setRefusal] = useState<string | null>(null)
  const why = useId()
  const segment = reply.coded.segments.find(({ start }) => start === draft.start)

  const keep = async () => {
    if (segment === undefined || isBusy) return
    const { own, note } = draft
    if (own === null) return setRefusal('Choose what these words did, or “None of these”.')
    if (isSame(own, observedCodes(segment)))
      return setRefusal(`The observer read it so too: ${codeNames(own)}.`)
    const { start, end } = segment
    if (await onKeep({ index: reply.index, start, end, own, note })) forget()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setRefusal(null)
    void keep()
  }
  return (
    <form className="grid gap-5" onSubmit={submit}>
      <ThoughtChoice reply={reply} start={draft.start} onChoose={goTo} />
      <OwnCodesChoice own={draft.own} onChoose={(own) => write({ ...draft, own })} />
      <div className="grid gap-1.5">
        <label htmlFor={why} className="font-semibold">
          Why, in a sentence (optional)
        </label>
        <textarea
          id={why}
          rows={2}
          dir="auto"
          maxLength={LONGEST_NOTE}
          value={draft.note}
          className="field min-h-20!"
          onChange={({ target }) => write({ ...draft, note: target.value })}
        />
      </div>
      <p className="text-small text-soft">
        It is kept with this session as yours, beside the observer’s. It changes no code and no
        score, and is sent nowhere.
      </p>
      {(refusal ?? trouble) !== null && (
        <p role="alert" className="rounded-[14px] bg-clay-wash p-4">
          {refusal ?? trouble}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" weight="main" aria-disabled={isBusy}>
          Keep my reading
        </Button>
        <Button
          onClick={() => {
            forget()
            onCancel()
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  )
}

const isSame = (some: readonly BehaviourCode[], others: readonly BehaviourCode[]): boolean =>
  some.length === others.length && some.every((code) => others.includes(code))
