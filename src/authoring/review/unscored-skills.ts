import type { ReviewCheck } from './review-check.ts'

/** Shorter scripts test one thing and are no session; judgement. */
const WHOLE_SESSION = 10

/** SCN075: a skill that is practised, and the client offers too little for it in every script that is long enough. */
export const unscoredSkills: ReviewCheck = ({ compiled: { scenario }, outcomes }) => {
  const sessions = [...outcomes.values()].filter(
    ({ folded }) => folded.replies.length >= WHOLE_SESSION,
  )
  return scenario.skills.flatMap((skill, at) => {
    const verdicts = sessions.flatMap((outcome) =>
      outcome.verdicts.filter((verdict) => verdict.skill === skill),
    )
    const [first] = verdicts.flatMap((verdict) =>
      verdict.status === 'not-assessed' ? [verdict.reason] : [],
    )
    const isScored = verdicts.some(({ status }) => status === 'scored')
    return isScored || first === undefined
      ? []
      : [
          {
            code: 'SCN075' as const,
            path: ['skills', at],
            message: `"${skill}" is assessed in none of the file's scripts. ${first}`.replace(
              /\.$/u,
              '',
            ),
            fix: `Let the client call for it more often in the turns that a script reaches, or take "${skill}" off the list.`,
          },
        ]
  })
}
