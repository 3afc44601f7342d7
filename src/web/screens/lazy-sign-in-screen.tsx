import { lazyScreen } from './lazy-screen.tsx'

const KEPT = 'Nothing is lost by it.'

export const { Screen: LazySignInScreen } = lazyScreen(
  async () => (await import('./sign-in/sign-in-screen.tsx')).SignInScreen,
  KEPT,
)

export const { Screen: LazyFirstAdministratorScreen } = lazyScreen(
  async () => (await import('./sign-in/first-administrator-screen.tsx')).FirstAdministratorScreen,
  KEPT,
)

export const { Screen: LazyNewPasswordScreen } = lazyScreen(
  async () => (await import('./sign-in/new-password-screen.tsx')).NewPasswordScreen,
  KEPT,
)
