import { useRef } from 'react'
import { longestComment } from './longest-comment.ts'

interface TurnCommentProps {
  /** of the turn, counted from 1 */
  readonly number: number
  /** null: none, and no box for it */
  readonly text: string | null
  readonly isOpen: boolean
  /** @param text null takes it away */
  readonly onWrite: (text: string | null) => void
  readonly onBank: () => void
}

/** What the marker says of one turn. The student reads it beside the turn once it is given back. */
export function TurnComment({ number, text, isOpen, onWrite, onBank }: TurnCommentProps) {
  const isFocusDue = useRef(false)
  /** A press takes its own button away, so the focus goes to what comes in its place. */
  const takeFocus = (element: HTMLElement | null) => {
    if (element === null || !isFocusDue.current) return
    isFocusDue.current = false
    element.focus()
  }
  const press = (next: string | null) => {
    isFocusDue.current = true
    onWrite(next)
  }
  if (text === null)
    return isOpen ? (
      <button
        ref={takeFocus}
        type="button"
        className="no-print aside-press self-start justify-self-start text-soft"
        onClick={() => press('')}
      >
        Comment <span className="sr-only">on turn {number}</span>
      </button>
    ) : null
  return (
    <div className="grid gap-1 border-edge border-s-4 border-double ps-3.5 sm:col-span-2 sm:ms-[7.7rem]">
      {isOpen ? (
        <>
          <textarea
            ref={takeFocus}
            aria-label={`Comment on turn ${number}`}
            className="field no-print min-h-[3.5rem] text-[1rem]"
            dir="auto"
            maxLength={longestComment}
            value={text}
            onChange={({ target }) => onWrite(target.value)}
          />
          <div className="no-print flex flex-wrap gap-x-5">
            <button type="button" className="aside-press" onClick={onBank}>
              Comment bank <span className="sr-only">for turn {number}</span>
            </button>
            <button type="button" className="aside-press" onClick={() => press(null)}>
              Take away <span className="sr-only">the comment on turn {number}</span>
            </button>
          </div>
          {text !== '' && <p className="only-print whitespace-pre-wrap">{text}</p>}
        </>
      ) : (
        <p dir="auto" className="whitespace-pre-wrap text-[1rem]">
          {text}
        </p>
      )}
    </div>
  )
}
