/** Who asks, as the sign-in says. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isAdministrator: boolean
}
