import { useId } from 'react'
import { surenessSentence } from '#feedback/sureness.ts'
import { type NumberedNote, numberNotes } from '#web/notes/annotate.ts'
import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { shownNote } from '#web/notes/shown-note.ts'
import { turnAddress } from '#web/notes/turn-address.ts'
import type { ContestChoice, ContestDesk } from './contest-desk.ts'
import { ContestPress } from './contest-press.tsx'
import type { GivenReading } from './result-view.ts'

interface ObservedReplyProps {
  /** of the turn in the transcript */
  readonly index: number
  /** null where the transcript has not been given back: the quotes stand alone */
  readonly text: string | null
  readonly notes: GivenReading['turns'][number]['notes']
  readonly desk: ContestDesk
}

/** One reply with the codes on its words: each with the words, the rule that gave it, and a way to contest it. */
export function ObservedReply({ index, text, notes, desk }: ObservedReplyProps) {
  const shown = notes.map(shownNote)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-2.5 lg:grid-cols-[minmax(0,34rem)_minmax(16rem,1fr)]">
      <div className="grid content-start gap-1">
        <h3 className="text-small">
          {text === null ? (
            `Turn ${index + 1}`
          ) : (
            <a href={`#${turnAddress(index)}`}>Turn {index + 1}</a>
          )}
        </h3>
        {text !== null && <AnnotatedReply text={text} notes={shown} />}
      </div>
      <ol
        aria-label={`The observer’s codes in turn ${index + 1}`}
        className="grid content-start gap-3 border-hair border-s-2 ps-4 text-[0.96rem] leading-normal"
      >
        {numberNotes(shown).map((numbered) => (
          <ObservedCode key={numbered.number} index={index} numbered={numbered} desk={desk} />
        ))}
      </ol>
    </div>
  )
}

const TONES = { helped: ' · helped', neutral: '', hindered: ' · hindered' } as const

interface ObservedCodeProps {
  readonly index: number
  readonly numbered: NumberedNote
  readonly desk: ContestDesk
}

function ObservedCode({ index, numbered: { number, note, all }, desk }: ObservedCodeProps) {
  const id = useId()
  return (
    <li className="flex gap-2">
      <span className="w-3 shrink-0 font-semibold text-small tabular-nums">{number}</span>
      <div className="grid min-w-0 gap-1">
        <p id={id}>
          <span className="font-semibold">{note.name}</span>
          {TONES[note.tone]}
        </p>
        <p className="text-small text-soft">{note.explanation}</p>
        {all.map(({ quote, mark }) => (
          <p key={`${mark.start}-${mark.end}`} className="text-small text-soft">
            <q dir="auto" className="text-ink">
              {quote.trim()}
            </q>{' '}
            {surenessSentence(mark)} Rule: <span className="break-all">{mark.rule}</span>.
          </p>
        ))}
        <ContestPress desk={desk} choices={choicesOf(index, note, all)} describedBy={id} />
      </div>
    </li>
  )
}

/** The code on each of its words, and the sentence that explains it. */
const choicesOf = (
  index: number,
  { name, explanation }: NumberedNote['note'],
  all: NumberedNote['all'],
): readonly ContestChoice[] => [
  ...all.map(({ quote, mark: { start, end } }) => ({
    about: { kind: 'code', index, start, end } as const,
    label: `“${name}” on “${quote.trim()}”`,
  })),
  {
    about: { kind: 'sentence', where: 'observer', index, quote: explanation },
    label: `The sentence “${explanation}”`,
  },
]
