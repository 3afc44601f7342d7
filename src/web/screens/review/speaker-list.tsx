import type { Roles } from '#transcript/roles.ts'
import type { Speaker } from '#transcript/speakers.ts'

interface SpeakerListProps {
  readonly speakers: readonly Speaker[]
  readonly roles: Roles
}

/** A text whose lines begin like names can seem to have hundreds of speakers. Judgement. */
const MOST_LISTED = 12

/** Everybody who was found, with how often they speak and something they said. */
export function SpeakerList({ speakers, roles }: SpeakerListProps) {
  const rank = ({ key }: Speaker) => (key === roles.client || key === roles.trainee ? 0 : 1)
  const listed = speakers.toSorted((a, b) => rank(a) - rank(b) || b.turns - a.turns)
  const unlisted = listed.length - MOST_LISTED
  return (
    <ul className="grid max-w-[52rem] grid-cols-[minmax(0,1fr)] gap-3">
      {listed.slice(0, MOST_LISTED).map((speaker) => (
        <li key={speaker.key} className="border-hair border-s-2 ps-4">
          <p className="flex flex-wrap gap-x-3">
            <span className="font-semibold">{speaker.name}</span>
            <span className="text-small text-soft leading-[1.7rem]">
              {roleOf(speaker, roles)} ·{' '}
              {speaker.turns === 1 ? '1 turn' : `${speaker.turns.toLocaleString('en')} turns`}
            </span>
          </p>
          <p dir="auto" className="text-small text-soft">
            “{speaker.sample}”
          </p>
        </li>
      ))}
      {unlisted > 0 && (
        <li className="text-small text-soft">and {unlisted.toLocaleString('en')} more, left out</li>
      )}
    </ul>
  )
}

function roleOf({ key }: Speaker, { client, trainee }: Roles): string {
  if (key === client) return 'client'
  return key === trainee ? 'trainee' : 'left out'
}
