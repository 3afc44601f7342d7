import { CourseFrame } from '#web/course/course-frame.tsx'
import { newExerciseSettings } from './exercise-fields.ts'
import { ExerciseForm } from './exercise-form.tsx'

export const NewExerciseScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part="New exercise">
    {({ timeZone }) => (
      <ExerciseForm
        course={course}
        exercise={null}
        settings={newExerciseSettings(timeZone)}
        scenario=""
        isPublished={false}
      />
    )}
  </CourseFrame>
)
