import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import { Button } from '#web/design/button.tsx'
import { OwnWordsQuestion } from '#web/screens/session/own-words-question.tsx'
import { wantSupport } from '#web/support/wanted-support.ts'

interface ReplyFormProps {
  readonly text: string
  readonly write: (text: string) => void
  readonly placeholder: string
  readonly isBusy: boolean
  /** why the words could not be taken */
  readonly trouble: string | null
  /** the press that brought the box asked for it */
  readonly isFocused?: boolean
  readonly speaksForSelf: (text: string) => boolean
  /** what comes of words that are about the student */
  readonly whatFollows: string
  /** the words were about the student: they are forgotten here */
  readonly onAboutSelf: () => void
  readonly onSay: (text: string) => void
}

/** Where a student answers outside a session. Words that seem to be about themself are asked about before they are said. */
export function ReplyForm({
  text,
  write,
  placeholder,
  isBusy,
  trouble,
  isFocused = false,
  speaksForSelf,
  whatFollows,
  onAboutSelf,
  onSay,
}: ReplyFormProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
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
  const stopForSelf = () => {
    write('')
    setAsking(false)
    onAboutSelf()
    wantSupport()
  }
  const sayAsCounsellor = () => {
    setAsking(false)
    say({ isCounsellor: true })
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
        // biome-ignore lint/a11y/noAutofocus: the press that brought the box asked for it
        autoFocus={isFocused}
        maxLength={LONGEST_REPLY}
        enterKeyHint="send"
        aria-describedby={`${id}-keys`}
        placeholder={placeholder}
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
        whatFollows={whatFollows}
        onAboutSelf={stopForSelf}
        onAsCounsellor={sayAsCounsellor}
        onClose={() => setAsking(false)}
      />
    </form>
  )
}
