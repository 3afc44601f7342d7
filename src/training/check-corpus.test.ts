import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COUNTS } from './check-corpus.ts'
import { corpusFaults } from './corpus-faults.ts'
import { readCorpusFiles } from './corpus-file.ts'
import { corpusReport } from './corpus-report.ts'
import { readMatchedReplies } from './fairness-pairs.ts'

const { lines, faults } = corpusFaults(await readCorpusFiles(), readMatchedReplies())

test('The corpus holds all that is asked of it', () => {
  expect(faults.map(({ at, says }) => `${at}: ${says}`)).toEqual([])
})

test('COUNTS.md says what the corpus holds', () => {
  expect(readFileSync(COUNTS, 'utf8')).toBe(corpusReport(lines))
})
