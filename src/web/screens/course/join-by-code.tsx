import { CopyButton } from '#web/course/copy-button.tsx'
import type { Course } from '#web/course/course-frame.tsx'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'

/** One code for the whole course; whoever has it can join as a student. */
export function JoinByCode({ course }: { readonly course: Course }) {
  const { act, isActing, failure } = useAct('POST /api/courses/:course/join-code')
  const open = (isOpen: boolean) => {
    if (!isActing) void act({ params: { course: course.course }, body: { isOpen } })
  }
  const { joinCode } = course
  return (
    <section aria-labelledby="joining" className="grid justify-items-start gap-3">
      <h2 id="joining">Joining</h2>
      {joinCode === null ? (
        <p>Nobody can join by a code now. Those on a roster have codes of their own.</p>
      ) : (
        <>
          <p>
            Whoever has this code can join as a student:{' '}
            <strong className="whitespace-nowrap text-[1.15rem] tabular-nums tracking-wide">
              {joinCode}
            </strong>
          </p>
          <p className="text-small [overflow-wrap:anywhere]">{joinLink(joinCode)}</p>
        </>
      )}
      <Trouble failure={failure} />
      <div className="flex flex-wrap items-center gap-3">
        {joinCode !== null && <CopyButton text={joinLink(joinCode)}>Copy the link</CopyButton>}
        <Button onClick={() => open(true)}>
          {joinCode === null ? 'Make a code' : 'Replace the code'}
        </Button>
        {joinCode !== null && (
          <Button weight="quiet" onClick={() => open(false)}>
            Close joining
          </Button>
        )}
      </div>
    </section>
  )
}

const joinLink = (code: string): string => `${window.location.origin}/join/${code}`
