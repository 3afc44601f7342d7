import { Route, Switch } from 'wouter'
import { BrokenScreen } from './frame/broken-screen.tsx'
import { TUTORS_LINK } from './scenarios/open-levels.ts'
import { BriefScreen } from './screens/brief/brief-screen.tsx'
import { HomeScreen } from './screens/home/home-screen.tsx'
import { LazyDrillsScreen } from './screens/lazy-drills-screen.tsx'
import { LazyGradedScreens } from './screens/lazy-graded-screens.tsx'
import { LazyProgressScreen } from './screens/lazy-progress-screen.tsx'
import { LazyReplayStage } from './screens/lazy-replay-screen.tsx'
import { LazyReviewScreen } from './screens/lazy-review-screen.tsx'
import { LazyStudioScreen } from './screens/lazy-studio-screen.tsx'
import { LazySupervisionStage } from './screens/lazy-supervision-screen.tsx'
import { LazyTutorsLinkScreen } from './screens/lazy-tutors-link-screen.tsx'
import { SessionRoom } from './screens/session/session-room.tsx'
import type { Practice } from './session/practice.ts'
import { PracticeProvider } from './session/practice-context.tsx'

export const App = ({ practice }: { readonly practice: Practice }) => (
  <PracticeProvider value={practice}>
    <BrokenScreen practice={practice}>
      <Switch>
        <Route path="/">
          <HomeScreen />
        </Route>
        <Route path="/practise/:scenarioId">
          {({ scenarioId }) => <BriefScreen key={scenarioId} scenarioId={scenarioId} />}
        </Route>
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
        <Route path="/session/:sessionId">
          {({ sessionId }) => <SessionRoom key={sessionId} session={sessionId} />}
        </Route>
        <Route>
          <LazyGradedScreens />
        </Route>
      </Switch>
    </BrokenScreen>
  </PracticeProvider>
)
