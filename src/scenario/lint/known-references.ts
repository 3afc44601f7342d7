import type { DiagnosticCode } from '#scenario/diagnostic-code.ts'
import { didYouMean } from '#scenario/did-you-mean.ts'
import type { Finding } from '#scenario/finding.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { Check, LintContext, ListWithIds } from './lint-context.ts'

/** SCN021–SCN025: every id that is pointed to exists. */
export const knownReferences: Check = (context) => [
  ...context.conditions.flatMap(({ path, condition }) => [
    ...unknownIn(context, 'topics', condition.askedAbout, [...path, 'askedAbout']),
    ...unknownIn(context, 'facts', condition.told, [...path, 'told']),
    ...unknownIn(context, 'facts', condition.notTold, [...path, 'notTold']),
    ...unknownIn(context, 'moments', condition.after, [...path, 'after']),
    ...unknownIn(context, 'moments', condition.notAfter, [...path, 'notAfter']),
  ]),
  ...(context.draft.facts ?? []).flatMap(({ topics }, at) =>
    unknownIn(context, 'topics', topics, ['facts', at, 'topics']),
  ),
  ...(context.draft.expectations ?? []).flatMap((expectation, at) => {
    const path = ['expectations', at]
    if ('trainee' in expectation) {
      return unknownId(context, 'trainees', expectation.trainee, [...path, 'trainee'])
    }
    const { more, than } = expectation
    return [
      ...unknownId(context, 'trainees', more, [...path, 'more']),
      ...unknownId(context, 'trainees', than, [...path, 'than']),
      ...(more === than ? [comparedWithItself(more, [...path, 'than'])] : []),
    ]
  }),
]

const KIND = {
  topics: { code: 'SCN021', name: 'topic' },
  facts: { code: 'SCN022', name: 'fact' },
  moments: { code: 'SCN023', name: 'moment' },
  trainees: { code: 'SCN024', name: 'trainee' },
} as const satisfies Partial<Record<ListWithIds, { code: DiagnosticCode; name: string }>>

type Referable = keyof typeof KIND

const unknownIn = (
  context: LintContext,
  list: Referable,
  ids: readonly string[] | undefined,
  path: SourcePath,
): readonly Finding[] =>
  (ids ?? []).flatMap((id, at) => unknownId(context, list, id, [...path, at]))

function unknownId(
  context: LintContext,
  list: Referable,
  id: string,
  path: SourcePath,
): readonly Finding[] {
  const known = context.declared(list)
  if (known.includes(id) || !context.hasAllIds(list)) return []
  const { code, name } = KIND[list]
  const meant = didYouMean(id, known)
  return [
    {
      code,
      path,
      message: `there is no ${name} "${id}"`,
      fix: meant === null ? `There are: ${known.join(', ')}.` : `Did you mean "${meant}"?`,
    },
  ]
}

const comparedWithItself = (id: string, path: SourcePath): Finding => ({
  code: 'SCN025',
  path,
  message: `"${id}" is expected to come out higher than itself`,
  fix: 'Name another trainee under "than".',
})
