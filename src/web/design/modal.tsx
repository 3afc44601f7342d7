import { type ReactNode, useEffect, useId, useRef } from 'react'

interface ModalProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
}

/** A native dialog: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Modal({ isOpen, onClose, title, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (isOpen && !element.open) element.showModal()
    if (!isOpen && element.open) element.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="no-print sheet m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] overflow-auto p-6 text-ink shadow-2xl backdrop:bg-[rgb(20_16_8/0.55)] sm:p-8"
    >
      {isOpen && (
        <>
          <h2 id={titleId} className="mb-3 text-2xl">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  )
}
