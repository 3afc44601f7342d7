import { lazyScreen } from './lazy-screen.tsx'

export const { Screen: LazyResultScreen } = lazyScreen(
  async () => (await import('./result/result-screen.tsx')).ResultScreen,
  'What was given back to you is on the server, and what you were writing is still in this tab.',
)

export const { Screen: LazyContestsScreen } = lazyScreen(
  async () => (await import('./contests/contests-screen.tsx')).ContestsScreen,
  'The contests are on the server, and what you were writing is still in this tab.',
)
