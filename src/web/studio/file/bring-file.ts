import type { FileDesk } from './file-desk.ts'
import type { NewFile } from './kept-file.ts'

/**
 * Opens what was chosen. A file that this browser keeps already is not doubled: it is opened as it was left here, or, where
 * nothing of one's own was left, as it stands on the disk now.
 */
export async function bringFile(desk: FileDesk, chosen: NewFile): Promise<void> {
  const known = await keptFor(desk, chosen.handle)
  if (known === null) return desk.create(chosen)
  const hasOwn = known.text !== known.savedText
  await desk.open(known.id)
  if (hasOwn || chosen.text === known.text || desk.state().open?.heldBy !== 'this-tab') return
  await desk.replace(chosen.text)
  await desk.noteSaved({ name: chosen.name, handle: chosen.handle, savedText: chosen.text })
}

async function keptFor(desk: FileDesk, handle: FileSystemFileHandle | null) {
  if (handle === null) return null
  for (const file of desk.state().files ?? [])
    if (file.handle !== null && (await file.handle.isSameEntry(handle))) return file
  return null
}
