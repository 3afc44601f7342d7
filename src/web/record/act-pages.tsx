import { type ReactNode, useState } from 'react'
import { Button } from '#web/design/button.tsx'

export interface ActPage {
  /** what the page is asked with */
  readonly query: Readonly<Record<string, string>>
  /** the way to the other pages. @param next of the answer */
  readonly turning: (next: string | null) => ReactNode
}

interface ActPagesProps {
  readonly children: (page: ActPage) => ReactNode
}

/** A record that is read page by page, newest first, with a way on to what is older and back. */
export function ActPages({ children }: ActPagesProps) {
  const [trail, setTrail] = useState<readonly string[]>([])
  const before = trail.at(-1)
  const turning = (next: string | null) => (
    <div className="no-print flex flex-wrap items-center gap-3">
      {trail.length > 0 && <Button onClick={() => setTrail(trail.slice(0, -1))}>Newer</Button>}
      {next !== null && <Button onClick={() => setTrail([...trail, next])}>Older</Button>}
      <span role="status" className="text-small text-soft">
        {(trail.length > 0 || next !== null) && `Page ${trail.length + 1}`}
      </span>
    </div>
  )
  return children({ query: before === undefined ? {} : { before }, turning })
}
