import { modelProbe } from '#language-model/openai/model-probe.ts'
import type { LanguageModelSettings, Watchdogs } from '#language-model/settings.ts'
import { CHECKS, type Check, type Finding, skipped } from './finding.ts'
import { cacheFinding, contextFinding, memoryQuestion } from './memory-findings.ts'
import { leavesNothing, serverFindings } from './server-findings.ts'
import { firstTokenFinding, speechFindings, speechQuestion } from './speech-findings.ts'
import {
  jsonModeFinding,
  jsonModeQuestion,
  schemaFindings,
  schemaQuestion,
} from './structure-findings.ts'

/** Milliseconds; a model may have to be loaded first, and a long prompt read on a small machine. */
const PATIENT: Watchdogs = { firstTokenMs: 120_000, stallMs: 30_000, totalMs: 180_000 }

/**
 * Looks a model server over: its list of models, four short questions and two of about 6,000 tokens, without words of
 * anybody.
 * Findings come as they are made, every check exactly once.
 */
export async function* examine(
  settings: LanguageModelSettings,
  patience: Watchdogs = PATIENT,
): AsyncGenerator<Finding, void, void> {
  const probe = modelProbe(settings)
  const told = new Set<Check>()
  const tell = (findings: readonly Finding[]) => {
    for (const { check } of findings) told.add(check)
    return findings
  }
  const theRest = (reason: string) =>
    (Object.keys(CHECKS) as Check[]) // the keys of CHECKS are its checks
      .filter((check) => !told.has(check))
      .map((check) => skipped(check, reason))

  const listed = await probe.models(patience.firstTokenMs)
  yield* tell(serverFindings(settings, listed))
  if (!listed.ok && leavesNothing(listed.failure)) {
    yield* theRest('not asked')
    return
  }

  const { model, judgeModel, watchdogs } = settings
  const spoken = await probe.ask(speechQuestion(model), patience)
  yield* tell(speechFindings(spoken))
  if (spoken.ok)
    yield* tell([firstTokenFinding(await probe.ask(speechQuestion(model), watchdogs), watchdogs)])
  if (!spoken.ok && judgeModel === model) {
    yield* theRest('not asked')
    return
  }

  const structured = await probe.ask(schemaQuestion(judgeModel), patience)
  yield* tell(schemaFindings(structured))
  if (!structured.ok && structured.failure.code === 'no-such-model') {
    yield* theRest('not asked')
    return
  }
  yield jsonModeFinding(await probe.ask(jsonModeQuestion(judgeModel), patience))
  yield contextFinding(await probe.ask(memoryQuestion(judgeModel, 'marker'), patience))
  yield cacheFinding(await probe.ask(memoryQuestion(judgeModel, 'again'), patience))
}
