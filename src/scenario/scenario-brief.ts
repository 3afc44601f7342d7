import type { Scenario } from './scenario.schema.ts'

/** The half of a scenario that a student may read before and while they talk. Nothing that the client hides. */
export interface ScenarioBrief
  extends Pick<Scenario, 'id' | 'title' | 'locale' | 'level' | 'minutes' | 'setting' | 'brief'> {
  readonly contentNotes: readonly string[]
  readonly policyCard: readonly Scenario['policyCard'][number][]
  readonly goals: readonly Scenario['goals'][number][]
  readonly client: Pick<Scenario['client'], 'name' | 'calledName' | 'age' | 'pronouns'>
}

export const scenarioBrief = ({
  id,
  title,
  locale,
  level,
  minutes,
  setting,
  brief,
  contentNotes,
  policyCard,
  goals,
  client: { name, calledName, age, pronouns },
}: Scenario): ScenarioBrief => ({
  id,
  title,
  locale,
  level,
  minutes,
  setting,
  brief,
  contentNotes,
  policyCard,
  goals,
  client: { name, calledName, age, pronouns },
})
