import type { Debrief } from '#feedback/debrief.ts'
import { turnAddress } from '#web/notes/turn-address.ts'
import { replyNumber } from '#web/screens/debrief/reply-number.ts'
import type { SkillRead } from './second-skill.tsx'

interface ReaderQuotesProps {
  readonly evidence: Extract<SkillRead, { readonly status: 'read' }>['evidence']
  readonly debrief: Pick<Debrief, 'transcript' | 'clientName'>
}

/** The words a level rests on, each of which stands in its turn. */
export const ReaderQuotes = ({ evidence, debrief }: ReaderQuotesProps) =>
  evidence.length > 0 && (
    <ul className="mt-auto grid gap-2 border-hair border-t pt-2.5 text-small">
      {evidence.map(({ index, quote, helped }, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes
        <li key={nth} className="flex gap-2">
          <span
            className={`font-semibold ${helped ? 'text-teal' : 'text-clay'}`}
            role="img"
            aria-label={helped ? 'Helped' : 'Hindered'}
          >
            {helped ? '+' : '−'}
          </span>
          <span className="min-w-0">
            <a href={`#${turnAddress(index)}`} dir="auto" className="text-ink decoration-edge">
              “{quote}”
            </a>{' '}
            <span className="text-soft">{whoseTurn(index, debrief)}</span>
          </span>
        </li>
      ))}
    </ul>
  )

const whoseTurn = (index: number, { transcript, clientName }: ReaderQuotesProps['debrief']) =>
  transcript.find((turn) => turn.index === index)?.speaker === 'client'
    ? clientName
    : `your reply ${replyNumber(transcript, index)}`
