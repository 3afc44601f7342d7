import { Link } from 'wouter'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { ContinueSession } from './continue-session.tsx'
import { LazyPastSessions } from './lazy-past-sessions.tsx'
import { ScenarioChoice } from './scenario-choice.tsx'
import { Specimen } from './specimen.tsx'
import { useShelf } from './use-shelf.ts'

/** Choose whom to meet, go on where one stopped, look back. */
export function HomeScreen() {
  const { kept, onlyInPage, isUnread, refresh } = useShelf()
  const newest = kept.find(({ standing }) => standing !== 'debriefed')
  return (
    <Page>
      <div className="grid gap-12">
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
          <div className="grid max-w-[42rem] content-center gap-5 lg:py-6">
            <ArrivalHeading
              pageTitle="Third Chair"
              className="text-[clamp(2.4rem,1.8rem+2.6vw,3.4rem)]"
            >
              Third Chair
            </ArrivalHeading>
            <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
              Practise counselling with a simulated client, who opens up or closes by how you
              answer. Afterwards the third chair, an observer that can be wrong, shows you in your
              own words what each reply did.
            </p>
            <p>
              Only ten minutes? <Link href="/drills">Drills</Link>. Been here before?{' '}
              <Link href="/progress">Progress</Link>. A conversation on paper?{' '}
              <Link href="/review">Review a transcript</Link>. Teaching, and short of a client?{' '}
              <Link href="/studio">Studio</Link>.
            </p>
          </div>
          <Specimen />
        </div>
        {onlyInPage.map((each) => (
          <ContinueSession key={each.session} shelved={each} isOnlyInPage />
        ))}
        {newest && <ContinueSession shelved={newest} />}
        <ScenarioChoice />
        {isUnread && (
          <p role="alert" className="rounded-[14px] bg-clay-wash p-4">
            The sessions on this device could not be read just now. They are not lost by that: load
            the page again.
          </p>
        )}
        {kept.length > 0 && (
          <LazyPastSessions
            sessions={kept}
            offered={newest?.session ?? null}
            onRemoved={refresh}
            instead={<StillComing>The list of your sessions is still on its way.</StillComing>}
          />
        )}
      </div>
    </Page>
  )
}
