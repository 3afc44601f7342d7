import { codesOf } from '#coding/coded-turn.ts'
import { namedCode } from './named-code.ts'
import type { ReviewCheck } from './review-check.ts'

/** SCN074: a code that a good session needs, and no skilled script shows it in words that the observer reads so. */
export const shownKeyCodes: ReviewCheck = ({ compiled: { scenario }, outcomes }) => {
  const skilled = scenario.trainees.filter(({ kind }) => kind === 'skilled')
  const shown = new Set(
    skilled.flatMap(({ id }) =>
      (outcomes.get(id)?.folded.replies ?? []).flatMap(({ coded }) => codesOf(coded)),
    ),
  )
  return (scenario.keyCodes ?? []).flatMap((code, at) =>
    shown.has(code) || skilled.length === 0
      ? []
      : [
          {
            code: 'SCN074' as const,
            path: ['keyCodes', at],
            message: `${namedCode(code)} is a key code, and the observer finds it in no reply of ${skilled.map(({ id }) => `"${id}"`).join(' or ')}`,
            fix: 'Let the script do it in words that the observer reads, or take the code off the list.',
          },
        ],
  )
}
