import { useId } from 'react'
import type { Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { clockWords } from './clock-words.ts'
import type { Proposal } from './use-proposal.ts'

interface ShowProposalProps {
  readonly proposal: Proposal
  /** skills without an own level */
  readonly missing: readonly Skill[]
  readonly onShow: () => Promise<void>
}

/** The way to what others made of it. It opens once own levels are whole, and says so until then. */
export function ShowProposal({ proposal, missing, onShow }: ShowProposalProps) {
  const id = useId()
  const { shown, isOpen, isAsking, failure } = proposal
  const names = new Intl.ListFormat('en-GB').format(missing.map((skill) => SKILL_NAMES[skill]))
  if (shown !== null)
    return (
      <p role="status" className="text-small">
        The observer’s levels stand beside yours since {clockWords(shown.seenAt)}. Yours are the
        mark.
      </p>
    )
  return (
    <>
      <Button
        disabled={!isOpen}
        aria-describedby={id}
        onClick={() => {
          if (!isAsking) void onShow()
        }}
      >
        Show proposal
      </Button>
      <p id={id} className="text-small text-soft">
        {isOpen
          ? 'What the observer made of it. When you first look is kept with your mark.'
          : `Your own levels come first. Still missing: ${names}.`}
      </p>
      <Trouble failure={failure} />
    </>
  )
}
