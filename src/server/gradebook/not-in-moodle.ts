import { isKnownToMoodle } from '#course/is-known-to-moodle.ts'
import type { GradedWork } from './graded-work.ts'
import type { Viewer } from './viewer.ts'

/** Names of the students whom the file for Moodle leaves out. Names, beside nothing else, are for instructors. */
export const notInMoodle = (
  { students }: Pick<GradedWork, 'students'>,
  { isInstructor }: Viewer,
): readonly string[] =>
  isInstructor
    ? students
        .filter(({ id_number, email }) => !isKnownToMoodle({ idNumber: id_number, email }))
        .map(({ name }) => name)
    : []
