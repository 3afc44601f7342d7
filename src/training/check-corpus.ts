import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { corpusFaults } from './corpus-faults.ts'
import { readCorpusFiles } from './corpus-file.ts'
import { corpusReport } from './corpus-report.ts'
import { readMatchedReplies } from './fairness-pairs.ts'
import { CORPUS } from './read-corpus.ts'

/** What the check writes, beside the lines it counts. */
export const COUNTS = join(CORPUS, 'COUNTS.md')

/**
 * Prints what the corpus holds and writes it down; exits 1 with one sentence for each thing to mend. With --check it
 * writes nothing, and what is written down already has to be right.
 */
if (import.meta.main) {
  const { lines, faults } = corpusFaults(await readCorpusFiles(), readMatchedReplies())
  const report = corpusReport(lines)
  const sentences = faults.map(({ at, says }) => `${at}: ${says}`)
  if (!process.argv.includes('--check')) await writeFile(COUNTS, report)
  else if ((await readFile(COUNTS, 'utf8').catch(() => '')) !== report)
    sentences.push('COUNTS.md: not up to date. Run "npm run coder:corpus" and commit it.')
  process.stdout.write(report)
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exitCode = sentences.length === 0 ? 0 : 1
}
