import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from 'react'
import { Button } from '#web/design/button.tsx'

type PassingButtonProps = ComponentProps<typeof Button> & {
  /** takes the focus where the button goes away under the student's hand */
  readonly heir: RefObject<HTMLElement | null>
}

/** A button that something else takes the place of. */
export function PassingButton({ heir, ...rest }: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const shown = button.current
    return () => {
      if (shown !== null && document.activeElement === shown)
        heir.current?.focus({ preventScroll: true })
    }
  }, [heir])
  return <Button ref={button} {...rest} />
}
