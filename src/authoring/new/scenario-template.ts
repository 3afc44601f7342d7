import { invariant } from '#lib/invariant.ts'
import type { Skill } from '#scenario/skill.ts'
import { TEMPLATE_OF_THE_HEAD } from './template-head.ts'
import { TEMPLATE_OF_THE_LINES } from './template-lines.ts'
import { TEMPLATE_OF_THE_PLOT } from './template-plot.ts'
import { TEMPLATE_OF_THE_TESTS } from './template-tests.ts'

/** What an author says before the first line is written. */
export interface NewScenarioAnswers {
  /** lower-case words joined by hyphens */
  readonly id: string
  readonly title: string
  /** full name of the client */
  readonly clientName: string
  /** by which the client is addressed; the first word of the name where nothing is said */
  readonly calledName?: string
  readonly pronouns: string
  /** years, 16–110 */
  readonly age: number
  readonly level: 1 | 2 | 3 | 4 | 5
  readonly skills: readonly Skill[]
  readonly place: string
  readonly medium: 'room' | 'video' | 'chat' | 'telephone'
}

/**
 * A small, whole scenario with a comment at each part: it has no errors, its tests pass, and every word of it is there
 * to be replaced. It stays a draft until its author says otherwise.
 * @returns the text of a scenario file; the same answers give the same text
 */
export function scenarioTemplate(answers: NewScenarioAnswers): string {
  const calledName = answers.calledName ?? answers.clientName.trim().split(/\s+/)[0] ?? ''
  const filled: Readonly<Record<string, string>> = {
    id: answers.id,
    title: quoted(answers.title),
    clientName: quoted(answers.clientName),
    calledName: quoted(calledName),
    pronouns: quoted(answers.pronouns),
    age: String(answers.age),
    level: String(answers.level),
    skills: answers.skills.join(', '),
    place: quoted(answers.place),
    medium: answers.medium,
    ...START_BY_LEVEL[answers.level],
    goalSkill: answers.skills[0] ?? 'empathy',
  }
  return [TEMPLATE_OF_THE_HEAD, TEMPLATE_OF_THE_PLOT, TEMPLATE_OF_THE_LINES, TEMPLATE_OF_THE_TESTS]
    .join('\n')
    .replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const value = filled[key]
      invariant(value !== undefined, `the template asks for "${key}", which nobody answers`)
      return value
    })
}

/** A text that YAML reads as that text, whatever stands in it: JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text.trim())

/** A starting point on the ladder of difficulty. @source clinical reference E1; the numbers within its ranges are judgement */
const START_BY_LEVEL: Readonly<
  Record<NewScenarioAnswers['level'], Readonly<Record<string, string>>>
> = {
  1: { bond: '38', discord: '12', discord0: '10', reactance: '0.2' },
  2: { bond: '52', discord: '10', discord0: '8', reactance: '0.2' },
  3: { bond: '35', discord: '30', discord0: '20', reactance: '0.5' },
  4: { bond: '42', discord: '25', discord0: '15', reactance: '0.5' },
  5: { bond: '42', discord: '28', discord0: '18', reactance: '0.4' },
}
