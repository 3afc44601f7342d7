import { useEffect, useRef } from 'react'

/**
 * After a form could not be taken, the focus goes to the first field that says what is amiss with it.
 * @param tries raised with each try that came to nothing
 */
export function useFirstProblem(tries: number) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return form
}
