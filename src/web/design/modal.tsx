import { type ReactNode, useEffect, useId, useRef } from 'react'

interface ModalProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  /** for what stands side by side */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/**
 * A native dialog: the browser keeps the focus inside, closes on Escape and gives the focus back. The title takes the
 * focus first, so that a long card opens at its beginning.
 */
export function Modal({ isOpen, onClose, title, isWide = false, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (isOpen && !element.open) {
      element.showModal()
      heading.current?.focus()
    }
    if (!isOpen && element.open) element.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      // React passes the event of a dialog on to one around it.
      onClose={({ target, currentTarget }) => {
        if (target === currentTarget) onClose()
      }}
      className={`no-print sheet m-auto max-h-[calc(100dvh-2rem)] overflow-auto p-6 text-ink shadow-2xl backdrop:bg-[rgb(20_16_8/0.55)] sm:p-8 ${isWide ? 'w-[min(60rem,calc(100vw-2rem))]' : 'w-[min(36rem,calc(100vw-2rem))]'}`}
    >
      {isOpen && (
        <>
          <h2 ref={heading} id={titleId} tabIndex={-1} className="mb-3 text-2xl outline-none">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  )
}
