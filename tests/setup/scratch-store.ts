import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the test file has ended. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-store-'))
  folders.push(folder)
  return folder
}

/** Opens what must open; whoever asks closes it. */
export async function openedStore(settings: StoreSettings): Promise<OpenDatabase> {
  const database = await openDatabase(settings)
  if (!database.ok) throw new Error(database.failure.sentence)
  return database.value
}

/** Opens what must open, and closes it when the test has ended. */
export async function opened(settings: StoreSettings): Promise<OpenDatabase> {
  const database = await openedStore(settings)
  onTestFinished(() => database.close())
  return database
}
