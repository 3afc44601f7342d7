import type { Course } from '#web/course/course-frame.tsx'
import { isInstructing } from '#web/course/role-words.ts'
import { whenWords } from '#web/course/when-words.ts'

/** Where it was announced that the work of a course will be deleted: when, and what one can still do. */
export function PurgeNotice({ course }: { readonly course: Course }) {
  const { purgeAt, role, timeZone } = course
  if (purgeAt === null) return null
  return (
    <p className="max-w-measure text-pretty rounded-[14px] bg-clay-wash p-4">
      {role === 'student'
        ? `Your conversations in this course, and the marks on them, will be deleted on ${whenWords(purgeAt, timeZone)}. To keep them, download them under “My data” before.`
        : `The conversations and marks of this course will be deleted on ${whenWords(purgeAt, timeZone)}. Export before what has to stay.`}
      {isInstructing(role) &&
        ' To keep them longer, take the course back from the archive in its settings.'}
    </p>
  )
}
