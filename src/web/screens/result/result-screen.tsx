import { useState } from 'react'
import type { Answered } from '#web/api/ask.ts'
import type { Contest, Contested } from '#web/contest/contest-words.ts'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import type { ContestChoice } from './contest-desk.ts'
import { ContestDialog } from './contest-dialog.tsx'
import { ResultPaper } from './result-paper.tsx'
import type { AttemptResult } from './result-view.ts'
import { TryAttemptAgain } from './try-attempt-again.tsx'

/** What a student has been given back of an attempt, and what they make of it. */
export const ResultScreen = ({ attempt }: { readonly attempt: string }) => (
  <SignedIn>{() => <Asked attempt={attempt} />}</SignedIn>
)

function Asked({ attempt }: { readonly attempt: string }) {
  const result = useAnswer('GET /api/attempts/:attempt/result', { params: { attempt } })
  const contests = useAnswer('GET /api/attempts/:attempt/contests', { params: { attempt } })
  const tries = useAnswer('GET /api/attempts/:attempt/tries', { params: { attempt } })
  const failed = [result, contests].find(({ failure }) => failure !== null) ?? tries
  return (
    <CoursePage>
      {result.value === undefined || contests.value === undefined ? (
        <div className="grid gap-8">
          <ScreenHead title="Your result" />
          <Trouble failure={failed.failure} onAgain={failed.again} />
          {failed.failure === null && <StillComing>It is still on the way.</StillComing>}
        </div>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <Given
            result={result.value}
            contests={contests.value.contests}
            tries={tries.value ?? null}
            onTried={tries.again}
          />
          <Trouble failure={failed.failure} onAgain={failed.again} />
        </div>
      )}
    </CoursePage>
  )
}

interface GivenProps {
  readonly result: AttemptResult
  readonly contests: readonly Contest[]
  /** null until it is known whether replies can be tried again */
  readonly tries: Answered<'GET /api/attempts/:attempt/tries'> | null
  readonly onTried: () => void
}

function Given({ result, contests, tries, onTried }: GivenProps) {
  const [choices, setChoices] = useState<readonly ContestChoice[] | null>(null)
  const [lastSent, setLastSent] = useState<Contested | null>(null)
  return (
    <>
      {/* Before the paper, so that it is shut when what was sent takes the focus there. */}
      <ContestDialog
        result={result}
        choices={choices}
        onClose={() => setChoices(null)}
        onSent={(about) => {
          setChoices(null)
          setLastSent(about)
        }}
      />
      <p role="status" className="sr-only">
        {choices === null &&
          lastSent !== null &&
          'It is sent. What you contested stands at the end of this page.'}
      </p>
      <ResultPaper
        result={result}
        tryAgain={
          tries?.isOpen === true
            ? (index, look) => (
                <TryAttemptAgain
                  result={result}
                  index={index}
                  tries={tries.replies.find(({ reply }) => reply === index)?.tries ?? 0}
                  look={look}
                  onTried={onTried}
                />
              )
            : null
        }
        desk={{
          contests,
          isOpen: result.contest.isOpen,
          timeZone: result.timeZone,
          lastSent: choices === null ? lastSent : null,
          ask: setChoices,
        }}
      />
    </>
  )
}
