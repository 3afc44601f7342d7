import { useEffect, useId, useRef, useState } from 'react'
import type { Mark } from '#course/mark.schema.ts'
import { standingInMark } from '#course/standing.ts'
import { standingInWords } from '#course/standing-in-words.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { Button } from '#web/design/button.tsx'
import { commentOn, type MarkPart, partsApart, type SavedMark, withPartOf } from './mark-draft.ts'
import type { OwnMark } from './own-mark.ts'

interface SavedElsewhereProps {
  readonly own: OwnMark
  /** what the server has, from another tab or device */
  readonly saved: SavedMark
}

/** Both versions of what was entered in two places at once, part by part, to choose from. Nothing is saved meanwhile. */
export function SavedElsewhere({ own, saved }: SavedElsewhereProps) {
  const id = useId()
  const parts = partsApart(own.mark, saved.mark)
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(() => {
    // What was left alone here is offered as it was entered there.
    const changedHere = new Set(partsApart(own.mark, own.base).map(nameOf))
    return new Set(parts.map(nameOf).filter((name) => !changedHere.has(name)))
  })
  const choose = (part: MarkPart, isTheirs: boolean) => {
    const next = new Set(theirs)
    if (isTheirs) next.add(nameOf(part))
    else next.delete(nameOf(part))
    setTheirs(next)
  }
  const section = useRef<HTMLElement>(null)
  // Whoever is at work further down sees that saving has stopped.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section
      ref={section}
      aria-labelledby={id}
      className="no-print grid grid-cols-[minmax(0,1fr)] gap-4 rounded-[14px] bg-amber-wash p-4"
    >
      <div role="alert" className="grid gap-1">
        <h3 id={id} className="text-[1.1rem]">
          Your marks were saved elsewhere meanwhile
        </h3>
        <p className="text-small">
          In another tab or on another device, and otherwise than they stand here. Choose what is to
          stay; until then nothing is saved, and nothing is lost.
        </p>
      </div>
      {parts.map((part) => (
        <fieldset key={nameOf(part)} className="grid gap-1">
          <legend className="float-start font-semibold">{nameOf(part)}</legend>
          {[false, true].map((isTheirs) => (
            <label
              key={String(isTheirs)}
              className="clear-both grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-1"
            >
              <input
                type="radio"
                name={`${id} ${nameOf(part)}`}
                className="mt-1 h-5 w-5 accent-teal"
                checked={theirs.has(nameOf(part)) === isTheirs}
                onChange={() => choose(part, isTheirs)}
              />
              <span>
                <span className="text-small text-soft">
                  {isTheirs ? 'Saved elsewhere:' : 'Here:'}
                </span>{' '}
                <span dir="auto">{wordsOf(isTheirs ? saved.mark : own.mark, part)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <Button
          weight="main"
          onClick={() =>
            own.settle(
              parts
                .filter((part) => theirs.has(nameOf(part)))
                .reduce((mark, part) => withPartOf(mark, saved.mark, part), own.mark),
            )
          }
        >
          Go on with these
        </Button>
      </p>
    </section>
  )
}

function nameOf(part: MarkPart): string {
  switch (part.kind) {
    case 'level':
      return SKILL_NAMES[part.skill]
    case 'comment':
      return `Comment on turn ${part.index + 1}`
    case 'summary':
      return 'Overall comment'
  }
}

function wordsOf(mark: Mark, part: MarkPart): string {
  switch (part.kind) {
    case 'level':
      return standingInWords(standingInMark(mark, part.skill))
    case 'comment':
      return commentOn(mark, part.index)?.trim() || 'none'
    case 'summary':
      return mark.summary || 'none'
  }
}
