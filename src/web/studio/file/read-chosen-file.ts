import { failure, type Result, success } from '#lib/result.ts'
import { runTask } from '#web/studio/worker/run-task.ts'
import type { NewFile } from './kept-file.ts'

/** Larger ones are not even read. Far above what a scenario can be. @source judgement */
const MOST_BYTES = 2 * 1024 * 1024

/** A file that was chosen or dropped. @returns why it was left alone, as a sentence */
export async function readChosenFile(
  file: File,
  handle: FileSystemFileHandle | null,
): Promise<Result<NewFile, string>> {
  const refuse = (why: string) => failure(`“${file.name}” was not opened: ${why}`)
  if (file.size > MOST_BYTES) return refuse('it is far larger than a scenario can be.')
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = await runTask('decode', { bytes, file: file.name })
    if (!text.ok) return refuse(text.failure)
    return success({ name: file.name, text: text.value, savedText: text.value, handle })
  } catch {
    return refuse('it could not be read. It may have been moved or deleted.')
  }
}
