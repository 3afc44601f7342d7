// Measures the language model's voice, here and now, and prints it as a table. Not a test: machines are noisy. The
// model server, the app and what measures are three processes, so that none of them waits for another's work.
import { availableParallelism } from 'node:os'
import { startAppProcess } from './voice/app-process.ts'
import { measureFallback } from './voice/fallback-on-screen.ts'
import { measureFirstSentence } from './voice/first-sentence.ts'
import { measureManyStreams } from './voice/many-streams.ts'
import { startModelProcess } from './voice/model-process.ts'
import { measurePromptTokens } from './voice/prompt-tokens.ts'
import { tableOf, type VoiceMeasurement } from './voice/voice-measurement.ts'

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const model = await startModelProcess()
try {
  const rows = [
    ...(await measureWithoutBrowser()),
    ...(await measureFallback(model)),
    ...measurePromptTokens(),
  ]
  process.stdout.write(`On ${availableParallelism()} cores:\n\n${tableOf(rows)}`)
} finally {
  await model.stop()
}

async function measureWithoutBrowser(): Promise<readonly VoiceMeasurement[]> {
  const app = await startAppProcess(model.baseUrl)
  try {
    return [...(await measureFirstSentence(model, app)), ...(await measureManyStreams(model, app))]
  } finally {
    await app.stop()
  }
}
