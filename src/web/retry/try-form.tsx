import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import { Button } from '#web/design/button.tsx'
import { OwnWordsQuestion } from '#web/screens/session/own-words-question.tsx'
import { wantSupport } from '#web/support/wanted-support.ts'
import type { RetriedPlace } from './retried-place.ts'

interface TryFormProps {
  readonly isFirst: boolean
  /** takes the focus where nothing more can be said */
  readonly heir: RefObject<HTMLElement | null>
  readonly place: Pick<RetriedPlace, 'isBusy' | 'trouble' | 'draft' | 'keepDraft' | 'speaksForSelf'>
  /** the words were about the student: they are forgotten here, and the trying stops */
  readonly onAboutSelf: () => void
  /** @returns whether the words were taken; they stay in the box until then */
  readonly onSay: (text: string) => Promise<boolean>
}

/** Where the student answers once more. */
export function TryForm({ isFirst, heir, place, onAboutSelf, onSay }: TryFormProps) {
  const { isBusy, trouble, draft: text, keepDraft: write, speaksForSelf } = place
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const shown = form.current
    return () => {
      if (shown?.contains(document.activeElement)) heir.current?.focus({ preventScroll: true })
    }
  }, [heir])
  const [isAsking, setAsking] = useState(false)
  const say = async ({ isCounsellor = false } = {}) => {
    box.current?.focus()
    if (isBusy || text.trim() === '') return
    if (!isCounsellor && speaksForSelf(text)) return setAsking(true)
    if (!(await onSay(text))) return
    // What was typed while the words were on their way stays.
    const typed = box.current?.value ?? ''
    write(typed.startsWith(text) ? typed.slice(text.length) : typed)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void say()
  }
  const sayOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void say()
  }
  const sayAsCounsellor = () => {
    setAsking(false)
    void say({ isCounsellor: true })
  }
  const stopForSelf = () => {
    write('')
    setAsking(false)
    onAboutSelf()
    wantSupport()
  }
  return (
    <form ref={form} onSubmit={submit} className="grid gap-2">
      <label htmlFor={id} className="font-semibold">
        Your reply
      </label>
      <textarea
        ref={box}
        id={id}
        rows={3}
        dir="auto"
        maxLength={LONGEST_REPLY}
        enterKeyHint="send"
        aria-describedby={`${id}-keys`}
        placeholder={isFirst ? 'What do you say now?' : 'And then?'}
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
        whatFollows="The trying stops."
        onAboutSelf={stopForSelf}
        onAsCounsellor={sayAsCounsellor}
        onClose={() => setAsking(false)}
      />
    </form>
  )
}
