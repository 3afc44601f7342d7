import type { Check } from './lint-context.ts'

/** SCN057: asked about a locked fact, the client would have no way round it. */
export const deflections: Check = ({ draft, isWhole }) =>
  (draft.topics ?? []).flatMap(({ id, deflections: ways }, at) => {
    const locked = draft.facts?.find(({ topics, level }) => topics.includes(id) && level !== 'L0')
    return locked === undefined || ways.length > 0 || !isWhole('topics')
      ? []
      : [
          {
            code: 'SCN057' as const,
            path: ['topics', at],
            message: `the topic "${id}" has no deflections, though the fact "${locked.id}" is locked at first`,
            fix: 'Write two or three ways in which the client steps around it.',
          },
        ]
  })
