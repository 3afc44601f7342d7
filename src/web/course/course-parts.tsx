import { Link, useLocation } from 'wouter'
import type { OwnPlace } from '#contract/api/own-place.schema.ts'
import { isInstructing } from './role-words.ts'

interface CoursePartsProps {
  readonly course: string
  readonly role: OwnPlace['role']
}

/** The ways through a course for those who teach in it. A student's course is one page. */
export function CourseParts({ course, role }: CoursePartsProps) {
  const [path] = useLocation()
  if (role === 'student') return null
  const parts = [
    ['Exercises', ''],
    ...(isInstructing(role) ? [['People', '/people'] as const] : []),
    ['Marking', '/marking'],
    ['Gradebook', '/gradebook'],
    ...(isInstructing(role) ? [['Settings', '/settings'] as const] : []),
  ] as const
  return (
    <nav aria-label="Course">
      <ul className="flex flex-wrap gap-x-6 border-hair border-b">
        {parts.map(([title, end]) => {
          const to = `/courses/${course}${end}`
          const isHere = path === to
          return (
            <li key={title}>
              <Link
                href={to}
                aria-current={isHere ? 'page' : undefined}
                className={`inline-flex min-h-11 items-center ${isHere ? 'border-teal border-b-2 font-semibold text-ink no-underline' : ''}`}
              >
                {title}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
