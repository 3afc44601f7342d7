import type { Debrief } from '#feedback/debrief.ts'
import { QuoteLine } from '#web/levels/quote-line.tsx'
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
        <QuoteLine key={nth} index={index} quote={quote} helped={helped}>
          {whoseTurn(index, debrief)}
        </QuoteLine>
      ))}
    </ul>
  )

const whoseTurn = (index: number, { transcript, clientName }: ReaderQuotesProps['debrief']) =>
  transcript.find((turn) => turn.index === index)?.speaker === 'client'
    ? clientName
    : `your reply ${replyNumber(transcript, index)}`
