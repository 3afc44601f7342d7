import { useEffect, useRef, useState } from 'react'
import { type SaveOutcome, saveToDisk } from '#web/studio/file/disk.ts'
import type { FileDesk, OpenFile } from '#web/studio/file/file-desk.ts'

interface Saving {
  /** what came of the last press, as a sentence */
  readonly remark: string | null
  /** what stands on the disk, where it is not what this page knows; null otherwise */
  readonly diskText: string | null
  readonly save: () => void
  readonly saveOver: () => void
  readonly decideLater: () => void
}

/** Saving by the button or by Ctrl or Cmd with S. */
export function useSave(desk: FileDesk, open: OpenFile): Saving {
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const isBusy = useRef(false)
  const act = async (isSure: boolean) => {
    if (isBusy.current || open.heldBy === 'elsewhere') return
    isBusy.current = true
    setOutcome(null)
    const { text } = open
    const saved = await saveToDisk(open, isSure)
    isBusy.current = false
    setOutcome(saved)
    if ('name' in saved)
      await desk.noteSaved({ name: saved.name, handle: saved.handle, savedText: text })
  }
  const save = () => void act(false)
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey)
        return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return {
    remark: outcome === null ? null : REMARKS[outcome.how],
    diskText: outcome?.how === 'changed-on-disk' ? outcome.diskText : null,
    save,
    saveOver: () => void act(true),
    decideLater: () => setOutcome(null),
  }
}

const REMARKS = {
  written: 'Saved.',
  downloaded: 'Downloaded: put the file where your scenarios are.',
  'called-off': 'Not saved to the disk; the text is still kept in this browser.',
  refused: 'The browser may not write this file. The text is still kept in this browser.',
  'changed-on-disk': null,
} as const satisfies Record<SaveOutcome['how'], string | null>
