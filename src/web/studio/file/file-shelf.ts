import { failure, type Result, success } from '#lib/result.ts'
import type { KeptFile } from './kept-file.ts'
import { openStudioDatabase, type StudioDatabase } from './studio-database.ts'

export type StorageProblem = 'storage-full' | 'storage-refused'
export type WriteProblem = StorageProblem | 'changed-elsewhere' | 'gone'

/** The files that this browser keeps. No call throws. */
export interface FileShelf {
  /** newest first */
  readonly list: () => Promise<Result<readonly KeptFile[], StorageProblem>>
  /** @returns null where there is none */
  readonly read: (id: string) => Promise<Result<KeptFile | null, StorageProblem>>
  /** Puts a file there as it is, new or given back. */
  readonly add: (file: KeptFile) => Promise<Result<KeptFile, StorageProblem>>
  /**
   * Writes what has changed of a file, unless somebody has written it since.
   * @param file its version is the one that was last read or written here
   * @returns the file with its new version
   */
  readonly write: (file: KeptFile) => Promise<Result<KeptFile, WriteProblem>>
  readonly remove: (id: string) => Promise<Result<null, StorageProblem>>
}

export function fileShelf(open: () => Promise<StudioDatabase> = onceItWorks()): FileShelf {
  const tried = async <Value>(
    act: (database: StudioDatabase) => Promise<Value>,
  ): Promise<Result<Value, StorageProblem>> => {
    try {
      return success(await act(await open()))
    } catch (error) {
      return failure(problemOf(error))
    }
  }
  return {
    list: () =>
      tried(async (database) =>
        (await database.getAll('files')).sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
      ),
    read: (id) => tried(async (database) => (await database.get('files', id)) ?? null),
    add: (file) =>
      tried(async (database) => {
        await database.put('files', file)
        return file
      }),
    write: async (file) => {
      const written = await tried(async (database): Promise<KeptFile | WriteProblem> => {
        const transaction = database.transaction('files', 'readwrite', { durability: 'strict' })
        const there = await transaction.store.get(file.id)
        if (there === undefined) return 'gone'
        if (there.version !== file.version) return 'changed-elsewhere'
        const next = { ...file, version: file.version + 1 }
        await Promise.all([transaction.store.put(next), transaction.done])
        return next
      })
      if (!written.ok) return written
      return typeof written.value === 'string' ? failure(written.value) : success(written.value)
    },
    remove: (id) =>
      tried(async (database) => {
        await database.delete('files', id)
        return null
      }),
  }
}

const problemOf = (error: unknown): StorageProblem =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-refused'

/** Opens once, and again after the browser has closed the connection; a refusal is not remembered. */
function onceItWorks(): () => Promise<StudioDatabase> {
  let opened: Promise<StudioDatabase> | null = null
  const forget = () => {
    opened = null
  }
  return () => {
    opened ??= openStudioDatabase(undefined, forget).catch((error: unknown) => {
      forget()
      throw error
    })
    return opened
  }
}
