import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { CoursePage } from './course-page.tsx'
import { useAct } from './course-query.tsx'
import { NoticeText } from './notice-text.tsx'
import { ownNotice } from './own-notice.ts'
import { Trouble } from './trouble.tsx'

/** Stands before everything else until it was read once. Afterwards the screen that was asked for follows. */
export function NoticeFirst() {
  const { act, isActing, failure } = useAct('POST /api/me/notice')
  return (
    <CoursePage width="measure">
      <div className="grid gap-8">
        <div className="grid gap-4">
          <ArrivalHeading pageTitle="Before you begin">Before you begin</ArrivalHeading>
          <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
            What happens with your words in a course, and who decides. It stays readable under “My
            data”.
          </p>
        </div>
        <NoticeText level={2} />
        <Trouble failure={failure} />
        <p>
          <Button
            weight="main"
            onClick={() => {
              if (!isActing) void act({ body: { version: ownNotice().version } })
            }}
          >
            I have read this
          </Button>
        </p>
      </div>
    </CoursePage>
  )
}
