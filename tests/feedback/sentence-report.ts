// Prints every sentence of feedback that the scripted sessions produce, with how often, for a person to read:
//   node tests/feedback/sentence-report.ts [part]
import { sentencesRead } from '#feedback/sentences-read.ts'
import { scriptedSessions } from './scripted-sessions.ts'

const [, , only] = process.argv
const counts = new Map<string, { count: number; first: string }>()
let sessions = 0
for (const { title, shown } of scriptedSessions()) {
  sessions += 1
  for (const { part, text, rule, quotes } of sentencesRead(shown)) {
    if (only !== undefined && part !== only) continue
    const key = `${part} | ${text.replaceAll(/[+−]\d+/g, '±n')}`
    const seen = counts.get(key)
    const first = `${title}: ${rule.id} ${quotes.map(({ index, quote }) => `${index} “${quote}”`).join(' ')}`
    counts.set(key, { count: (seen?.count ?? 0) + 1, first: seen?.first ?? first })
  }
}
process.stdout.write(`${sessions} sessions, ${counts.size} sentences\n`)
for (const [text, { count, first }] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
  process.stdout.write(`${count}\t${text}\n\t    ${first}\n`)
