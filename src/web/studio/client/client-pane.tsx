import { useEffect, useRef, useState } from 'react'
import type { SourcePath } from '#scenario/source-path.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { Modal } from '#web/design/modal.tsx'
import { ClientNow } from './client-now.tsx'
import type { Preview } from './preview.ts'
import { PreviewBar } from './preview-bar.tsx'
import { PreviewNotices } from './preview-notices.tsx'
import { PreviewTurns } from './preview-turns.tsx'
import { ReplyBox } from './reply-box.tsx'
import { StartPanel } from './start-panel.tsx'

interface ClientPaneProps {
  readonly preview: Preview
  /** the text has errors: the client is that of its newest version without any */
  readonly isBehind?: boolean
  /** shows a place of the file in the editor */
  readonly onOpenLine: (path: SourcePath) => void
}

/** The conversation with the client of the file, with everything that a student never sees beside it. */
export function ClientPane({ preview, isBehind = false, onOpenLine }: ClientPaneProps) {
  const { compiled, talk } = preview
  const [draft, setDraft] = useState('')
  const [start, setStart] = useState<ClientStanding | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const words = useRef<HTMLElement>(null)
  const turns = talk?.transcript.length ?? 0
  useEffect(() => {
    const list = words.current
    if (list === null || turns < 2) return
    // The pane scrolls by itself; where it is as long as what was said, the page follows the reply box instead.
    if (list.scrollHeight > list.clientHeight + 1) list.scrollTop = list.scrollHeight
    else box.current?.scrollIntoView({ block: 'nearest' })
  }, [turns])
  if (compiled === null || talk === null) {
    return (
      <section aria-label="Client" className="p-4">
        <p className="text-soft">
          The client comes as soon as the file can be read. What is wrong with it stands under
          Problems.
        </p>
      </section>
    )
  }
  const { scenario } = compiled
  const name = scenario.client.calledName
  const isOver = talk.view.endedBy !== null

  const send = () => {
    if (draft.trim() === '' || isOver) return
    preview.say(draft)
    setDraft('')
    box.current?.focus({ preventScroll: true })
  }
  const back = () => {
    const taken = preview.back()
    if (taken !== null && draft.trim() === '') setDraft(taken)
    box.current?.focus({ preventScroll: true })
  }
  const restart = () => {
    preview.restart()
    box.current?.focus({ preventScroll: true })
  }
  return (
    <section
      aria-label="Client"
      className="grid h-full min-h-0 grid-rows-[auto_minmax(0,1fr)_auto] gap-3"
    >
      <div className="grid gap-2">
        <h2 className="sr-only">Conversation with {name}</h2>
        <PreviewBar
          preview={preview}
          onBack={back}
          onRestart={restart}
          onStartHere={() => setStart(preview.standingAt(turns - 1))}
        />
        <PreviewNotices preview={preview} isBehind={isBehind} />
      </div>
      <section
        ref={words}
        aria-label="Conversation"
        className="relative min-h-0 overflow-y-auto pe-2"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <PreviewTurns
          preview={preview}
          scenario={scenario}
          talk={talk}
          onOpenLine={onOpenLine}
          onStartAt={(index) => setStart(preview.standingAt(index))}
        />
        {isOver && <p className="pt-4 text-soft">The session is over.</p>}
      </section>
      <div className="grid gap-3 border-hair border-t pt-3">
        <ClientNow scenario={scenario} client={talk.client} onOpenLine={onOpenLine} />
        {!isOver && <ReplyBox box={box} draft={draft} onDraft={setDraft} onSend={send} />}
      </div>
      <p role="status" className="sr-only">
        {newestWords(talk, name)}
      </p>
      <Modal isOpen={start !== null} onClose={() => setStart(null)} title="Start from here">
        {start !== null && (
          <StartPanel
            scenario={scenario}
            standing={start}
            onStart={(chosen) => {
              setStart(null)
              preview.startFrom(chosen)
            }}
          />
        )}
      </Modal>
    </section>
  )
}

/** Said by a screen reader as it changes. The first words are read with the page. */
function newestWords({ transcript, replies }: FoldedSession, name: string): string {
  const newest = transcript.at(-1)
  if (newest?.speaker !== 'client' || replies.length === 0) return ''
  const { says, stage } = newest.speech
  return `${name}: ${stage === null ? '' : `${stage}. `}${says}`
}
