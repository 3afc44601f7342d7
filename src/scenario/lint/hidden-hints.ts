import type { Check } from './lint-context.ts'
import { isImplied } from './weaker-condition.ts'

/** SCN035: the last hint that holds is shown, so a later one that always holds hides those before it. */
export const hiddenHints: Check = ({ draft }) => {
  const hints = draft.hints ?? []
  return hints.flatMap(({ id, when }, at) => {
    const hidden = hints.slice(at + 1).find((later) => isImplied(later.when, when))
    return hidden === undefined
      ? []
      : [
          {
            code: 'SCN035' as const,
            path: ['hints', at, 'when'],
            atKey: true,
            message: `the hint "${id}" is never shown: wherever it holds, "${hidden.id}" below it holds too`,
            fix: `Move it below "${hidden.id}", or give "${hidden.id}" a narrower condition.`,
          },
        ]
  })
}
