import { useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import type { OpenFile } from '#web/studio/file/file-desk.ts'
import { problemCount } from '#web/studio/problems/problem-words.ts'
import type { CheckedText } from '#web/studio/problems/use-checked-text.ts'
import { PublishToCourse } from '#web/studio/publish/publish-to-course.tsx'
import { OpenFileButton } from './open-file-button.tsx'

interface StudioToolbarProps {
  readonly open: OpenFile
  readonly checked: CheckedText
  /** what came of the last press on "Save" */
  readonly remark: string | null
  readonly onRename: (name: string) => void
  readonly onSave: () => void
  readonly onNew: () => void
  readonly onBring: (file: File, handle: FileSystemFileHandle | null) => void
  readonly onAllFiles: () => void
}

/** Which file this is, how it stands, and what can be done with files. */
export const StudioToolbar = ({
  open,
  checked,
  remark,
  onRename,
  onSave,
  onNew,
  onBring,
  onAllFiles,
}: StudioToolbarProps) => (
  <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
    <ArrivalHeading pageTitle="Studio" className="text-2xl">
      Studio
    </ArrivalHeading>
    <FileName name={open.file.name} onRename={onRename} />
    <p className="text-small text-soft">
      {standing(open)} {problemCount(checked.diagnostics)}
      {checked.isStale ? ' …' : '.'} <span role="status">{remark}</span>
    </p>
    <div className="flex flex-wrap gap-2 lg:ms-auto">
      <Button
        weight="main"
        onClick={onSave}
        aria-keyshortcuts="Control+S Meta+S"
        aria-disabled={open.heldBy === 'elsewhere' || undefined}
      >
        Save
      </Button>
      <PublishToCourse source={open.text} />
      <Button onClick={onNew}>New scenario</Button>
      <OpenFileButton onBring={onBring} />
      <Button onClick={onAllFiles}>All files</Button>
    </div>
  </div>
)

const standing = ({ file, text, keeping }: OpenFile): string => {
  if (keeping === 'waiting') return 'Keeping …'
  if (keeping !== 'kept') return 'Not kept.'
  return text === file.savedText ? 'As on your disk.' : 'Kept in this browser.'
}

function FileName({
  name,
  onRename,
}: {
  readonly name: string
  readonly onRename: (name: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    const next = typed?.trim() ?? ''
    setTyped(null)
    if (next !== '' && next !== name) onRename(/\.ya?ml$/i.test(next) ? next : `${next}.yaml`)
  }
  return (
    <input
      type="text"
      aria-label="File name"
      value={typed ?? name}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle()
      }}
      className="line-field max-w-[22rem]"
    />
  )
}
