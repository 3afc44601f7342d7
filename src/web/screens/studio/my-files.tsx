import { useEffect, useRef, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import type { KeptFile } from '#web/studio/file/kept-file.ts'

interface MyFilesProps {
  /** null until they have come */
  readonly files: readonly KeptFile[] | null
  readonly removed: KeptFile | null
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onPutBack: (file: KeptFile) => void
}

/** The files that this browser keeps. One that was deleted can be put back until the page is left. */
export function MyFiles({ files, removed, onOpen, onRemove, onPutBack }: MyFilesProps) {
  const putBack = useRef<HTMLButtonElement>(null)
  const isGone = removed !== null && !files?.some(({ id }) => id === removed.id)
  useEffect(() => {
    if (isGone) putBack.current?.focus()
  }, [isGone])
  return (
    <section aria-labelledby="my-files" className="grid content-start gap-3">
      <h2 id="my-files">My files</h2>
      {files?.length === 0 && !isGone && <p className="text-soft">None yet.</p>}
      <div role="status" className="empty:hidden">
        {isGone && (
          <p className="flex flex-wrap items-center gap-3">
            “{removed.name}” is deleted from this browser.
            <Button ref={putBack} onClick={() => onPutBack(removed)}>
              Put it back
            </Button>
          </p>
        )}
      </div>
      <ul className="grid gap-1">
        {files?.map((file) => (
          <li key={file.id} className="border-hair border-b">
            <FileRow file={file} onOpen={onOpen} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FileRow({
  file,
  onOpen,
  onRemove,
}: { readonly file: KeptFile } & Pick<MyFilesProps, 'onOpen' | 'onRemove'>) {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
      <button
        type="button"
        onClick={() => onOpen(file.id)}
        className="min-h-11 min-w-0 break-all text-start text-teal underline decoration-1 underline-offset-[0.2em]"
      >
        {file.name}
      </button>
      <span className="text-small text-soft">
        {new Date(file.changedAt).toLocaleString(undefined, {
          dateStyle: 'medium',
          timeStyle: 'short',
        })}
        {file.text !== file.savedText && ', in this browser only'}
      </span>
      <span className="ms-auto flex gap-2">
        {isAsking ? (
          <>
            <Button onClick={() => onRemove(file.id)}>Delete it</Button>
            <Button weight="quiet" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </>
        ) : (
          <Button weight="quiet" aria-label={`Delete ${file.name}`} onClick={() => setAsking(true)}>
            Delete
          </Button>
        )}
      </span>
    </div>
  )
}
