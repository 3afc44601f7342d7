import type { ClientRegion } from '#feedback/replay/client-region.ts'
import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'

interface ClientStandingProps {
  readonly regions: readonly ClientRegion[]
  readonly frames: readonly ReplayFrame[]
  readonly frame: ReplayFrame
  readonly clientName: string
}

/** The statechart of the client, lit where the client is at this moment. */
export const ClientStanding = ({ regions, frames, frame, clientName }: ClientStandingProps) => (
  <section aria-label={`Where ${clientName} stands`} className="grid content-start gap-4">
    <div>
      <h2>Where {clientName} stands</h2>
      <p className="text-small text-soft">● now, ✓ been there, plain: not yet</p>
    </div>
    {regions.map((region) => (
      <Region
        key={region.id}
        region={region}
        path={frame.regions[region.id]}
        been={frames.slice(0, frame.reply + 1).flatMap(({ regions: each }) => each[region.id])}
      />
    ))}
    <Told frame={frame} clientName={clientName} />
  </section>
)

interface RegionProps {
  readonly region: ClientRegion
  /** states gone through with this step; the last one is now */
  readonly path: readonly string[]
  /** states of the session so far */
  readonly been: readonly string[]
}

function Region({ region: { title, states }, path, been }: RegionProps) {
  const now = states.find(({ id }) => id === path.at(-1))
  const nameOf = (id: string) => states.find((state) => state.id === id)?.name ?? id
  return (
    <section aria-label={title} className="grid gap-1.5">
      <h3 className="text-[1rem]">{title}</h3>
      <ol className="flex flex-wrap gap-1.5 text-small">
        {states.map(({ id, name }) => {
          const { mark, words, look } = LOOKS[lookOf(id, path, been)]
          return (
            <li
              key={id}
              aria-current={id === now?.id ? 'step' : undefined}
              className={`rounded-full border px-2.5 py-0.5 ${look}`}
            >
              <span aria-hidden="true">{mark}</span>
              {name}
              <span className="sr-only">, {words}</span>
            </li>
          )
        })}
      </ol>
      <p className="text-small text-soft">
        {path.length > 1 && (
          <strong className="font-semibold text-ink">{path.map(nameOf).join(' → ')}. </strong>
        )}
        {now !== undefined &&
          (now.leadsTo.length === 0
            ? 'Nothing leads on from here.'
            : `From here: ${now.leadsTo.map(nameOf).join(', ')}.`)}
      </p>
    </section>
  )
}

const LOOKS = {
  now: {
    mark: '● ',
    words: 'now',
    look: 'border-2 border-teal bg-teal-wash font-semibold',
  },
  been: { mark: '✓ ', words: 'been there', look: 'border-edge' },
  ahead: { mark: '', words: 'not yet', look: 'border-hair border-dashed text-soft' },
} as const

function lookOf(id: string, path: readonly string[], been: readonly string[]): keyof typeof LOOKS {
  if (id === path.at(-1)) return 'now'
  return been.includes(id) ? 'been' : 'ahead'
}

function Told({
  frame: { told, toldNow },
  clientName,
}: Omit<ClientStandingProps, 'regions' | 'frames'>) {
  const old = told.length - toldNow
  return (
    <section aria-label="Told so far" className="grid gap-1.5">
      <h3 className="text-[1rem]">Told so far</h3>
      {told.length === 0 ? (
        <p className="text-small text-soft">
          None of what {clientName} held back at first has been told yet.
        </p>
      ) : (
        <ul className="grid list-disc gap-1 ps-5 text-small">
          {told.map((about, nth) => (
            <li key={about}>
              {about}
              {nth >= old && <strong className="font-semibold text-teal"> · just now</strong>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
