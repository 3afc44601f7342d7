import { deleteDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { type FileDesk, fileDesk } from './file-desk.ts'
import { fileLocks } from './file-locks.ts'
import { type FileShelf, fileShelf } from './file-shelf.ts'
import { openStudioDatabase, type StudioDatabase } from './studio-database.ts'

const NAME = `studio-test-${crypto.randomUUID()}`
const opened: StudioDatabase[] = []
const NOW = '2026-01-02T03:04:05.000Z'
const SAM = { name: 'sam.yaml', text: 'format: 1\n', savedText: null, handle: null }

/** A desk as another tab has it: a connection and locks of its own. */
function tab(shelf: FileShelf = shelfOf()): FileDesk {
  return fileDesk(shelf, fileLocks(), () => NOW)
}

const shelfOf = () =>
  fileShelf(async () => {
    const database = await openStudioDatabase(NAME)
    opened.push(database)
    return database
  })

afterEach(async () => {
  for (const database of opened.splice(0)) database.close()
  await deleteDB(NAME)
})

const shown = (desk: FileDesk) => {
  const { open } = desk.state()
  return open && { text: open.text, keeping: open.keeping, heldBy: open.heldBy }
}

test('what is typed outlives the tab, also within the pause', async () => {
  const first = tab()
  await first.create(SAM)
  first.type('format: 1\nid: sam\n')
  expect(shown(first)?.keeping).toBe('waiting')
  await first.close()
  const second = tab()
  await second.list()
  const [file] = second.state().files ?? []
  expect(await second.open(file!.id)).toBe(true)
  expect(shown(second)).toEqual({
    text: 'format: 1\nid: sam\n',
    keeping: 'kept',
    heldBy: 'this-tab',
  })
  await second.close()
})

test('a second tab may read what the first one writes, and take it over', async () => {
  const first = tab()
  const second = tab()
  await first.create(SAM)
  const { id } = first.state().open!.file
  await second.open(id)
  expect(shown(second)?.heldBy).toBe('elsewhere')
  second.type('nothing of this')
  expect(shown(second)?.text).toBe(SAM.text)

  first.type('format: 1 # first\n')
  await first.keep()
  await second.takeOver()
  expect([shown(first)?.heldBy, shown(second)]).toEqual([
    'elsewhere',
    { text: 'format: 1 # first\n', keeping: 'kept', heldBy: 'this-tab' },
  ])
  second.type('format: 1 # second\n')
  await second.keep()
  expect(shown(second)?.keeping).toBe('kept')
  await Promise.all([first.close(), second.close()])
})

test('without locks the version tells: the later tab overwrites nothing and keeps its text as a copy', async () => {
  const noLocks = {
    hold: async () => ({ release: () => {} }),
    take: async () => ({ release: () => {} }),
  }
  const [first, second] = [0, 1].map(() => fileDesk(shelfOf(), noLocks, () => NOW)) as [
    FileDesk,
    FileDesk,
  ]
  await first.create(SAM)
  await second.open(first.state().open!.file.id)
  first.type('first')
  await first.keep()
  second.type('second')
  await second.keep()
  expect([shown(first)?.keeping, shown(second)?.keeping]).toEqual(['kept', 'changed-elsewhere'])
  await second.keepAsCopy()
  expect(
    second
      .state()
      .files?.map(({ name, text }) => `${name}: ${text}`)
      .sort(),
  ).toEqual(['sam copy.yaml: second', 'sam.yaml: first'])
})

test('a browser without room says so, and keeps the text once there is some', async () => {
  const real = shelfOf()
  let isFull = true
  const full = { ok: false, failure: 'storage-full' } as const
  const desk = tab({
    ...real,
    add: async (file) => (isFull ? full : real.add(file)),
    write: async (file) => (isFull ? full : real.write(file)),
  })
  await desk.create(SAM)
  expect(shown(desk)?.keeping).toBe('storage-full')
  isFull = false
  desk.type('format: 1 # more\n')
  await desk.keep()
  expect(shown(desk)?.keeping).toBe('kept')
  const kept = await real.list()
  expect(kept.ok && kept.value.map(({ text }) => text)).toEqual(['format: 1 # more\n'])
  await desk.close()
})

test('a file that was removed can be put back, and one removed elsewhere is told of', async () => {
  const desk = tab()
  await desk.create(SAM)
  const { id } = desk.state().open!.file
  const removed = await desk.remove(id)
  expect(desk.state()).toEqual({ files: [], open: null })
  await desk.putBack(removed!)
  await desk.rename(id, 'samir.yaml')
  expect(desk.state().files?.map(({ name, text }) => [name, text])).toEqual([
    ['samir.yaml', SAM.text],
  ])
  await desk.open(id)
  await shelfOf().remove(id)
  desk.type('on and on')
  await desk.keep()
  expect(shown(desk)?.keeping).toBe('gone')
})
