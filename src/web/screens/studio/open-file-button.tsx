/// <reference types="wicg-file-system-access" />
import { useId } from 'react'
import { Button } from '#web/design/button.tsx'
import { canWriteFiles, pickFile } from '#web/studio/file/disk.ts'

interface OpenFileButtonProps {
  readonly onBring: (file: File, handle: FileSystemFileHandle | null) => void
}

/** The browser’s own picker; where it can, one that lets the page write the file back. */
export function OpenFileButton({ onBring }: OpenFileButtonProps) {
  const id = useId()
  if (canWriteFiles())
    return (
      <Button
        onClick={async () => {
          const handle = await pickFile()
          if (handle !== null) onBring(await handle.getFile(), handle)
        }}
      >
        Open a file
      </Button>
    )
  return (
    <span className="file-choice">
      <label htmlFor={id}>Open a file</label>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file can be chosen again, after it was mended.
          target.value = ''
          if (file) onBring(file, null)
        }}
      />
    </span>
  )
}
