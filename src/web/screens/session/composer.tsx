import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button } from '#web/design/button.tsx'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import { wantSupport } from '#web/support/wanted-support.ts'
import { OwnWordsQuestion } from './own-words-question.tsx'

/** What happens when a student no longer speaks as the counsellor. */
export interface OwnWords {
  readonly speaksForSelf: (text: string) => boolean
  /** the words were about the student: they are forgotten here, and the role-play stops */
  readonly onAboutSelf: () => void
  /** what becomes of the role-play then, told before the student answers */
  readonly whatFollows: string
}

interface ComposerProps {
  readonly session: string
  /** the reply that the journal has last; null before the first */
  readonly lastSaid: string | null
  /** the client has the word; typing goes on, sending waits */
  readonly isWaiting: boolean
  readonly ownWords: OwnWords
  /** @returns whether the words were taken; they stay in the box until then */
  readonly onSend: (text: string) => Promise<boolean>
  readonly children: ReactNode
}

export function Composer({
  session,
  lastSaid,
  isWaiting,
  ownWords,
  onSend,
  children,
}: ComposerProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [draft, keep] = usePrivateWords(session, 'draft', lastSaid)
  const [isAsking, setAsking] = useState(false)
  const saidAsCounsellor = useRef(new Set<string>())
  useEffect(() => box.current?.focus({ preventScroll: true }), [])

  const send = async () => {
    box.current?.focus({ preventScroll: true })
    if (isWaiting || draft.trim() === '') return
    if (!saidAsCounsellor.current.has(draft) && ownWords.speaksForSelf(draft)) {
      setAsking(true)
      return
    }
    const sent = draft
    if (!(await onSend(sent))) return
    // What was typed while the words were on their way stays.
    const typed = box.current?.value ?? ''
    keep(typed.startsWith(sent) ? typed.slice(sent.length) : typed)
  }
  const sendAsCounsellor = () => {
    saidAsCounsellor.current.add(draft)
    setAsking(false)
    void send()
  }
  const stopForSelf = () => {
    keep('')
    setAsking(false)
    wantSupport()
    ownWords.onAboutSelf()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }
  return (
    <form
      onSubmit={submit}
      className="rounded-2xl border border-edge bg-sheet pt-3 pe-3 pb-2.5 ps-4 shadow-[0_6px_28px_rgb(60_45_20/0.07)] focus-within:border-teal focus-within:ring-1 focus-within:ring-teal"
    >
      <textarea
        ref={box}
        id="reply"
        aria-label="Your reply"
        aria-describedby="reply-keys"
        placeholder="What do you say?"
        rows={2}
        dir="auto"
        enterKeyHint="send"
        value={draft}
        onChange={({ target }) => keep(target.value)}
        onKeyDown={sendOnEnter}
        className="block max-h-[40dvh] w-full resize-none bg-transparent text-[1.06rem] leading-[1.55] outline-none [field-sizing:content] max-sm:min-h-[1.55em] sm:min-h-[3.1em]"
      />
      <div className="-ms-2 mt-1 flex items-center gap-1">
        {children}
        <span id="reply-keys" className="ms-2 text-small text-soft max-sm:sr-only">
          Enter sends · Shift Enter for a new line
        </span>
        <Button type="submit" weight="main" className="ms-auto">
          Send
        </Button>
      </div>
      <OwnWordsQuestion
        isOpen={isAsking}
        whatFollows={ownWords.whatFollows}
        onAboutSelf={stopForSelf}
        onAsCounsellor={sendAsCounsellor}
        onClose={() => setAsking(false)}
      />
    </form>
  )
}
