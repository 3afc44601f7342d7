import { Route, Switch } from 'wouter'
import { BrokenScreen } from './frame/broken-screen.tsx'
import { BriefScreen } from './screens/brief/brief-screen.tsx'
import { HomeScreen } from './screens/home/home-screen.tsx'
import { LazyAccountScreen, LazyPeopleScreen } from './screens/lazy-account-screen.tsx'
import {
  LazyAssessedBriefScreen,
  LazyAttemptRoom,
  LazyTrialScreen,
} from './screens/lazy-attempt-screens.tsx'
import {
  LazyCoursePeopleScreen,
  LazyCourseScreen,
  LazyCourseSettingsScreen,
} from './screens/lazy-course-screen.tsx'
import { LazyCoursesScreen, LazyJoinScreen } from './screens/lazy-courses-screen.tsx'
import { LazyEditExerciseScreen, LazyNewExerciseScreen } from './screens/lazy-exercise-screen.tsx'
import {
  LazyCourseGradebookScreen,
  LazyExerciseGradebookScreen,
  LazyMarkSheetsScreen,
} from './screens/lazy-gradebook-screens.tsx'
import {
  LazyAttemptMarkingScreen,
  LazyCourseMarkingScreen,
  LazyMarkingQueueScreen,
} from './screens/lazy-marking-screen.tsx'
import { LazyOverviewScreen } from './screens/lazy-overview-screen.tsx'
import { LazyContestsScreen, LazyResultScreen } from './screens/lazy-result-screens.tsx'
import { LazyReviewScreen } from './screens/lazy-review-screen.tsx'
import { LazyRosterScreen } from './screens/lazy-roster-screen.tsx'
import {
  LazyFirstAdministratorScreen,
  LazyNewPasswordScreen,
  LazySignInScreen,
} from './screens/lazy-sign-in-screen.tsx'
import { NotFoundScreen } from './screens/not-found/not-found-screen.tsx'
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
        <Route path="/session/:sessionId">
          {({ sessionId }) => <SessionRoom key={sessionId} session={sessionId} />}
        </Route>
        <Route path="/exercises/:exercise">
          {({ exercise }) => <LazyAssessedBriefScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/exercises/:exercise/try">
          {({ exercise }) => <LazyTrialScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/attempts/:attempt">
          {({ attempt }) => <LazyAttemptRoom key={attempt} attempt={attempt} />}
        </Route>
        <Route path="/sign-in">
          <LazySignInScreen />
        </Route>
        <Route path="/first-administrator">
          <LazyFirstAdministratorScreen />
        </Route>
        <Route path="/new-password">
          <LazyNewPasswordScreen />
        </Route>
        <Route path="/join/:code?">
          {({ code = '' }) => <LazyJoinScreen key={code} code={code} />}
        </Route>
        <Route path="/courses">
          <LazyCoursesScreen />
        </Route>
        <Route path="/courses/:course">
          {({ course }) => <LazyCourseScreen key={course} course={course} />}
        </Route>
        <Route path="/courses/:course/people">
          {({ course }) => <LazyCoursePeopleScreen key={course} course={course} />}
        </Route>
        <Route path="/courses/:course/settings">
          {({ course }) => <LazyCourseSettingsScreen key={course} course={course} />}
        </Route>
        <Route path="/courses/:course/roster">
          {({ course }) => <LazyRosterScreen key={course} course={course} />}
        </Route>
        <Route path="/courses/:course/exercises/new">
          {({ course }) => <LazyNewExerciseScreen key={course} course={course} />}
        </Route>
        <Route path="/exercises/:exercise/edit">
          {({ exercise }) => <LazyEditExerciseScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/exercises/:exercise/overview">
          {({ exercise }) => <LazyOverviewScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/courses/:course/gradebook">
          {({ course }) => <LazyCourseGradebookScreen key={course} course={course} />}
        </Route>
        <Route path="/exercises/:exercise/gradebook">
          {({ exercise }) => <LazyExerciseGradebookScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/exercises/:exercise/mark-sheets">
          {({ exercise }) => <LazyMarkSheetsScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/people">
          <LazyPeopleScreen />
        </Route>
        <Route path="/account">
          <LazyAccountScreen />
        </Route>
        <Route path="/courses/:course/marking">
          {({ course }) => <LazyCourseMarkingScreen key={course} course={course} />}
        </Route>
        <Route path="/attempts/:attempt/result">
          {({ attempt }) => <LazyResultScreen key={attempt} attempt={attempt} />}
        </Route>
        <Route path="/exercises/:exercise/contests">
          {({ exercise }) => <LazyContestsScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/exercises/:exercise/marking">
          {({ exercise }) => <LazyMarkingQueueScreen key={exercise} exercise={exercise} />}
        </Route>
        <Route path="/attempts/:attempt/marking">
          {({ attempt }) => <LazyAttemptMarkingScreen key={attempt} attempt={attempt} />}
        </Route>
        <Route>
          <NotFoundScreen />
        </Route>
      </Switch>
    </BrokenScreen>
  </PracticeProvider>
)
