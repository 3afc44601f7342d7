import type { UnreadThought } from './unread-thought.ts'

/** Words without a note, and the plain reason where the observer could not tell. */
export const UnreadWords = ({ unread }: { readonly unread: readonly UnreadThought[] }) => (
  <>
    {unread.map(({ start, standing, quote }) => (
      <p key={start} className="ps-5 text-soft">
        {standing === 'not-sure' ? (
          <span className="not-sure">Not sure</span>
        ) : (
          <>
            <span className="font-semibold">No code</span> ·
          </>
        )}{' '}
        <q dir="auto">{quote}</q>
      </p>
    ))}
    {unread.some(({ standing }) => standing === 'not-sure') && (
      <p className="ps-5 text-small text-soft">
        The observer could not tell what these words did. They are not scored.
      </p>
    )}
  </>
)
