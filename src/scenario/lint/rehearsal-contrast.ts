import type { Finding } from '#scenario/finding.ts'
import type { Check } from './lint-context.ts'

/** SCN061–SCN063: scripts and expectations that would not notice a client who treats everybody alike. */
export const rehearsalContrast: Check = ({ draft, isWhole }) => {
  const { trainees = [], expectations = [] } = draft
  const empty = expectations.flatMap((expectation, at): readonly Finding[] =>
    'trainee' in expectation && expectation.atEnd === undefined && expectation.skills === undefined
      ? [
          {
            code: 'SCN063',
            path: ['expectations', at],
            message: `nothing is expected of "${expectation.trainee}" here`,
            fix: 'Add "atEnd" or "skills", or delete the entry.',
          },
        ]
      : [],
  )
  if (!isWhole('trainees', 'expectations')) return empty
  const named = new Set(
    expectations.flatMap((expectation) =>
      'trainee' in expectation ? [expectation.trainee] : [expectation.more, expectation.than],
    ),
  )
  const idle = trainees.flatMap(({ id }, at): readonly Finding[] =>
    named.has(id)
      ? []
      : [
          {
            code: 'SCN062',
            path: ['trainees', at, 'id'],
            message: `the trainee "${id}" occurs in no expectation`,
            fix: 'Say what must come of it, or delete it.',
          },
        ],
  )
  const hasSkilled = trainees.some(({ kind }) => kind === 'skilled')
  const hasOrder = expectations.some((expectation) => 'more' in expectation)
  const lacking = hasSkilled
    ? hasOrder
      ? null
      : '"expectations" never compares two trainees'
    : 'no trainee is "skilled"'
  if (lacking === null) return [...empty, ...idle]
  const contrast: Finding = {
    code: 'SCN061',
    path: [hasSkilled ? 'expectations' : 'trainees'],
    atKey: true,
    message: `${lacking}, so a client who treats everybody alike would pass`,
    fix: 'Add a skilled trainee and { more: …, than: …, on: bond }.',
  }
  return [...empty, ...idle, contrast]
}
