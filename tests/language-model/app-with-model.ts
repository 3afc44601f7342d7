import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLanguageModelSettings } from '#language-model/configuration.ts'
import type { Watchdogs } from '#language-model/settings.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { listen } from '#server/listen.ts'
import { DEFAULT_MODEL_LIMITS, type ModelLimits } from '#server/model-limits.ts'
import type { ModelService } from '#server/model-service.ts'
import { modelSite } from '#server/model-site.ts'
import { operatorLog } from '#server/operator-log.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { type ModelServer, startModelServer } from '#tests/model-server/model-server.ts'

const PROJECT = join(import.meta.dirname, '..', '..')

export const OPERATOR_TOKEN = 'token-of-the-operator'

/** Long enough for a machine that is busy, short enough to wait for. */
const WATCHDOGS: Watchdogs = { firstTokenMs: 400, stallMs: 300, totalMs: 2_000 }

export interface AppWithModel {
  readonly url: string
  readonly model: ModelServer
  /** the model as the server's other parts use it */
  readonly service: ModelService
  /** what the operator's log holds */
  readonly logged: () => string
  readonly close: () => Promise<void>
}

/** The real server with the real adapter, and behind it a model server that does as it is told. */
export async function appWithModel({
  limits = {},
  watchdogs = WATCHDOGS,
  siteFolder,
}: {
  readonly limits?: Partial<ModelLimits>
  readonly watchdogs?: Watchdogs
  readonly siteFolder?: string
} = {}): Promise<AppWithModel> {
  const model = await startModelServer()
  const settings = readLanguageModelSettings({
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'client-voice',
    OPENAI_JUDGE_MODEL: 'second-reader',
  })
  if (!settings.ok || settings.value === null) throw new Error('the settings are whole')
  let logged = ''
  const site = await modelSite({
    settings: { ...settings.value, watchdogs },
    limits: { ...DEFAULT_MODEL_LIMITS, ...limits },
    trustsProxy: true,
    scenarioFolder: join(PROJECT, 'scenarios'),
    operatorToken: OPERATOR_TOKEN,
    log: operatorLog(
      (text) => {
        logged += text
      },
      () => new Date(0),
    ),
    now: Date.now,
  })
  const listening = await listen({
    siteFolder: siteFolder ?? emptySite(),
    port: 0,
    host: '127.0.0.1',
    model: site,
  })
  if (!listening.ok) throw new Error(listening.failure)
  return {
    url: `http://127.0.0.1:${listening.value.port}`,
    model,
    service: site.service,
    logged: () => logged,
    close: async () => {
      await model.close()
      await listening.value.close()
    },
  }
}

function emptySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-site-'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><head><title>Third Chair</title></head>',
  )
  return folder
}

/** A journal that awaits the client's words about the last reply. */
export function journalAwaiting(
  compiled: CompiledScenario,
  replies: readonly string[],
  seed = 7,
): readonly JournalEntry[] {
  const { entries } = rehearse(compiled, replies, seed)
  const last = entries.findLastIndex(({ event }) => event.type === 'student.said')
  return entries.slice(0, last + 1)
}
