import { CourseFrame } from '#web/course/course-frame.tsx'
import { isInstructing } from '#web/course/role-words.ts'
import { NewExercise } from './new-exercise.tsx'
import { PurgeNotice } from './purge-notice.tsx'
import { SetExercises } from './set-exercises.tsx'
import { StudentExercises } from './student-exercises.tsx'

/** A course: for a student what there is to sit, for those who teach what was set. */
export const CourseScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part={null}>
    {(value) => (
      <>
        <PurgeNotice course={value} />
        {value.role === 'student' ? (
          <StudentExercises course={value} />
        ) : (
          <section aria-labelledby="exercises" className="grid gap-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 id="exercises">Exercises</h2>
              {isInstructing(value.role) && value.archivedAt === null && (
                <NewExercise course={course} />
              )}
            </div>
            <SetExercises course={value} />
          </section>
        )}
      </>
    )}
  </CourseFrame>
)
