import { Link } from 'wouter'
import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'
import { DIRECTION_WORDS } from '#web/screens/debrief/direction-words.ts'
import { replayAddress } from './replay-address.ts'

interface TurningPointJumpsProps {
  readonly session: string
  readonly frames: readonly ReplayFrame[]
  readonly frame: ReplayFrame
}

/** The replies worth going back to, each one press away. */
export function TurningPointJumps({ session, frames, frame }: TurningPointJumpsProps) {
  const points = frames.flatMap(({ turningPoint, reply, index }) =>
    turningPoint === null ? [] : [{ ...turningPoint, reply, index }],
  )
  return (
    <nav aria-label="Turning points" className="grid gap-2">
      <h2>Turning points</h2>
      {points.length === 0 ? (
        <p className="text-small text-soft">
          No single reply turned this session. Step through it to see what the small ones added up
          to.
        </p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {points.map(({ reply, index, title, direction }) => (
            <li key={reply}>
              <Link
                href={replayAddress(session, index)}
                aria-current={reply === frame.reply ? 'step' : undefined}
                className="inline-flex min-h-11 flex-wrap items-center gap-x-2 rounded-[14px] border border-hair bg-amber-wash px-4 py-1.5 text-ink no-underline hover:border-amber aria-[current]:border-2 aria-[current]:border-amber"
              >
                <span className="font-semibold">{title}</span>
                <span className="text-amber text-small">
                  {DIRECTION_WORDS[direction]} · reply {reply}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
