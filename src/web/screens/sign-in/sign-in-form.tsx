import { useState } from 'react'
import { useRefresh } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { type SignInProblem, signInWithPassword } from '#web/course/sign-in.ts'
import { useDraft } from '#web/course/use-draft.ts'
import { TextField } from '#web/design/text-field.tsx'
import { emailProblem } from './account-problems.ts'
import { signInWords } from './sign-in-words.ts'

export function SignInForm() {
  const draft = useDraft('sign-in', { email: '' })
  const [password, setPassword] = useState('')
  const [isActing, setActing] = useState(false)
  const [wasTried, setTried] = useState(false)
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const refresh = useRefresh()
  const problems = {
    email: emailProblem(draft.fields.email),
    password: password === '' ? 'Type your password.' : null,
  }
  const signIn = async () => {
    setProblem(null)
    setActing(true)
    const signedIn = await signInWithPassword(draft.fields.email.trim(), password)
    setActing(false)
    if (!signedIn.ok) return setProblem(signedIn.failure)
    draft.forget()
    await refresh()
  }
  return (
    <Form
      press="Sign in"
      isActing={isActing}
      hasProblems={Object.values(problems).some((each) => each !== null)}
      trouble={problem === null ? null : signInWords(problem)}
      onTried={() => setTried(true)}
      onSend={() => void signIn()}
    >
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        value={draft.fields.email}
        problem={wasTried ? problems.email : null}
        onText={(email) => draft.change({ email })}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        value={password}
        problem={wasTried ? problems.password : null}
        onText={setPassword}
      />
    </Form>
  )
}
