import { lazyScreen } from './lazy-screen.tsx'

const KEPT = 'What is kept on the server is not touched by that.'

export const { Screen: LazyAccountScreen } = lazyScreen(
  async () => (await import('./account/account-screen.tsx')).AccountScreen,
  KEPT,
)

export const { Screen: LazyPeopleScreen } = lazyScreen(
  async () => (await import('./account/people-screen.tsx')).PeopleScreen,
  KEPT,
)
