import { useEffect, useState } from 'react'
import { bringFile } from '#web/studio/file/bring-file.ts'
import type { KeptFile } from '#web/studio/file/kept-file.ts'
import { readChosenFile } from '#web/studio/file/read-chosen-file.ts'
import { useFileDesk } from '#web/studio/file/use-file-desk.ts'
import { useFileDrop } from '#web/studio/file/use-file-drop.ts'
import { NewScenarioDialog } from './new-scenario-dialog.tsx'
import { StudioPage } from './studio-page.tsx'
import { StudioStart } from './studio-start.tsx'
import { useOpenFileAddress } from './use-open-file-address.ts'
import { Workbench } from './workbench.tsx'

/** A scenario file on one side, the client it describes on the other. All of it stays in the browser. */
export function StudioScreen() {
  const [desk, { files, open }] = useFileDesk()
  const [isNewOpen, setNewOpen] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [removed, setRemoved] = useState<KeptFile | null>(null)
  const isLooking = useOpenFileAddress(desk, open?.file.id ?? null)
  useEffect(() => void desk.list(), [desk])

  const bring = async (file: File, handle: FileSystemFileHandle | null) => {
    const chosen = await readChosenFile(file, handle)
    setTrouble(chosen.ok ? null : chosen.failure)
    if (chosen.ok) await bringFile(desk, chosen.value)
  }
  const isOver = useFileDrop((file, handle) => void bring(file, handle))
  const doings = {
    onNew: () => setNewOpen(true),
    onBring: (file: File, handle: FileSystemFileHandle | null) => void bring(file, handle),
    onOpen: (id: string) => void desk.open(id),
    onRemove: (id: string) => void desk.remove(id).then(setRemoved),
  }
  return (
    <StudioPage isOver={isOver}>
      <div role="alert">
        {trouble !== null && (
          <p className="mb-5 max-w-measure rounded-[14px] bg-clay-wash p-4">{trouble}</p>
        )}
      </div>
      {open === null && !isLooking && (
        <StudioStart
          files={files}
          removed={removed}
          onPutBack={(file) => {
            setRemoved(null)
            void desk.putBack(file)
          }}
          onCopy={(name, text) => void desk.create({ name, text, savedText: null, handle: null })}
          {...doings}
        />
      )}
      {open !== null && <Workbench key={open.file.id} desk={desk} open={open} {...doings} />}
      <NewScenarioDialog
        isOpen={isNewOpen}
        onClose={() => setNewOpen(false)}
        onCreate={(name, text) => {
          setNewOpen(false)
          setTrouble(null)
          void desk.create({ name, text, savedText: null, handle: null })
        }}
      />
    </StudioPage>
  )
}
