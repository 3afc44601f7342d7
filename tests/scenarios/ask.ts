import { answerTo, askedQuestions } from './asked-question.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

/**
 * Prints each question of a scenario with what the client says to it now, for judging by reading:
 * `node tests/scenarios/ask.ts e04`. With `--changed` only those whose line is not the one that was judged.
 */
const [wanted = '', option] = process.argv.slice(2)
const [file, compiled] = shippedScenarios.find(([name]) => name.startsWith(wanted)) ?? []
if (wanted === '' || file === undefined || compiled === undefined) {
  process.stderr.write('name a scenario: node tests/scenarios/ask.ts e04 [--changed]\n')
  process.exit(2)
}
for (const question of askedQuestions.get(file) ?? []) {
  const { before, line, says } = answerTo(compiled, question)
  if (option === '--changed' && line === question.line) continue
  process.stdout.write(
    `\n${question.after}  client:  ${before}\n   student: ${question.ask}\n   client:  ${says}\n   ${line} ${line === question.line ? '' : `(was judged: ${question.line}) `}${question.answer}: ${question.because}\n`,
  )
}
