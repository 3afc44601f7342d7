import { Button } from '#web/design/button.tsx'

interface HintProps {
  /** null where nothing fits the moment */
  readonly text: string | null
  readonly onClose: () => void
}

export const Hint = ({ text, onClose }: HintProps) => (
  <div className="mb-2 flex items-start gap-2 rounded-xl bg-amber-wash py-1.5 ps-4 pe-1.5">
    <p className="flex-1 py-1.5">
      <span className="font-semibold text-amber">From the third chair: </span>
      {text ?? 'No hint for this moment. Stay with what was just said.'}
    </p>
    <Button weight="quiet" aria-label="Put the hint away" className="px-0!" onClick={onClose}>
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
