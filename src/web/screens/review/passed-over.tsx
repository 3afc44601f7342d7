import type { TranscriptProblem } from '#transcript/transcript.ts'

/** So many are named; the rest is counted. Judgement. */
const MOST_NAMED = 10

/** Lines that could not be read, while others could. */
export const PassedOver = ({ problems }: { readonly problems: readonly TranscriptProblem[] }) =>
  problems.length > 0 && (
    <div className="grid gap-1 rounded-[14px] bg-clay-wash p-4 text-small">
      <p className="font-semibold">
        {problems.length === 1 ? 'One part' : `${problems.length} parts`} of this text could not be
        read and {problems.length === 1 ? 'was' : 'were'} passed over.
      </p>
      <ul>
        {problems.slice(0, MOST_NAMED).map(({ line, message }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={nth}>
            {line !== null && `Line ${line}: `}
            {message}
          </li>
        ))}
      </ul>
      {problems.length > MOST_NAMED && <p>and {problems.length - MOST_NAMED} more.</p>}
    </div>
  )
