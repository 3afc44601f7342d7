import { Route, Switch } from 'wouter'
import { BrokenScreen } from './frame/broken-screen.tsx'
import { BriefScreen } from './screens/brief/brief-screen.tsx'
import { HomeScreen } from './screens/home/home-screen.tsx'
import { LazyLaterScreens } from './screens/lazy-later-screens.tsx'
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
        <Route path="/session/:sessionId">
          {({ sessionId }) => <SessionRoom key={sessionId} session={sessionId} />}
        </Route>
        <Route>
          <LazyLaterScreens />
        </Route>
      </Switch>
    </BrokenScreen>
  </PracticeProvider>
)
