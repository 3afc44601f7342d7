import { SKILLS, type Skill } from '#scenario/skill.ts'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import type { Rating } from './rating-scale.tsx'

export type Ratings = Readonly<Partial<Record<Skill, Rating>>>

/** What the student thinks of themself; like their words it outlives a reload. */
export function useRatings(
  session: string,
): readonly [Ratings, (skill: Skill, rating: Rating) => void] {
  const [kept, keep] = usePrivateWords(session, 'ratings')
  const ratings = readRatings(kept)
  return [ratings, (skill, rating) => keep(writeRatings({ ...ratings, [skill]: rating }))]
}

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5]

/** One digit a skill, in the order of SKILLS; a dash where none was given. */
const writeRatings = (ratings: Ratings): string =>
  SKILLS.map((skill) => ratings[skill] ?? '-').join('')

const readRatings = (kept: string): Ratings =>
  Object.fromEntries(
    SKILLS.flatMap((skill, nth) => {
      const rating = RATINGS.find((each) => String(each) === kept[nth])
      return rating === undefined ? [] : [[skill, rating] as const]
    }),
  )
