import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import {
  FEELINGS_WITHIN,
  type FeelingWithin,
  keepLookedWithin,
} from '#web/session/looked-within.ts'

interface LookWithinProps {
  readonly session: string
  /** the words it comes after */
  readonly clientSaid: string
  readonly clientName: string
  readonly onGoOn: () => void
  /** what went wrong, if anything did */
  readonly children: ReactNode
}

const FEELINGS = Object.entries(FEELINGS_WITHIN) as readonly (readonly [FeelingWithin, string])[] // keys of the object itself

/** The one pause that asks the student about themself. Nothing of it leaves the device, and nothing is kept unasked. */
export function LookWithin({ session, clientSaid, clientName, onGoOn, children }: LookWithinProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [feeling, setFeeling] = useState<FeelingWithin | null>(null)
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<'nothing-noticed' | 'refused' | null>(null)
  useEffect(() => heading.current?.focus(), [])
  const keep = () => {
    if (feeling === null && words.trim() === '') return setTrouble('nothing-noticed')
    const looked = { clientSaid, feeling: feeling ?? 'other', words: words.trim() } as const
    const isKept = keepLookedWithin(session, looked)
    if (isKept || trouble === 'refused') onGoOn()
    else setTrouble('refused')
  }
  return (
    <section
      aria-labelledby="within"
      className="row-span-2 mx-auto grid w-full max-w-[38rem] content-center gap-5 px-4 py-12"
    >
      <h2 id="within" ref={heading} tabIndex={-1} className="text-[1.7rem] outline-none">
        What is happening in you right now?
      </h2>
      <p className="text-soft">
        {clientName} waits, and the clock stands still. This is for you alone: it is not scored and
        nobody else sees it.
      </p>
      <blockquote dir="auto" className="border-hair border-s-2 ps-4 font-serif">
        {clientSaid}
      </blockquote>
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="sr-only">What you notice</legend>
        {FEELINGS.map(([id, text]) => (
          <label
            key={id}
            className="sheet flex min-h-11 cursor-pointer items-center gap-3 px-4 py-2 has-[:checked]:border-teal has-[:checked]:bg-teal-wash"
          >
            <input
              type="radio"
              name="within"
              className="size-5 shrink-0 accent-teal"
              checked={feeling === id}
              onChange={() => setFeeling(id)}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <label className="grid gap-1">
        <span className="font-semibold text-small">In your own words, if you like</span>
        <textarea
          rows={2}
          dir="auto"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          className="field [field-sizing:content]"
        />
      </label>
      <p role="alert" className="rounded-[14px] bg-clay-wash p-4 empty:hidden">
        {trouble === 'nothing-noticed' &&
          'Choose what you notice, or write a word; or go on without keeping anything.'}
        {trouble === 'refused' &&
          'This device would not keep it; it lasts as long as this page. Press the button again to go on.'}
      </p>
      {children}
      <div className="flex flex-wrap gap-3">
        <Button weight="main" onClick={keep}>
          Keep for my debrief and go on
        </Button>
        <Button onClick={onGoOn}>Go on without keeping anything</Button>
      </div>
    </section>
  )
}
