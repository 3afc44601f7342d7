import { Link } from 'wouter'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { CalibrationSection } from './calibration-section.tsx'
import { ClientsSection } from './clients-section.tsx'
import { DataSection } from './data-section.tsx'
import { HabitsSection } from './habits-section.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { SkillCourses } from './skill-courses.tsx'
import { type ReadProgress, useProgress } from './use-progress.ts'

/** Practice over weeks, for the student alone; and everything that is theirs, in one file. */
export function ProgressScreen() {
  const { reading, refresh } = useProgress()
  return (
    <Page>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <div className="grid max-w-[44rem] gap-4">
          <ArrivalHeading pageTitle="Progress">Progress</ArrivalHeading>
          <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
            Your finished sessions side by side. A single level says little; what comes back from
            session to session says more.
          </p>
          <p className="text-small text-soft">
            Made in this page from what this device keeps. Nobody else sees it. What comes back can
            be practised line by line: <Link href="/drills">Drills</Link>.
          </p>
        </div>
        {reading.is === 'reading' && reading.of > 0 && (
          <p role="status">
            Reading your sessions: {reading.done} of {reading.of}.
          </p>
        )}
        {reading.is === 'failed' && (
          <p role="alert" className="rounded-[14px] bg-clay-wash p-4">
            The sessions on this device could not be read just now. They are not lost by that: load
            the page again.
          </p>
        )}
        {reading.is === 'read' && <Courses read={reading} />}
        <DataSection onChange={refresh} />
      </div>
    </Page>
  )
}

const Courses = ({ read: { progress, unread } }: { readonly read: ReadProgress }) => (
  <>
    {unread > 0 && (
      <p className="rounded-[14px] bg-amber-wash p-4">
        {unread === 1 ? 'One session' : `${unread} sessions`} cannot be read by this version and
        {unread === 1 ? ' is' : ' are'} left out here. Nothing of it is lost: “Export my data” takes
        it along as it is.
      </p>
    )}
    {progress.sessions === 0 ? (
      <NothingYet />
    ) : (
      <>
        <SkillCourses courses={progress.skills} />
        <CalibrationSection calibration={progress.calibration} />
        <HabitsSection habits={progress.habits} />
        <ClientsSection clients={progress.clients} />
      </>
    )}
  </>
)
