import type { PracticeDatabase } from './practice-database.ts'
import { storageFailure } from './storage-failure.ts'

/** Whether a session can be kept on this device. */
export type StorageState = 'kept' | 'refused' | 'full'

/** A long session with its scenario, and room to spare. @source measured: an hour's journal is under 200 KiB */
const ROOM_NEEDED_BYTES = 1_000_000

/** A database that does not answer by then will not keep a session either. @source judgement */
const PATIENCE_MS = 4000

/** Writes and takes back as much as a session may need, so that "full" shows before the first word is said. */
export function checkStorage(
  open: () => Promise<PracticeDatabase>,
  estimate: () => Promise<StorageEstimate>,
): Promise<StorageState> {
  const tooLong = new Promise<StorageState>((resolve) =>
    setTimeout(() => resolve('refused'), PATIENCE_MS),
  )
  return Promise.race([probe(open, estimate), tooLong])
}

async function probe(
  open: () => Promise<PracticeDatabase>,
  estimate: () => Promise<StorageEstimate>,
): Promise<StorageState> {
  try {
    const database = await open()
    const weight = { session: `probe-${Date.now()}`, weight: 'x'.repeat(ROOM_NEEDED_BYTES / 2) }
    const { quota, usage } = await estimate()
    if (quota !== undefined && quota - (usage ?? 0) < ROOM_NEEDED_BYTES) return 'full'
    const transaction = database.transaction('probes', 'readwrite')
    await Promise.all([
      transaction.store.put(weight),
      transaction.store.delete(weight.session),
      transaction.done,
    ])
    return 'kept'
  } catch (error) {
    return storageFailure(error) === 'storage-full' ? 'full' : 'refused'
  }
}

export const storageEstimate = async (): Promise<StorageEstimate> =>
  navigator.storage?.estimate ? navigator.storage.estimate() : {}
