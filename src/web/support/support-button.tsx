import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '#web/design/button.tsx'
import { SupportCard } from './support-card.tsx'
import { isSupportWanted, supportCame, whenSupportIsWanted } from './wanted-support.ts'

interface SupportButtonProps {
  readonly isCompact?: boolean
  /** more that the card offers here */
  readonly children?: ReactNode
}

/** One press away on every screen, always in the same place. */
export function SupportButton({ isCompact = false, children }: SupportButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isWanted = useSyncExternalStore(whenSupportIsWanted, isSupportWanted)
  useEffect(() => {
    if (!isWanted) return
    supportCame()
    setOpen(true)
  }, [isWanted])
  const wasOpen = useRef(false)
  useEffect(() => {
    // What had the focus before the card may have gone meanwhile.
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <>
      <Button
        ref={button}
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
