import { useState } from 'react'
import { useAct, useRefresh } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { signInWithPassword } from '#web/course/sign-in.ts'
import { AccountFields, useNewAccount } from './account-fields.tsx'
import { signInWords } from './sign-in-words.ts'

/** The server does not say whether an e-mail has an account already, so neither can this. */
const TAKEN_PERHAPS =
  'You could not be signed in with this password. If you made an account with this e-mail before, sign in with the password of that time.'

export function RegisterForm() {
  const account = useNewAccount('register')
  const { act, isActing, failure } = useAct('POST /api/register')
  const [wasTried, setTried] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const refresh = useRefresh()
  const register = async () => {
    setTrouble(null)
    const made = await act({ body: account.account })
    if (!made.ok) return
    const { email, password } = account.account
    const signedIn = await signInWithPassword(email, password)
    if (signedIn.ok) {
      account.draft.forget()
      await refresh()
    } else
      setTrouble(signedIn.failure === 'not-known' ? TAKEN_PERHAPS : signInWords(signedIn.failure))
  }
  return (
    <Form
      press="Make the account"
      isActing={isActing}
      hasProblems={account.hasProblems}
      failure={failure}
      trouble={trouble}
      onTried={() => setTried(true)}
      onSend={() => void register()}
    >
      <AccountFields of={account} isChecked={wasTried} />
    </Form>
  )
}
