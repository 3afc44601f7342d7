import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CorpusLine } from './corpus-line.ts'

export const CORPUS = join(import.meta.dirname, '../coding/corpus')

/** Every line of the corpus, file by file in the order of their names. */
export async function readCorpus(folder = CORPUS): Promise<readonly CorpusLine[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as CorpusLine),
  )
}
