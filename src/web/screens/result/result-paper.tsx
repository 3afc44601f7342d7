import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Button, pressable } from '#web/design/button.tsx'
import { usePrintOpen } from '#web/screens/debrief/use-print-open.ts'
import { AttemptRecord } from './attempt-record.tsx'
import type { ContestDesk } from './contest-desk.ts'
import { ContestedSection } from './contested-section.tsx'
import { ExemplarSection } from './exemplar-section.tsx'
import { GivenLevels } from './given-levels.tsx'
import { NotOutYet } from './not-out-yet.tsx'
import { ObserverSection } from './observer-section.tsx'
import { OwnWords } from './own-words.tsx'
import { ResultHead } from './result-head.tsx'
import type { AttemptResult } from './result-view.ts'

interface ResultPaperProps {
  readonly result: AttemptResult
  readonly desk: ContestDesk
  /** the way back to a reply, by its index; null where none can be tried again now */
  readonly tryAgain: ((index: number, look: 'card' | 'note') => ReactNode) | null
}

/** Own words first, then what a person made of them, then what the observer read, then what else could be said. */
export function ResultPaper({ result, desk, tryAgain }: ResultPaperProps) {
  usePrintOpen()
  const { attempt, exercise, state, transcript, marks, evidence, exemplars } = result
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-14">
      <ResultHead result={result} />
      {transcript !== null && (
        <OwnWords
          result={result}
          transcript={transcript}
          comments={marks?.comments ?? []}
          desk={desk}
          tryAgain={tryAgain && ((index) => tryAgain(index, 'note'))}
        />
      )}
      {marks !== null && <GivenLevels marks={marks} hasScript={transcript !== null} desk={desk} />}
      {evidence !== null && (
        <ObserverSection evidence={evidence} transcript={transcript} desk={desk} />
      )}
      {exemplars !== null && (
        <ExemplarSection
          exemplars={exemplars}
          result={result}
          tryAgain={tryAgain && ((index) => tryAgain(index, 'card'))}
        />
      )}
      <NotOutYet result={result} />
      <ContestedSection result={result} desk={desk} />
      <AttemptRecord attempt={attempt} timeZone={result.timeZone} />
      <div className="no-print flex flex-wrap gap-3 border-hair border-t pt-8">
        {state === 'in-progress' || state === 'overdue' ? (
          <Link href={`/attempts/${attempt}`} className={pressable('main')}>
            Back to the attempt
          </Link>
        ) : (
          <Button onClick={() => window.print()}>Print</Button>
        )}
        <Link href={`/exercises/${exercise}`} className={pressable('quiet')}>
          To the exercise
        </Link>
      </div>
    </div>
  )
}
