import { Link } from 'wouter'
import type { OwnPlace } from '#contract/api/own-place.schema.ts'
import { ROLE_WORDS } from '#web/course/role-words.ts'

/** The courses that somebody has a place in; those in the archive are folded away. */
export function CourseList({ places }: { readonly places: readonly OwnPlace[] }) {
  const open = places.filter(({ isArchived }) => !isArchived)
  const archived = places.filter(({ isArchived }) => isArchived)
  return (
    <section aria-labelledby="own" className="grid max-w-[52rem] gap-3">
      <h2 id="own">Your courses</h2>
      {open.length === 0 ? (
        <p>You are in no course yet. Your instructor has a code or a link for you.</p>
      ) : (
        <Lines places={open} />
      )}
      {archived.length > 0 && (
        <details className="disclosure">
          <summary>In the archive: {archived.length}</summary>
          <Lines places={archived} />
        </details>
      )}
    </section>
  )
}

const Lines = ({ places }: { readonly places: readonly OwnPlace[] }) => (
  <ul>
    {places.map(({ course, title, role }) => (
      <li
        key={course}
        className="flex flex-wrap items-baseline justify-between gap-x-6 border-hair border-b py-3"
      >
        <Link href={`/courses/${course}`} className="font-medium">
          {title}
        </Link>
        <span className="text-small text-soft">{ROLE_WORDS[role]}</span>
      </li>
    ))}
  </ul>
)
