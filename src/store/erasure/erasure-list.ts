import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { failure, type Result, success } from '#lib/result.ts'
import { createPrivateFile } from '#store/private-file.ts'
import { synced } from '#store/synced.ts'
import type { Erasure } from './erasure.ts'

/** Notes an erasure once, beside the database file, where a restored database does not overwrite it. */
export function appendToErasureList(path: string, erasure: Erasure): void {
  const listed = readErasureList(path)
  if (listed.ok && listed.value.some(({ person }) => person === erasure.person)) return
  createPrivateFile(path)
  // A line that was cut off by a crash must not take this one with it.
  const isCut = !/(^|\n)$/.test(readFileSync(path, 'utf8'))
  appendFileSync(path, `${isCut ? '\n' : ''}${JSON.stringify(erasure)}\n`)
  synced(path)
}

/** @returns the erasures of a file, none where there is no file, or a sentence that names the line at fault */
export function readErasureList(path: string): Result<readonly Erasure[], string> {
  return existsSync(path) ? parseErasureList(readFileSync(path, 'utf8'), path) : success([])
}

/** @param name what the operator knows the list by */
export function parseErasureList(text: string, name: string): Result<readonly Erasure[], string> {
  const erasures: Erasure[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const erasure = erasureOf(line)
    if (erasure === null)
      return failure(
        `Line ${at + 1} of ${name} does not say who was erased: mend or remove it, or people who were erased may come back.`,
      )
    erasures.push(erasure)
  }
  return success(erasures)
}

function erasureOf(line: string): Erasure | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const { person, at } = value as Readonly<Record<string, unknown>>
    return typeof person === 'string' && Number.isSafeInteger(at)
      ? { person, at: Number(at) }
      : null
  } catch {
    return null
  }
}
