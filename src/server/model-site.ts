import { openAiModelClient } from '#language-model/openai/openai-model-client.ts'
import { resilientModelClient } from '#language-model/resilience/resilient-model-client.ts'
import type { Watchdogs } from '#language-model/settings.ts'
import type { ModelSite } from './app.ts'
import { modelRoutes } from './model-routes.ts'
import { createModelService, type LanguageModel } from './model-service.ts'
import type { OperatorLog } from './operator-log.ts'
import { readScenarioLibrary } from './scenario-library.ts'
import { warmChecks } from './warm-checks.ts'

export interface ModelSiteOptions
  extends Pick<LanguageModel, 'settings' | 'limits' | 'trustsProxy'> {
  readonly scenarioFolder: string
  readonly operatorToken: string | undefined
  readonly log: OperatorLog
  /** milliseconds since 1970 */
  readonly now: () => number
}

/** Nobody waits for a second reading as for an answer: it is read while the student reads. @source judgement */
const UNHURRIED: Watchdogs = { firstTokenMs: 60_000, stallMs: 20_000, totalMs: 180_000 }

/** What a server with a language model offers beyond the page. Loaded only where one is configured. */
export async function modelSite({
  scenarioFolder,
  operatorToken,
  log,
  now,
  settings,
  ...rest
}: ModelSiteOptions): Promise<ModelSite> {
  const library = await readScenarioLibrary(scenarioFolder)
  for (const { scenario } of library.all) warmChecks(scenario)
  const voice = resilientModelClient(openAiModelClient(settings))
  const reader = resilientModelClient(openAiModelClient(settings, { watchdogs: UNHURRIED }))
  const service = createModelService({ voice, reader, settings, ...rest }, library, { log, now })
  return {
    serverName: settings.serverName,
    service,
    routes: modelRoutes(service, { operatorToken, now }),
  }
}
