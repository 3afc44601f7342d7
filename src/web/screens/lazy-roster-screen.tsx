import { lazyScreen } from './lazy-screen.tsx'

export const { Screen: LazyRosterScreen } = lazyScreen(
  async () => (await import('./roster/roster-screen.tsx')).RosterScreen,
  'A roster that you had pasted in this tab is still kept.',
)
