import type { NewScenarioAnswers } from '#authoring/new/scenario-template.ts'

/** The answers as they stand in the form. */
export interface NewScenarioDraft
  extends Pick<NewScenarioAnswers, 'title' | 'clientName' | 'pronouns' | 'level' | 'skills'> {
  /** null for as long as it follows the title */
  readonly id: string | null
  readonly age: string
}

/** "The last bus" becomes "the-last-bus". */
export const idFromTitle = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/['’\p{M}]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 60)
    .replace(/-$/, '') ?? ''

/** What is amiss with which answer. The bounds are those of the format. */
export function newScenarioProblems(
  draft: NewScenarioDraft,
): Readonly<Partial<Record<keyof NewScenarioDraft, string>>> {
  const { id, title, clientName, pronouns, age, skills } = draft
  return {
    ...(isWithin(title, 3, 80) ? {} : { title: 'Give it a title of 3 to 80 characters.' }),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? '') && isWithin(id ?? '', 1, 60)
      ? {}
      : { id: 'Use lower-case letters, digits and single hyphens, such as “friend-request”.' }),
    ...(isWithin(clientName, 2, 60) ? {} : { clientName: 'Say what the client is called.' }),
    ...(isWithin(pronouns, 2, 30) ? {} : { pronouns: 'Say which, such as “she/her”.' }),
    ...(/^\d+$/.test(age.trim()) && Number(age) >= 16 && Number(age) <= 110
      ? {}
      : { age: 'A whole number of years, 16 to 110.' }),
    ...(skills.length > 0 ? {} : { skills: 'Choose at least one skill.' }),
  }
}

const isWithin = (text: string, least: number, most: number): boolean =>
  text.trim().length >= least && text.trim().length <= most
