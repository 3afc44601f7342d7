import type { BlamedReply, ExpectationCheck } from '#authoring/test-report.ts'
import type { SourcePath } from '#scenario/source-path.ts'

interface SimulateFailuresProps {
  readonly checks: readonly ExpectationCheck[]
  readonly onOpenLine: (path: SourcePath) => void
  /** says the script up to this reply in the conversation */
  readonly onShow: (reply: BlamedReply) => void
}

/** Expectations that do not hold, each with the replies it went wrong with. */
export const SimulateFailures = ({ checks, onOpenLine, onShow }: SimulateFailuresProps) => (
  <ul className="grid gap-4 text-small">
    {checks.map(({ path, trainee, expected, found, wentWrong }) => (
      <li
        key={`${path.join('/')} ${trainee}`}
        className="grid gap-1.5 border-clay border-s-2 border-dashed ps-3"
      >
        <p>
          <strong className="text-clay">✕ does not hold</strong>{' '}
          <button type="button" className="aside-press" onClick={() => onOpenLine(path)}>
            <span className="sr-only">Open in file: </span>
            {trainee}: {expected}
          </button>
          , found {found}
        </p>
        {wentWrong.map((reply) => (
          <div key={`${reply.trainee} ${reply.turn}`} className="grid gap-0.5">
            <q dir="auto">{reply.reply}</q>
            <span className="text-soft">{reply.why}</span>
            <button
              type="button"
              className="aside-press justify-self-start"
              onClick={() => onShow(reply)}
            >
              Show turn {reply.turn} of {reply.trainee} in the conversation
            </button>
          </div>
        ))}
      </li>
    ))}
  </ul>
)
