import { readLanguageModelSettings } from '#language-model/configuration.ts'
import { type Result, success } from '#lib/result.ts'
import type { ModelSite } from './app.ts'
import type { Environment, Variables } from './environment.ts'
import type { ModelSiteOptions } from './model-site.ts'

type Surroundings = Pick<ModelSiteOptions, 'scenarioFolder' | 'log' | 'now'>

/**
 * The language model that the environment configures. Nothing of it is loaded where there is none.
 * @returns null where none is configured, or a sentence that names the variable and the remedy
 */
export async function configuredModel(
  variables: Variables,
  { operatorToken, trustsProxy, limits }: Environment,
  surroundings: Surroundings,
): Promise<Result<ModelSite | null, string>> {
  const settings = readLanguageModelSettings(variables)
  if (!settings.ok) return settings
  if (settings.value === null) return success(null)
  const { modelSite } = await import('./model-site.ts')
  return success(
    await modelSite({
      settings: settings.value,
      operatorToken,
      trustsProxy,
      limits,
      ...surroundings,
    }),
  )
}
