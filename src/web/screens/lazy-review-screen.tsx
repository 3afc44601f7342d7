import { lazy, Suspense } from 'react'
import { Button } from '#web/design/button.tsx'
import { Page } from '#web/frame/page.tsx'
import { NotFoundScreen } from './not-found/not-found-screen.tsx'

const load = () => import('./review/review-screen.tsx')

const ReviewScreen = lazy(() =>
  load().then(
    (loaded) => ({ default: loaded.ReviewScreen }),
    () => ({ default: NotLoaded }),
  ),
)

/** Brought behind the first page, so that it opens without the network too. */
export const fetchReviewScreen = (): Promise<unknown> => load().catch(() => {})

/** Few come for it, so it is no part of what every student waits for. */
export const LazyReviewScreen = () => (
  <Suspense fallback={<Page>{null}</Page>}>
    <ReviewScreen />
  </Suspense>
)

const NotLoaded = () => (
  <NotFoundScreen title="This page could not be fetched">
    <p>The network may be gone. What you had typed here is still kept in this browser.</p>
    <p>
      <Button onClick={() => window.location.reload()}>Try again</Button>
    </p>
  </NotFoundScreen>
)
