import { randomId } from '#web/session/random.ts'
import type { FileHold, FileLocks } from './file-locks.ts'
import type { FileShelf, WriteProblem } from './file-shelf.ts'
import type { KeptFile, NewFile } from './kept-file.ts'

/** How the text on the screen stands to what the browser keeps. */
export type Keeping = 'kept' | 'waiting' | WriteProblem

export interface OpenFile {
  /** as it was last kept; its text may be older than `text` */
  readonly file: KeptFile
  readonly text: string
  readonly keeping: Keeping
  /** 'elsewhere': another tab writes it, and this one only reads */
  readonly heldBy: 'this-tab' | 'elsewhere'
  /** another number asks for another editor: the text was not typed but put there */
  readonly edition: number
}

export interface DeskState {
  /** newest first; null until they have come */
  readonly files: readonly KeptFile[] | null
  readonly open: OpenFile | null
}

/** The files of an author and the one that is open. Everything typed is kept after a pause. */
export interface FileDesk {
  readonly state: () => DeskState
  readonly subscribe: (onChange: () => void) => () => void
  /** brings the list anew */
  readonly list: () => Promise<void>
  /** @returns false where there is no such file */
  readonly open: (id: string) => Promise<boolean>
  readonly create: (file: NewFile) => Promise<void>
  readonly close: () => Promise<void>
  readonly type: (text: string) => void
  /** Keeps at once what waits for the pause. */
  readonly keep: () => Promise<void>
  /** what stands in the file on the disk now, and where that is */
  readonly noteSaved: (
    saved: Pick<KeptFile, 'name' | 'handle'> & { readonly savedText: string },
  ) => Promise<void>
  /** puts another text there, as one that can be taken back by opening it anew */
  readonly replace: (text: string) => Promise<void>
  readonly rename: (id: string, name: string) => Promise<void>
  /** @returns what `putBack` needs */
  readonly remove: (id: string) => Promise<KeptFile | null>
  readonly putBack: (file: KeptFile) => Promise<void>
  /** From another tab. What that tab has kept is what is opened here. */
  readonly takeOver: () => Promise<void>
  /** After 'changed-elsewhere' or 'gone': this text becomes a file of its own. */
  readonly keepAsCopy: () => Promise<void>
}

/** Long enough not to write at every key, short enough to lose next to nothing. @source judgement */
const PAUSE_MS = 300

export function fileDesk(shelf: FileShelf, locks: FileLocks, now: () => string): FileDesk {
  let state: DeskState = { files: null, open: null }
  let hold: FileHold | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let editions = 0
  /** the open file could not be put on the shelf yet, so there is nothing to write over */
  let isNew = false
  /** one write after the other, so that each knows the version that the last one left */
  let writing: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()

  const show = (next: Partial<DeskState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const change = (next: Partial<OpenFile>) => {
    if (state.open) show({ open: { ...state.open, ...next } })
  }
  const list = async () => {
    const files = await shelf.list()
    show({ files: files.ok ? files.value : (state.files ?? []) })
  }
  const letGo = () => {
    clearTimeout(timer)
    hold?.release()
    hold = null
  }
  const onLost = (id: string) => () => {
    if (state.open?.file.id !== id) return
    hold = null
    void keep().then(() => change({ heldBy: 'elsewhere' }))
    change({ heldBy: 'elsewhere' })
  }
  const put = (file: KeptFile, heldBy: OpenFile['heldBy'], keeping: Keeping = 'kept') => {
    editions += 1
    show({ open: { file, text: file.text, keeping, heldBy, edition: editions } })
  }

  const write = async () => {
    clearTimeout(timer)
    const { open } = state
    if (open === null || open.keeping === 'kept') return
    if (open.keeping === 'changed-elsewhere' || open.keeping === 'gone') return
    const { text } = open
    const changed = { ...open.file, text, changedAt: now() }
    const written = isNew ? await shelf.add(changed) : await shelf.write(changed)
    const after = state.open
    if (after?.file.id !== open.file.id) return
    if (!written.ok) return change({ keeping: written.failure })
    isNew = false
    change({ file: written.value, keeping: after.text === text ? 'kept' : 'waiting' })
  }
  const keep = () => {
    writing = writing.then(write)
    return writing
  }
  /** Changes of the file that are not its text. */
  const amend = async (file: KeptFile, next: Partial<KeptFile>) => {
    const amended = { ...file, ...next }
    const written = await shelf.write(amended)
    if (state.open?.file.id === file.id)
      change(written.ok ? { file: written.value } : { file: amended, keeping: written.failure })
    await list()
  }

  const open = async (id: string) => {
    await close()
    const taken = await locks.hold(id, onLost(id))
    const found = await shelf.read(id)
    if (!found.ok || found.value === null) {
      taken?.release()
      return false
    }
    hold = taken
    isNew = false
    put(found.value, taken === null ? 'elsewhere' : 'this-tab')
    return true
  }
  const create = async (fresh: NewFile) => {
    await close()
    const file: KeptFile = { ...fresh, id: randomId(), version: 0, changedAt: now() }
    hold = await locks.hold(file.id, onLost(file.id))
    const added = await shelf.add(file)
    isNew = !added.ok
    put(file, 'this-tab', added.ok ? 'kept' : added.failure)
    await list()
  }
  const close = async () => {
    await keep()
    letGo()
    show({ open: null })
    await list()
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    list,
    open,
    create,
    close,
    type: (text) => {
      if (!state.open || state.open.heldBy === 'elsewhere' || state.open.text === text) return
      const { keeping } = state.open
      const isStuck = keeping === 'changed-elsewhere' || keeping === 'gone'
      change({ text, keeping: isStuck ? keeping : 'waiting' })
      clearTimeout(timer)
      timer = setTimeout(() => void keep(), PAUSE_MS)
    },
    keep,
    noteSaved: async (saved) => {
      await keep()
      if (state.open) await amend(state.open.file, { ...saved, text: state.open.text })
    },
    replace: async (text) => {
      if (!state.open) return
      editions += 1
      change({ text, keeping: 'waiting', edition: editions })
      await keep()
    },
    rename: async (id, name) => {
      if (state.open?.file.id === id) await keep()
      const found =
        state.open?.file.id === id ? state.open.file : state.files?.find((file) => file.id === id)
      // Under another name it is another file on the disk, which "Save" asks for.
      const elsewhere = found?.handle == null ? {} : { handle: null, savedText: null }
      if (found) await amend(found, { name, ...elsewhere })
    },
    remove: async (id) => {
      if (state.open?.file.id === id) await close()
      const found = await shelf.read(id)
      await shelf.remove(id)
      await list()
      return found.ok ? found.value : null
    },
    putBack: async (file) => {
      await shelf.add(file)
      await list()
    },
    takeOver: async () => {
      const id = state.open?.file.id
      if (id === undefined) return
      const taken = await locks.take(id, onLost(id))
      const found = await shelf.read(id)
      if (state.open?.file.id !== id) return taken.release()
      hold = taken
      if (found.ok && found.value !== null) put(found.value, 'this-tab')
      else change({ heldBy: 'this-tab', keeping: found.ok ? 'gone' : found.failure })
    },
    keepAsCopy: async () => {
      if (!state.open) return
      const { text, file } = state.open
      change({ keeping: 'kept' })
      await create({ text, name: copyName(file.name), savedText: null, handle: null })
    },
  }
}

/** "sam.yaml" becomes "sam copy.yaml". */
const copyName = (name: string): string => name.replace(/(\.ya?ml)?$/i, ' copy$1')
