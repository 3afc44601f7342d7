import { Route, Switch } from 'wouter'
import { TUTORS_LINK } from '#web/scenarios/open-levels.ts'
import { LazyDrillsScreen } from './lazy-drills-screen.tsx'
import { LazyGradedScreens } from './lazy-graded-screens.tsx'
import { LazyProgressScreen } from './lazy-progress-screen.tsx'
import { fetchReplayScreen, LazyReplayStage } from './lazy-replay-screen.tsx'
import { fetchReviewScreen, LazyReviewScreen } from './lazy-review-screen.tsx'
import { LazyStudioScreen } from './lazy-studio-screen.tsx'
import { LazySupervisionStage } from './lazy-supervision-screen.tsx'
import { LazyTutorsLinkScreen } from './lazy-tutors-link-screen.tsx'
import { SessionRoom } from './session/session-room.tsx'

/** The addresses that nobody needs from the first page to the end of a debrief. */
export const LaterScreens = () => (
  <Switch>
    <Route path="/review">
      <LazyReviewScreen />
    </Route>
    <Route path="/progress">
      <LazyProgressScreen />
    </Route>
    <Route path="/drills">
      <LazyDrillsScreen />
    </Route>
    <Route path="/studio">
      <LazyStudioScreen />
    </Route>
    <Route path={TUTORS_LINK}>
      <LazyTutorsLinkScreen />
    </Route>
    <Route path="/session/:sessionId/replay">
      {({ sessionId }) => (
        <SessionRoom key={sessionId} session={sessionId} Stage={LazyReplayStage} />
      )}
    </Route>
    <Route path="/session/:sessionId/supervision">
      {({ sessionId }) => (
        <SessionRoom key={sessionId} session={sessionId} Stage={LazySupervisionStage} />
      )}
    </Route>
    <Route>
      <LazyGradedScreens />
    </Route>
  </Switch>
)

/** Brings those that a student may open next. Never rejects. */
export const fetchNext = (): Promise<unknown> => fetchReviewScreen().then(fetchReplayScreen)
