import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { fileText, MOST_BYTES, TOO_LARGE } from './file-text.ts'
import { FormatsHelp } from './formats-help.tsx'
import type { TranscriptDraft } from './use-transcript-draft.ts'

interface TranscriptSourceProps {
  readonly draft: TranscriptDraft
  /** why the text could not be read */
  readonly problem: string | null
  /** the text is no longer what the review below rests on */
  readonly hasChanged: boolean
  readonly onRead: () => void
  readonly onClear: () => void
}

/** Where the text comes from: typing, pasting, a file chosen or dropped anywhere on the page. */
export function TranscriptSource({
  draft,
  problem,
  hasChanged,
  onRead,
  onClear,
}: TranscriptSourceProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [remark, setRemark] = useState<string | null>(null)
  const [fileProblem, setFileProblem] = useState<string | null>(null)

  const bring = async (file: File) => {
    const read =
      file.size > MOST_BYTES
        ? ({ ok: false, failure: TOO_LARGE } as const)
        : fileText(new Uint8Array(await file.arrayBuffer()))
    setFileProblem(read.ok ? null : `“${file.name}”: ${read.failure} The box is as it was.`)
    setRemark(read.ok ? `“${file.name}” is in the box. ${read.value.remark ?? ''}` : null)
    if (read.ok) draft.replace(read.value.text)
  }
  const isOver = useFileDrop((file) => void bring(file))
  const trouble = fileProblem ?? problem
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        setFileProblem(null)
        onRead()
      }}
    >
      <div className="grid gap-2">
        <label htmlFor={`${id}-text`} className="font-semibold">
          Transcript
        </label>
        <textarea
          ref={box}
          id={`${id}-text`}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-how`}
          aria-invalid={problem !== null}
          placeholder={'Client: It has been a long week.\nTrainee: What made it long?'}
          className={`field max-h-[24rem] min-h-[12rem] ${isOver ? 'outline-2 outline-teal outline-dashed outline-offset-3' : ''}`}
          value={draft.text}
          onChange={({ target }) => {
            setRemark(null)
            draft.type(target.value)
          }}
        />
        <p id={`${id}-how`} className="text-small text-soft">
          Begin each turn with a name and a colon. Subtitles (WebVTT, SRT) and JSON are told by what
          is in them. A file can be dropped anywhere on this page.
        </p>
      </div>
      <div role="alert">
        {trouble !== null && <p className="rounded-[14px] bg-clay-wash p-4">{trouble}</p>}
      </div>
      <div role="status" className="empty:hidden">
        {remark !== null && <p className="text-small">{remark}</p>}
        {!draft.isKept && (
          <p className="text-small">
            This browser would not keep the text: it lasts as long as this page is open.
          </p>
        )}
        {hasChanged && (
          <p className="text-small">
            The text has changed since it was read: press “Read it” again.
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" weight="main">
          Read it
        </Button>
        <FileChoice onFile={(file) => void bring(file)} />
        {draft.replaced !== null && (
          <Button
            onClick={() => {
              setRemark(null)
              draft.putBack()
            }}
          >
            Put back what was there
          </Button>
        )}
        {draft.text !== '' && (
          <Button
            weight="quiet"
            onClick={() => {
              setRemark('The box is empty, and nothing of it is kept in this browser.')
              setFileProblem(null)
              draft.replace('')
              onClear()
              box.current?.focus()
            }}
          >
            Clear
          </Button>
        )}
      </div>
      <FormatsHelp />
    </form>
  )
}

/** The browser’s own control, worn as one of our buttons: it keeps its name, its keys and its focus. */
function FileChoice({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId()
  return (
    <span className="file-choice">
      <label htmlFor={id}>Choose a file</label>
      <input
        id={id}
        type="file"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file can be chosen again, after it was mended.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </span>
  )
}

/** A file that misses the box would otherwise take the page’s place. @returns whether one is being held over it */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFile)
  latest.current = onFile
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      latest.current(file)
    }
    window.addEventListener('dragover', hold)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hold)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
