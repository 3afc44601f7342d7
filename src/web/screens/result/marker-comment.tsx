import { useId } from 'react'
import type { ContestDesk } from './contest-desk.ts'
import { ContestPress } from './contest-press.tsx'
import { sentenceChoices } from './sentence-choices.ts'

interface MarkerCommentProps {
  /** of the turn that it is about */
  readonly index: number
  readonly text: string
  readonly desk: ContestDesk
}

/** What a person wrote about one turn. */
export function MarkerComment({ index, text, desk }: MarkerCommentProps) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <p id={id} dir="auto" className="whitespace-pre-wrap">
        {text}
      </p>
      <ContestPress
        desk={desk}
        choices={sentenceChoices(text, { where: 'comment', index })}
        describedBy={id}
      />
    </div>
  )
}
