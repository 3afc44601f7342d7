import type { Result } from '#lib/result.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import type { LanguageModelSettings } from '#language-model/settings.ts'
import { type Check, type Finding, failed, ok, skipped, warning } from './finding.ts'
import { inShort, remedyFor } from './remedy.ts'

/** What the list of models says: whether anybody answers, and whether the models are there. */
export function serverFindings(
  settings: LanguageModelSettings,
  listed: Result<readonly string[], ModelFailure>,
): readonly Finding[] {
  if (!listed.ok) {
    const found = `no list of models: ${inShort(listed.failure)}`
    return [
      leavesNothing(listed.failure)
        ? failed('reachable', inShort(listed.failure), remedyFor(listed.failure))
        : warning('reachable', found, remedyFor(listed.failure)),
      skipped('voice-model', 'there is no list of models'),
      skipped('judge-model', 'there is no list of models'),
    ]
  }
  const models = listed.value
  return [
    ok('reachable', `${settings.serverName}, ${models.length} models`),
    modelFinding('voice-model', 'OPENAI_MODEL', settings.model, models),
    modelFinding('judge-model', 'OPENAI_JUDGE_MODEL', settings.judgeModel, models),
  ]
}

/** Whether no other question needs to be asked. */
export const leavesNothing = ({ code }: ModelFailure): boolean =>
  code === 'model-unreachable' || code === 'key-refused'

const MOST_NAMED = 5

/** Servers with deployments or aliases answer to names that they do not list. */
function modelFinding(
  check: Check,
  variable: string,
  model: string,
  models: readonly string[],
): Finding {
  if (models.includes(model)) return ok(check, model)
  const some = models.slice(0, MOST_NAMED).join(', ')
  return warning(
    check,
    `${model} is not in the list`,
    `If the checks below fail, set ${variable} to a name in the list: ${some}${models.length > MOST_NAMED ? ', …' : ''}`,
  )
}
