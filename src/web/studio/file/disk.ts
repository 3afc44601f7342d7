/// <reference types="wicg-file-system-access" />
import { handOut } from '#web/session/hand-out.ts'
import type { OpenFile } from './file-desk.ts'

/** How a press on "Save" ended. */
export type SaveOutcome =
  | {
      readonly how: 'written' | 'downloaded'
      readonly name: string
      readonly handle: FileSystemFileHandle | null
    }
  | { readonly how: 'called-off' | 'refused' }
  /** somebody else has written the file meanwhile: nothing was touched */
  | { readonly how: 'changed-on-disk'; readonly diskText: string }

/** Whether the browser lets a page write files that their owner has picked. */
export const canWriteFiles = (): boolean => typeof window.showSaveFilePicker === 'function'

const YAML_FILES: readonly FilePickerAcceptType[] = [
  { description: 'Scenario file', accept: { 'application/yaml': ['.yaml', '.yml'] } },
]

/** @returns the file that was picked; null where it was called off */
export async function pickFile(): Promise<FileSystemFileHandle | null> {
  try {
    const [handle] = await window.showOpenFilePicker({ types: [...YAML_FILES] })
    return handle ?? null
  } catch {
    return null
  }
}

/**
 * Writes to the file that was opened or saved before; where there is none, asks for one, or downloads.
 * @param isSure writes even over what somebody else has put there
 */
export async function saveToDisk({ file, text }: OpenFile, isSure = false): Promise<SaveOutcome> {
  if (!canWriteFiles()) {
    handOut(file.name, new Blob([text], { type: 'application/yaml' }))
    return { how: 'downloaded', name: file.name, handle: null }
  }
  try {
    const handle =
      file.handle ??
      (await window.showSaveFilePicker({ suggestedName: file.name, types: [...YAML_FILES] }))
    if ((await handle.requestPermission({ mode: 'readwrite' })) !== 'granted')
      return { how: 'refused' }
    const diskText = file.handle === null || isSure ? null : await textOnDisk(handle)
    if (diskText !== null && diskText !== file.savedText && diskText !== text)
      return { how: 'changed-on-disk', diskText }
    const stream = await handle.createWritable()
    await stream.write(text)
    await stream.close()
    return { how: 'written', name: handle.name, handle }
  } catch (error) {
    return {
      how: error instanceof DOMException && error.name === 'AbortError' ? 'called-off' : 'refused',
    }
  }
}

/** @returns null where the file is no longer there: it is then written anew */
async function textOnDisk(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    return await (await handle.getFile()).text()
  } catch {
    return null
  }
}
