import { useState } from 'react'
import { Button } from '#web/design/button.tsx'

interface CopyButtonProps {
  readonly text: string
  readonly children: string
}

/** Where the browser lets nothing be copied, the text stands beside it to be copied by hand. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser did not let it be copied: mark it and copy it by hand.'),
    )
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button onClick={() => void copy()}>{children}</Button>
      <span role="status" className="text-small text-soft">
        {said}
      </span>
    </span>
  )
}
