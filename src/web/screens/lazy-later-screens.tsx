import { lazyScreen } from './lazy-screen.tsx'

const bring = () => import('./later-screens.tsx')

/** Every address that is not on the way from the first page to a debrief. */
export const { Screen: LazyLaterScreens } = lazyScreen(
  async () => (await bring()).LaterScreens,
  'Your sessions are still kept in this browser.',
)

/** Brings them behind the first page. Never rejects. */
export const fetchLaterScreens = (): Promise<unknown> =>
  bring().then(
    ({ fetchNext }) => fetchNext(),
    () => {},
  )
