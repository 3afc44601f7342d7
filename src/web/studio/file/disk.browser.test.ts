import { afterEach, expect, test, vi } from 'vitest'
import { saveToDisk } from './disk.ts'
import type { OpenFile } from './file-desk.ts'

/** A real file, in the folder that the browser keeps for a page. */
async function fileOnDisk(text: string): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory()
  const handle = await folder.getFileHandle(`${crypto.randomUUID()}.yaml`, { create: true })
  await write(handle, text)
  // Pages may write there without being asked; Chromium still has the question for picked files alone.
  return Object.assign(handle, { requestPermission: async () => 'granted' as const })
}

async function write(handle: FileSystemFileHandle, text: string) {
  const stream = await handle.createWritable()
  await stream.write(text)
  await stream.close()
}

const read = async (handle: FileSystemFileHandle) => (await handle.getFile()).text()

const openFile = (
  handle: FileSystemFileHandle | null,
  savedText: string,
  text: string,
): OpenFile => ({
  file: { id: 'a', name: 'sam.yaml', text, savedText, handle, version: 0, changedAt: '' },
  text,
  keeping: 'kept',
  heldBy: 'this-tab',
  edition: 1,
})

afterEach(() => vi.unstubAllGlobals())

test('a file is saved where it came from', async () => {
  const handle = await fileOnDisk('before')
  const saved = await saveToDisk(openFile(handle, 'before', 'after'))
  expect([saved.how, await read(handle)]).toEqual(['written', 'after'])
})

test('what somebody else has put there meanwhile is not overwritten unasked', async () => {
  const handle = await fileOnDisk('before')
  await write(handle, 'theirs')
  const open = openFile(handle, 'before', 'mine')
  expect(await saveToDisk(open)).toEqual({ how: 'changed-on-disk', diskText: 'theirs' })
  expect(await read(handle)).toBe('theirs')
  expect([(await saveToDisk(open, true)).how, await read(handle)]).toEqual(['written', 'mine'])
})

test('a picker that is closed calls the saving off', async () => {
  vi.stubGlobal('showSaveFilePicker', async () => {
    throw new DOMException('closed', 'AbortError')
  })
  expect(await saveToDisk(openFile(null, '', 'text'))).toEqual({ how: 'called-off' })
})
