import { useState } from 'react'
import { type Draft, useDraft } from '#web/course/use-draft.ts'
import { TextField } from '#web/design/text-field.tsx'
import { emailProblem, nameProblem, passwordProblem } from './account-problems.ts'

export interface NewAccount {
  readonly draft: Draft<{ readonly name: string; readonly email: string }>
  readonly password: string
  readonly setPassword: (password: string) => void
  readonly problems: Readonly<Record<'name' | 'email' | 'password', string | null>>
  readonly hasProblems: boolean
  /** as the server takes it */
  readonly account: { readonly name: string; readonly email: string; readonly password: string }
}

/** What a new account is made of. The password lives in the page alone. */
export function useNewAccount(place: string): NewAccount {
  const draft = useDraft(place, { name: '', email: '' })
  const [password, setPassword] = useState('')
  const { name, email } = draft.fields
  const problems = {
    name: nameProblem(name),
    email: emailProblem(email),
    password: passwordProblem(password),
  }
  return {
    draft,
    password,
    setPassword,
    problems,
    hasProblems: Object.values(problems).some((each) => each !== null),
    account: { name: name.trim(), email: email.trim(), password },
  }
}

interface AccountFieldsProps {
  readonly of: NewAccount
  readonly isChecked: boolean
}

export const AccountFields = ({ of, isChecked }: AccountFieldsProps) => (
  <>
    <TextField
      label="Name"
      autoComplete="name"
      value={of.draft.fields.name}
      problem={isChecked ? of.problems.name : null}
      onText={(name) => of.draft.change({ name })}
    />
    <TextField
      label="E-mail"
      type="email"
      autoComplete="username"
      value={of.draft.fields.email}
      problem={isChecked ? of.problems.email : null}
      onText={(email) => of.draft.change({ email })}
    />
    <TextField
      label="Password"
      hint="At least 12 characters. It is not kept in this browser while you type."
      type="password"
      autoComplete="new-password"
      value={of.password}
      problem={isChecked ? of.problems.password : null}
      onText={of.setPassword}
    />
  </>
)
