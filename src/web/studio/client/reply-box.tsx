import { type FormEvent, type KeyboardEvent, type RefObject, useId } from 'react'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import { Button } from '#web/design/button.tsx'

interface ReplyBoxProps {
  readonly box: RefObject<HTMLTextAreaElement | null>
  readonly draft: string
  readonly onDraft: (draft: string) => void
  readonly onSend: () => void
}

/** Where an author speaks as the counsellor. */
export function ReplyBox({ box, draft, onDraft, onSend }: ReplyBoxProps) {
  const keys = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSend()
  }
  return (
    <form
      onSubmit={submit}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 rounded-2xl border border-edge bg-sheet p-2 ps-4 focus-within:border-teal focus-within:ring-1 focus-within:ring-teal"
    >
      <textarea
        ref={box}
        aria-label="Your reply"
        aria-describedby={keys}
        placeholder="What do you say?"
        rows={2}
        dir="auto"
        maxLength={LONGEST_REPLY}
        enterKeyHint="send"
        value={draft}
        onChange={({ target }) => onDraft(target.value)}
        onKeyDown={sendOnEnter}
        className="block max-h-[30dvh] w-full resize-none bg-transparent py-1 outline-none [field-sizing:content]"
      />
      <Button type="submit" weight="main">
        Send
      </Button>
      <span id={keys} className="sr-only">
        Enter sends, Shift Enter makes a new line
      </span>
    </form>
  )
}
