import { lazyScreen } from './lazy-screen.tsx'

// Only the students and instructors of a course come for these, so they are no part of what everybody waits for.

export const { Screen: LazyAssessedBriefScreen } = lazyScreen(
  async () => (await import('./assessed-brief/assessed-brief-screen.tsx')).AssessedBriefScreen,
  'The exercise is on the server, as it was.',
)

export const { Screen: LazyAttemptRoom } = lazyScreen(
  async () => (await import('./attempt/attempt-room.tsx')).AttemptRoom,
  'Your attempt is on the server, with everything that was said in it.',
)

export const { Screen: LazyTrialScreen } = lazyScreen(
  async () => (await import('./trial/trial-screen.tsx')).TrialScreen,
  'The exercise is on the server, as it was.',
)
