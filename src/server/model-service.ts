import type { Context } from 'hono'
import type { ModelClient } from '#language-model/model-client.ts'
import type { LanguageModelSettings } from '#language-model/settings.ts'
import type { Result } from '#lib/result.ts'
import type { TokenCount } from '#simulation/voicing.ts'
import { type Admission, createModelGate } from './model-gate.ts'
import type { ModelLimits } from './model-limits.ts'
import { type AskedOfModel, createModelUsage, type UsageNumbers } from './model-usage.ts'
import type { OperatorLog } from './operator-log.ts'
import type { ScenarioLibrary } from './scenario-library.ts'
import { visitorOf } from './visitor.ts'

/** The configured language model, as far as requests may use it. */
export interface LanguageModel {
  /** speaks turns: its watchdogs are short */
  readonly voice: ModelClient
  /** reads sessions and proposes replies, which takes its time */
  readonly reader: ModelClient
  readonly settings: LanguageModelSettings
  readonly limits: ModelLimits
  /** the address of a visitor is what a proxy says, which the operator trusts */
  readonly trustsProxy: boolean
}

export interface ModelService extends Pick<LanguageModel, 'voice' | 'reader' | 'settings'> {
  readonly library: ScenarioLibrary
  readonly admit: (
    context: Context,
  ) => Promise<Result<Admission, 'too-many-requests' | 'budget-spent'>>
  /** the same for somebody whom the server knows by more than an address */
  readonly admitVisitor: (
    visitor: string,
  ) => Promise<Result<Admission, 'too-many-requests' | 'budget-spent'>>
  /** Counts what was asked, spends it, and tells the operator of a failure. Never words. */
  readonly record: (what: AskedOfModel['what'], asked: Answered) => void
  readonly read: () => UsageNumbers & { readonly atOnce: number; readonly spentToday: number }
}

export interface Answered extends Omit<AskedOfModel, 'what'> {
  readonly spent: Pick<TokenCount, 'prompt' | 'completion'>
}

export function createModelService(
  { voice, reader, settings, limits, trustsProxy }: LanguageModel,
  library: ScenarioLibrary,
  { log, now }: { readonly log: OperatorLog; readonly now: () => number },
): ModelService {
  const gate = createModelGate(limits, now)
  const usage = createModelUsage()
  return {
    voice,
    reader,
    settings,
    library,
    admit: (context) => gate.admit(visitorOf(context, trustsProxy)),
    admitVisitor: gate.admit,
    record: (what, { spent, ...asked }) => {
      gate.spend(spent)
      usage.record({ what, ...asked })
      const { failure, tokens, firstTokenMs } = asked
      log(failure === null ? 'info' : 'error', 'model-asked', {
        what,
        failure: failure ?? 'none',
        promptTokens: tokens?.prompt ?? -1,
        completionTokens: tokens?.completion ?? -1,
        firstTokenMs: firstTokenMs ?? -1,
      })
    },
    read: () => ({ ...usage.read(), atOnce: gate.atOnce(), spentToday: gate.spentToday() }),
  }
}
