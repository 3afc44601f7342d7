import { usePrivateWords } from '#web/session/use-private-words.ts'

/** For the student alone: no part of the session, of the journal or of any score. */
export function NotesPad({ session }: { readonly session: string }) {
  const [notes, setNotes] = usePrivateWords(session, 'notes')
  return (
    <div className="sheet mb-2 grid gap-1 p-4 shadow-[0_6px_28px_rgb(60_45_20/0.07)] xl:fixed xl:end-[clamp(1rem,4vw,2.5rem)] xl:bottom-4 xl:w-[min(19rem,calc(50vw-23rem))]">
      <label htmlFor="notes" className="font-semibold text-small">
        Private notes
      </label>
      <textarea
        id="notes"
        rows={4}
        dir="auto"
        value={notes}
        aria-describedby="notes-where"
        onChange={({ target }) => setNotes(target.value)}
        className="max-h-[24dvh] min-h-24 w-full resize-none bg-transparent text-small outline-none [field-sizing:content] xl:max-h-[50dvh]"
      />
      <p id="notes-where" className="text-small text-soft">
        Only for you, only on this device.
      </p>
    </div>
  )
}
