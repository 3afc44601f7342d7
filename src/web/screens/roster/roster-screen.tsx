import { CourseFrame } from '#web/course/course-frame.tsx'
import { RosterImport } from './roster-import.tsx'

/** Bring a class list into a course: look at what will happen, then have it happen. */
export const RosterScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part="Import a roster">
    {() => <RosterImport course={course} />}
  </CourseFrame>
)
