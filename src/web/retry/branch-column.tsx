import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { HeardCodes } from '#web/notes/heard-codes.tsx'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import type { ShownTurn } from './retried-place.ts'

interface BranchColumnProps {
  readonly title: string
  /** null where this way does not go so far */
  readonly turn: ShownTurn | null
  readonly clientName: string
  /** language of the scenario */
  readonly locale: string
}

/** One of the two ways: the words with their codes, what they moved, and what the client said next. */
export const BranchColumn = ({ title, turn, clientName, locale }: BranchColumnProps) => (
  <div className="grid content-start gap-2">
    <h4 className="eyebrow">{title}</h4>
    {turn === null ? (
      <p className="text-soft">It does not go so far.</p>
    ) : (
      <>
        <AnnotatedReply text={turn.text} notes={turn.notes} />
        <HeardCodes notes={turn.notes} />
        {turn.effect !== null && <p className="text-[0.96rem]">{turn.effect}</p>}
        {turn.answer !== null && (
          <div>
            <p className="script-who text-start!">{clientName}</p>
            <ClientWords {...turn.answer} locale={locale} />
          </div>
        )}
      </>
    )}
  </div>
)
