import { type RefObject, useLayoutEffect, useRef } from 'react'
import { ReplyForm } from './reply-form.tsx'
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
  const { isBusy, trouble, draft, keepDraft, speaksForSelf } = place
  const frame = useRef<HTMLDivElement>(null)
  const typed = useRef(draft)
  typed.current = draft
  useLayoutEffect(() => {
    const shown = frame.current
    return () => {
      if (shown?.contains(document.activeElement)) heir.current?.focus({ preventScroll: true })
    }
  }, [heir])
  const say = async (text: string) => {
    if (!(await onSay(text))) return
    // What was typed while the words were on their way stays.
    const { current } = typed
    keepDraft(current.startsWith(text) ? current.slice(text.length) : current)
  }
  return (
    <div ref={frame}>
      <ReplyForm
        text={draft}
        write={keepDraft}
        placeholder={isFirst ? 'What do you say now?' : 'And then?'}
        isBusy={isBusy}
        trouble={trouble}
        speaksForSelf={speaksForSelf}
        whatFollows="The trying stops."
        onAboutSelf={onAboutSelf}
        onSay={(text) => void say(text)}
      />
    </div>
  )
}
