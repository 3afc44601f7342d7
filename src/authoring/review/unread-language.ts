import { LANGUAGES_READ } from '#coding/reads-language.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'

/** SCN070: nothing was asked of the observer, because it does not read this language. */
export const unreadLanguage = ({ locale }: Pick<Scenario, 'locale'>): readonly Finding[] => [
  {
    code: 'SCN070',
    path: ['locale'],
    message: `the observer reads ${Object.values(LANGUAGES_READ).join(' and ')} only: in ${locale} it codes nothing, no skill is assessed, and exemplars, scripts and wording were not checked`,
    fix: 'Nothing needs mending. Let a colleague who speaks the language read exemplars and scripts, and tell students that levels will be missing.',
  },
]
