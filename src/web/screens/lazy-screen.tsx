import { bringWordings } from 'virtual:wordings'
import { type ComponentType, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import { laterComponent } from '#web/frame/later-component.ts'
import { Page } from '#web/frame/page.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { NotFoundScreen } from './not-found/not-found-screen.tsx'

export interface LazyScreen<Props> {
  readonly Screen: ComponentType<Props>
  /** Brings it behind the first page, so that it opens without the network too. Never rejects. */
  readonly fetch: () => Promise<unknown>
}

/**
 * A screen that is no part of the first script. Where it could not be fetched it can be asked for again without
 * loading the page anew, which would lose what lives in the page alone. A page that is older than what the server has by
 * now gets nothing of the newer version: it has to be loaded again for that.
 * @param whatIsKept said where it could not be fetched: that nothing is lost by it
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whatIsKept: string,
): LazyScreen<Props> {
  const { arrived, fetch } = laterComponent(async () => {
    await bringWordings()
    return load()
  })

  function Screen(props: Props) {
    const [attempt, setAttempt] = useState(0)
    const hasCome = usePromised(fetch, attempt)
    const Arrived = arrived()
    if (Arrived !== null) return <Arrived {...props} />
    if (hasCome === undefined)
      return (
        <Page width="measure">
          <StillComing>This page is still on its way.</StillComing>
        </Page>
      )
    return (
      <NotFoundScreen title="This page could not be fetched">
        <p>The network may be gone, or there is a newer version to load. {whatIsKept}</p>
        <p className="flex flex-wrap gap-3">
          <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
          <Button onClick={() => location.reload()}>Load the page again</Button>
        </p>
      </NotFoundScreen>
    )
  }
  return { Screen, fetch }
}
