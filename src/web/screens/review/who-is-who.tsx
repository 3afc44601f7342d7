import { useId } from 'react'
import { type Roles, swapped } from '#transcript/roles.ts'
import type { Transcript } from '#transcript/transcript.ts'
import { Button } from '#web/design/button.tsx'
import { PassedOver } from './passed-over.tsx'
import { SpeakerList } from './speaker-list.tsx'
import type { Reading } from './use-review.ts'

interface WhoIsWhoProps {
  readonly reading: Reading
  readonly leftOut: number
  readonly onChange: (change: { readonly roles?: Roles; readonly join?: boolean }) => void
  readonly onChoose: (transcript: Transcript) => void
}

/** Who was found, and which two are read; a guess to correct. */
export function WhoIsWho({ reading, leftOut, onChange, onChoose }: WhoIsWhoProps) {
  const { found, transcript, speakers, roles, guessedBy, join } = reading
  const joinId = useId()
  /** Nobody is both: who gives up a role takes the other. */
  const give = (role: keyof Roles, key: string) => {
    const other = role === 'client' ? 'trainee' : 'client'
    onChange({ roles: key === roles[other] ? swapped(roles) : { ...roles, [role]: key } })
  }
  return (
    <section aria-label="Who is who" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div className="grid gap-1">
        <h2>Who is who</h2>
        {guessedBy !== null && <p className="text-small text-soft">{GUESSES[guessedBy]}</p>}
      </div>
      {found.transcripts.length > 1 && (
        <Choice
          label="Conversation"
          value={String(found.transcripts.indexOf(transcript))}
          options={found.transcripts.map(({ id, utterances }, nth) => [
            String(nth),
            `${id ?? nth + 1} (${utterances.length} turns)`,
          ])}
          onChange={(value) => onChoose(found.transcripts[Number(value)] ?? transcript)}
        />
      )}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {(['client', 'trainee'] as const).map((role) => (
          <Choice
            key={role}
            label={role === 'client' ? 'Client' : 'Trainee'}
            value={roles[role]}
            options={speakers.map(({ key, name }) => [key, name])}
            onChange={(key) => give(role, key)}
          />
        ))}
        <Button onClick={() => onChange({ roles: swapped(roles) })}>Swap</Button>
      </div>
      <SpeakerList speakers={speakers} roles={roles} />
      <div className="flex items-start gap-2.5">
        <input
          id={joinId}
          type="checkbox"
          className="mt-1 size-5 accent-teal"
          checked={join}
          onChange={({ target }) => onChange({ join: target.checked })}
        />
        <label htmlFor={joinId}>What one person says in a row is one turn</label>
      </div>
      {leftOut > 0 && (
        <p className="text-small">
          {leftOut === 1 ? 'One piece' : `${leftOut.toLocaleString('en')} pieces`} of the text
          {leftOut === 1 ? ' was' : ' were'} left out: said by somebody else, or before any name.
        </p>
      )}
      <PassedOver problems={found.passedOver} />
    </section>
  )
}

const GUESSES = {
  names: 'Guessed from their names. Correct it if it is wrong.',
  questions: 'Guessed: whoever asks more is taken for the trainee. Correct it if it is wrong.',
} as const

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="grid min-w-0 max-w-full gap-1">
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="min-h-11 max-w-full rounded-full border border-edge bg-sheet px-3.5 text-ink"
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
