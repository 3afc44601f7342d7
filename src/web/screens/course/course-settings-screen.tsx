import { CourseFrame } from '#web/course/course-frame.tsx'
import { CourseSettings } from './course-settings.tsx'

export const CourseSettingsScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part="Settings">
    {(value) => <CourseSettings course={value} />}
  </CourseFrame>
)
