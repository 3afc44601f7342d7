import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CORPUS } from './read-corpus.ts'
import { WEIGHTS } from './weights-file.ts'

/** sha-256 of the shipped weights, as 64 hexadecimal digits. */
export const weightsHash = async (): Promise<string> => sha256([await readFile(WEIGHTS, 'utf8')])

/** sha-256 of the corpus: every file's name and text, in the order of their names. */
export async function corpusHash(): Promise<string> {
  const files = (await readdir(CORPUS)).filter((name) => name.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((name) => readFile(join(CORPUS, name), 'utf8')))
  return sha256(files.flatMap((name, at) => [name, texts[at] ?? '']))
}

function sha256(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex')
}
