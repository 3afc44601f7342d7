import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptFile } from './kept-file.ts'

interface Tables extends DBSchema {
  files: { key: string; value: KeptFile }
}

export type StudioDatabase = IDBPDatabase<Tables>

/** Its own database: whoever clears their practice keeps the files they write, and the other way round. */
export const STUDIO_DATABASE = 'third-chair-studio'

/**
 * @param onClosed called when the connection is lost from outside and has to be opened anew
 * @throws DOMException where the browser forbids storage
 */
export const openStudioDatabase = (
  name = STUDIO_DATABASE,
  onClosed: () => void = () => {},
): Promise<StudioDatabase> =>
  openDB<Tables>(name, 1, {
    upgrade(database) {
      database.createObjectStore('files', { keyPath: 'id' })
    },
    blocking(_current, _blocked, event) {
      // A later version of the app wants to upgrade in another tab: let it.
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed()
    },
    terminated: onClosed,
  })
