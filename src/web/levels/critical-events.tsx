import type { CriticalEvent } from '#scoring/verdict.ts'

/** A moment that caps the level, said plainly and with the words it rests on. */
export const CriticalEvents = ({ events }: { readonly events: readonly CriticalEvent[] }) =>
  events.map(({ event, index, quote, cap, repaired }) => (
    <div key={`${index} ${event}`} className="rounded-lg bg-clay-wash px-3.5 py-2.5 text-small">
      <p className="font-semibold text-clay">One moment to take to your tutor</p>
      <p>
        {event}: <q dir="auto">{quote}</q>{' '}
        {repaired
          ? `You repaired it; the level can be ${cap} at most.`
          : `With it, the level can be ${cap} at most.`}
      </p>
    </div>
  ))
