import { Route, Switch } from 'wouter'
import { LazyAccountScreen, LazyPeopleScreen } from './lazy-account-screen.tsx'
import {
  LazyAssessedBriefScreen,
  LazyAttemptRoom,
  LazyTrialScreen,
} from './lazy-attempt-screens.tsx'
import {
  LazyCoursePeopleScreen,
  LazyCourseRecordScreen,
  LazyCourseScreen,
  LazyCourseSettingsScreen,
} from './lazy-course-screen.tsx'
import { LazyCoursesScreen, LazyJoinScreen } from './lazy-courses-screen.tsx'
import { LazyEditExerciseScreen, LazyNewExerciseScreen } from './lazy-exercise-screen.tsx'
import {
  LazyCourseGradebookScreen,
  LazyExerciseGradebookScreen,
  LazyMarkSheetsScreen,
} from './lazy-gradebook-screens.tsx'
import {
  LazyAttemptMarkingScreen,
  LazyCourseMarkingScreen,
  LazyMarkingQueueScreen,
} from './lazy-marking-screen.tsx'
import { LazyOverviewScreen } from './lazy-overview-screen.tsx'
import { LazyContestsScreen, LazyResultScreen } from './lazy-result-screens.tsx'
import { LazyRosterScreen } from './lazy-roster-screen.tsx'
import {
  LazyFirstAdministratorScreen,
  LazyNewPasswordScreen,
  LazySignInScreen,
} from './lazy-sign-in-screen.tsx'
import { NotFoundScreen } from './not-found/not-found-screen.tsx'

/** The addresses of graded work. Whoever practises never fetches even the list of them. */
export const GradedScreens = () => (
  <Switch>
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
    <Route path="/courses/:course/record">
      {({ course }) => <LazyCourseRecordScreen key={course} course={course} />}
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
)
