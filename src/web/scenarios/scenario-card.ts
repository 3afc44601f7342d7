import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'

/** What the list of scenarios says about one of them: nothing that the client would not show at the door. */
export interface ScenarioCard
  extends Pick<
    Scenario,
    'id' | 'version' | 'locale' | 'title' | 'summary' | 'level' | 'minutes' | 'skills' | 'setting'
  > {
  readonly clientName: string
  readonly contentNotes: readonly string[]
  readonly hash: string
  /** same-origin address of the compiled scenario */
  readonly url: string
}

export const scenarioCard = ({ scenario, hash }: CompiledScenario, url: string): ScenarioCard => ({
  id: scenario.id,
  version: scenario.version,
  locale: scenario.locale,
  title: scenario.title,
  summary: scenario.summary,
  level: scenario.level,
  minutes: scenario.minutes,
  skills: scenario.skills,
  setting: scenario.setting,
  clientName: scenario.client.name,
  contentNotes: scenario.contentNotes,
  hash,
  url,
})
