import { type ReactNode, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { SupportCard } from './support-card.tsx'

interface SupportButtonProps {
  readonly isCompact?: boolean
  /** more that the card offers here */
  readonly children?: ReactNode
}

/** One press away on every screen, always in the same place. */
export function SupportButton({ isCompact = false, children }: SupportButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        weight="quiet"
        className={isCompact ? 'px-1.5! sm:px-3!' : 'px-3!'}
        onClick={() => setOpen(true)}
      >
        Support
      </Button>
      <SupportCard isOpen={isOpen} onClose={() => setOpen(false)}>
        {children}
      </SupportCard>
    </>
  )
}
