import { FEELINGS_WITHIN, readLookedWithin } from './looked-within.ts'
import { usePrivateWords } from './use-private-words.ts'

/** What the student noticed in themself in the one pause and kept, and the question that follows from it. */
export function WithinNote({ session }: { readonly session: string }) {
  const looked = readLookedWithin(session)
  const [after, setAfter] = usePrivateWords(session, 'within-after')
  if (looked === null) return null
  return (
    <section aria-label="What you noticed in yourself" className="grid max-w-measure gap-3">
      <h3 className="text-[1.05rem]">What you noticed in yourself</h3>
      <p className="text-small text-soft">
        After <q dir="auto">{looked.clientSaid}</q> – only you see this, only on this device.
      </p>
      <p dir="auto" className="whitespace-pre-wrap">
        {FEELINGS_WITHIN[looked.feeling]}
        {looked.words === '' ? '' : `: ${looked.words}`}
      </p>
      <label className="grid gap-1">
        <span className="font-semibold">What did you do with it?</span>
        <textarea
          rows={2}
          dir="auto"
          value={after}
          onChange={({ target }) => setAfter(target.value)}
          className="field [field-sizing:content]"
        />
      </label>
    </section>
  )
}
