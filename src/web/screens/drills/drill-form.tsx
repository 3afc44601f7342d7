import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { speaksForSelf } from '#coding/out-of-role.ts'
import type { Drill } from '#feedback/drills/drill.ts'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import { Button } from '#web/design/button.tsx'
import { drillPlace } from '#web/drills/drill-place.ts'
import { OwnWordsQuestion } from '#web/screens/session/own-words-question.tsx'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import { wantSupport } from '#web/support/wanted-support.ts'

interface DrillFormProps {
  readonly drill: Drill
  readonly isBusy: boolean
  /** why it could not be kept */
  readonly trouble: string | null
  /** it is a go after another: the box takes the focus */
  readonly isAnother: boolean
  /** the words were about the student: they are forgotten, and the drilling stops */
  readonly onAboutSelf: () => void
  readonly onSay: (text: string) => void
}

/** Where the student answers. What is typed outlives a reload and stays until it is kept. */
export function DrillForm({
  drill,
  isBusy,
  trouble,
  isAnother,
  onAboutSelf,
  onSay,
}: DrillFormProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, write] = usePrivateWords(drillPlace(drill.id), 'draft')
  const [isAsking, setAsking] = useState(false)
  const say = ({ isCounsellor = false } = {}) => {
    box.current?.focus()
    if (isBusy || text.trim() === '') return
    if (!isCounsellor && speaksForSelf(text)) return setAsking(true)
    onSay(text)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    say()
  }
  const sayOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    say()
  }
  return (
    <form onSubmit={submit} className="grid gap-2">
      <label htmlFor={id} className="font-semibold">
        Your reply
      </label>
      <textarea
        ref={box}
        id={id}
        rows={3}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the press on "Another go" asked for it
        autoFocus={isAnother}
        maxLength={LONGEST_REPLY}
        enterKeyHint="send"
        aria-describedby={`${id}-keys`}
        placeholder="What do you say?"
        value={text}
        onChange={({ target }) => write(target.value)}
        onKeyDown={sayOnEnter}
        className="field min-h-24!"
      />
      {trouble !== null && (
        <p role="alert" className="rounded-[14px] bg-clay-wash p-4">
          {trouble}
        </p>
      )}
      <div className="flex items-center justify-between gap-3">
        <span id={`${id}-keys`} className="text-small text-soft max-sm:sr-only">
          Enter sends · Shift Enter for a new line
        </span>
        <Button type="submit" weight="main" aria-disabled={isBusy} className="ms-auto">
          Send
        </Button>
      </div>
      <OwnWordsQuestion
        isOpen={isAsking}
        whatFollows="The drilling stops."
        onAboutSelf={() => {
          write('')
          setAsking(false)
          onAboutSelf()
          wantSupport()
        }}
        onAsCounsellor={() => {
          setAsking(false)
          say({ isCounsellor: true })
        }}
        onClose={() => setAsking(false)}
      />
    </form>
  )
}
