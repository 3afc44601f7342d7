import { useId } from 'react'
import type { SessionHeader } from '#simulation/journal.ts'

type VoiceChoiceValue = SessionHeader['voice']

interface VoiceChoiceProps {
  /** name of the model server */
  readonly server: string
  /** what the client is called */
  readonly clientName: string
  readonly chosen: VoiceChoiceValue
  readonly onChoose: (voice: VoiceChoiceValue) => void
}

/** Who finds the client's words, and where the student's own words go for it. */
export function VoiceChoice({ server, clientName, chosen, onChoose }: VoiceChoiceProps) {
  const id = useId()
  const voices = [
    ['embedded', 'Built in'],
    ['language-model', `Language model (${server})`],
  ] as const
  return (
    <div role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={`${id}-where`}>
      <h2 id={`${id}-name`} className="mb-3">
        Client's voice
      </h2>
      <div className="grid gap-3">
        {voices.map(([voice, name]) => (
          <label
            key={voice}
            className="sheet flex min-h-12 cursor-pointer items-center gap-3.5 px-4 py-3 has-[:checked]:border-teal has-[:checked]:bg-teal-wash"
          >
            <input
              type="radio"
              name={`${id}-voice`}
              className="size-5 shrink-0 accent-teal"
              checked={chosen === voice}
              onChange={() => onChoose(voice)}
            />
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-where`} className="mt-3 text-small text-soft">
        With the built-in voice {clientName} speaks from this page, and nothing is sent. With the
        language model, what you and {clientName} say in this session is sent, through this server,
        to <span className="wrap-anywhere">{server}</span>, which finds {clientName}’s words. No
        name, e-mail address or account goes along. What {clientName} feels, knows and tells stays
        the same.
      </p>
    </div>
  )
}
