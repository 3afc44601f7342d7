import { usePromised } from '#web/design/use-promised.ts'
import { Page } from '#web/frame/page.tsx'
import { closedWords } from '#web/scenarios/open-levels.ts'
import { useOpenLevels } from '#web/scenarios/use-open-levels.ts'
import { NotFoundScreen } from '#web/screens/not-found/not-found-screen.tsx'
import { usePractice } from '#web/session/practice-context.tsx'
import { Brief } from './brief.tsx'

/** What the student knows before the client comes in. */
export function BriefScreen({ scenarioId }: { readonly scenarioId: string }) {
  const { catalogue } = usePractice()
  const found = usePromised(() => catalogue.compiled(scenarioId), scenarioId)
  const open = useOpenLevels()
  if (found === undefined || open === undefined)
    return (
      <Page width="measure">
        <div className="min-h-dvh" />
      </Page>
    )
  if (found.ok) {
    const { level } = found.value.scenario
    if (open.includes(level)) return <Brief compiled={found.value} />
    return (
      <NotFoundScreen title="Not open yet">
        <p>
          This client is of level {level}. {closedWords(level)}
        </p>
      </NotFoundScreen>
    )
  }
  if (found.failure === 'unknown-scenario') {
    return (
      <NotFoundScreen title="No such scenario">
        <p>There is no scenario at this address. It may have been renamed or taken out.</p>
      </NotFoundScreen>
    )
  }
  return (
    <NotFoundScreen title="The scenario did not load">
      <p>
        The connection broke before the scenario arrived. Once it is back, load this page again.
      </p>
    </NotFoundScreen>
  )
}
