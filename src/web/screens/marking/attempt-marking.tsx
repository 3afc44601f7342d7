import { useState } from 'react'
import { isWhole } from '#course/marking-facts.ts'
import { AttemptHead } from './attempt-head.tsx'
import { CommentBank } from './comment-bank.tsx'
import { commentOn, withComment } from './mark-draft.ts'
import { MarkedTranscript } from './marked-transcript.tsx'
import type { MarkingView } from './marking-view.ts'
import { RubricPanel } from './rubric-panel.tsx'
import { useOwnMark } from './use-own-mark.ts'
import { usePresence } from './use-presence.ts'
import { useProposal } from './use-proposal.ts'

interface AttemptMarkingProps {
  readonly view: MarkingView
  /** who marks; what they enter is kept for them alone */
  readonly person: string
  readonly onNews: () => void
}

/** A turn, or the whole session: what a comment is about. */
export type CommentPlace = number | 'summary'

export function AttemptMarking({ view, person, onNews }: AttemptMarkingProps) {
  const [hasShown, setShown] = useState(false)
  const hasSeenProposal = hasShown || view.own.proposalSeenAt !== null
  const own = useOwnMark({ view, person, hasSeenProposal, onNews })
  const atWork = usePresence(view)
  const [bankFor, setBankFor] = useState<CommentPlace | null>(null)
  const proposal = useProposal({
    view,
    hasWholeMark: isWhole(own.mark, view.skills),
    onShown: () => {
      setShown(true)
      onNews()
    },
  })
  const isOpen = view.savingObstacle === null
  const textAt = (place: CommentPlace) =>
    place === 'summary' ? own.mark.summary : (commentOn(own.mark, place) ?? '')
  const write = (place: CommentPlace, text: string | null) =>
    own.change((mark) =>
      place === 'summary' ? { ...mark, summary: text ?? '' } : withComment(mark, place, text),
    )
  return (
    <>
      <AttemptHead view={view} atWork={atWork} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(23rem,27rem)]">
        <MarkedTranscript
          view={view}
          mark={own.mark}
          reading={proposal.shown?.observer ?? null}
          isOpen={isOpen}
          onWrite={write}
          onBank={setBankFor}
        />
        <RubricPanel
          view={view}
          own={own}
          proposal={proposal}
          onWrite={write}
          onBank={setBankFor}
          onNews={onNews}
        />
      </div>
      <CommentBank
        view={view}
        place={bankFor}
        text={bankFor === null ? '' : textAt(bankFor)}
        onUse={(text) => {
          if (bankFor === null) return
          const before = textAt(bankFor).trimEnd()
          write(bankFor, before === '' ? text : `${before} ${text}`)
          setBankFor(null)
        }}
        onClose={() => setBankFor(null)}
      />
    </>
  )
}
