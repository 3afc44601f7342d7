import { ContestThread } from '#web/contest/contest-thread.tsx'
import { whenWords } from '#web/course/when-words.ts'
import type { ContestDesk } from './contest-desk.ts'
import type { AttemptResult } from './result-view.ts'

interface ContestedSectionProps {
  readonly result: AttemptResult
  readonly desk: ContestDesk
}

/** Whether and until when something can be contested, and what came of what was. */
export function ContestedSection({ result, desk }: ContestedSectionProps) {
  const words = windowWords(result)
  if (words === null && desk.contests.length === 0) return null
  return (
    <section aria-labelledby="contested" className="grid grid-cols-[minmax(0,44rem)] gap-5">
      <div className="grid gap-2">
        <h2 id="contested">
          {desk.contests.length > 0 ? 'What you contested' : 'If you disagree'}
        </h2>
        {words !== null && <p>{words}</p>}
      </div>
      {desk.contests.map((contest) => (
        <ContestThread key={contest.id} contest={contest} timeZone={desk.timeZone} asker="You" />
      ))}
    </section>
  )
}

function windowWords({ contest, timeZone, marks }: AttemptResult): string | null {
  const { until, isOpen, answerer } = contest
  if (until === null) return null
  if (isOpen)
    return `Until ${whenWords(until, timeZone)} you can contest any level, any code and any sentence, by “Contest” beside it. ${answerer ?? 'Somebody of the course'} is to answer. There is no penalty: it costs you nothing and is not held against you.`
  return marks === null
    ? 'The mark is being looked at again. Meanwhile nothing more can be contested.'
    : `You could contest until ${whenWords(until, timeZone)}. If something is still wrong, write to your instructor.`
}
