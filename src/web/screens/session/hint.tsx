import type { ReactNode } from 'react'
import { Button } from '#web/design/button.tsx'

interface HintProps {
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Makes what is shown of a hint, once it is known what to show. */
export type MakeHint = (onClose: () => void) => ReactNode

/** Long ones scroll, with the way out always in sight. */
export const Hint = ({ onClose, children }: HintProps) => (
  <div className="mb-2 flex max-h-[45dvh] items-start gap-2 overflow-y-auto rounded-xl bg-amber-wash py-1.5 ps-4 pe-1.5">
    <div className="flex-1 py-1.5">
      <span className="font-semibold text-amber">From the third chair: </span>
      {children}
    </div>
    <Button
      weight="quiet"
      aria-label="Put the hint away"
      className="sticky top-0 px-0!"
      onClick={onClose}
    >
      <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
        <path
          d="M2 2l10 10M12 2L2 12"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
    </Button>
  </div>
)
