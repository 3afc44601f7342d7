import type { Scenario } from '#scenario/scenario.schema.ts'
import { SKILLS } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { SelfRating } from '#simulation/journal.ts'
import type { SupervisionMoment } from './supervision-moment.ts'
import type { SupervisionSheet } from './supervision-sheet.ts'

type About = Pick<Scenario, 'title' | 'version'>

/** The same page as plain text, for a letter or a message. */
export function sheetAsText(sheet: SupervisionSheet, scenario: About): string {
  const { reflection, moments, question, within, clientName } = sheet
  const parts = [
    `Supervision sheet\n${scenario.title}, with ${clientName}`,
    ...(reflection === null ? [] : reflectionInText(reflection)),
    ...moments.map((moment) => momentInText(moment, clientName)),
    `My question for supervision\n${question}`,
    ...(within === null
      ? []
      : [
          `What I noticed in myself\nAfter “${within.clientSaid}”: ${within.noticed}`,
          ...(within.after === '' ? [] : [`What I did with it: ${within.after}`]),
        ]),
    originOf(scenario),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Where a sheet comes from, for whoever gets it. */
export const originOf = ({ title, version }: About): string =>
  `Made with Third Chair, from practice with a simulated client: “${title}”, version ${version}. “Observer” is a program that reads each reply and can be wrong about any of them; no person has checked its notes.`

function reflectionInText({ intention, replay, ratings }: SelfRating): readonly string[] {
  const rated = ratingsInWords(ratings)
  return [
    ...(intention === '' ? [] : [`What I was trying to do\n${intention}`]),
    ...(replay === '' ? [] : [`The moment I would replay\n${replay}`]),
    ...(rated === null ? [] : [`How I rated myself\n${rated}`]),
  ]
}

/** "Empathy 3, Boundaries 4, each out of 5." Null where nothing was rated. */
export function ratingsInWords(ratings: SelfRating['ratings']): string | null {
  const rated = SKILLS.flatMap((skill) =>
    ratings[skill] === undefined ? [] : [`${SKILL_NAMES[skill]} ${ratings[skill]}`],
  )
  if (rated.length === 0) return null
  return `${rated.join(', ')}${rated.length === 1 ? '' : ', each'} out of 5.`
}

const momentInText = (moment: SupervisionMoment, name: string): string =>
  [
    `Reply ${moment.reply}${moment.direction === null ? '' : `: ${DIRECTIONS[moment.direction]}`}`,
    ...(moment.clientSaid === null
      ? []
      : [`${name}: ${moment.stage === null ? '' : `(${moment.stage}) `}${moment.clientSaid}`]),
    `Me: ${moment.studentSaid}`,
    ...(moment.noted === '' ? [] : [`Observer: ${moment.noted}`]),
  ].join('\n')

export const DIRECTIONS = {
  opened: 'a door opened',
  closed: 'a door closed',
  missed: 'an opening passed by',
} as const satisfies Record<NonNullable<SupervisionMoment['direction']>, string>
