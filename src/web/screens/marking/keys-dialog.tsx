import { Modal } from '#web/design/modal.tsx'
import { TickField } from '#web/design/tick-field.tsx'

interface KeysDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly isOn: boolean
  readonly onChoose: (isOn: boolean) => void
}

const KEYS = [
  ['j or n', 'Next attempt'],
  ['k or p', 'Previous attempt'],
  ['1 to 5', 'Level of the skill that you are in'],
] as const

/** What single keys do, and the way to have them do nothing. */
export const KeysDialog = ({ isOpen, onClose, isOn, onChoose }: KeysDialogProps) => (
  <Modal isOpen={isOpen} onClose={onClose} title="Keys">
    <div className="grid gap-5">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-md border border-edge px-2 py-0.5 font-sans text-small">
                {key}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <TickField
        label="Single-letter keys"
        hint="They never act while you type. Speech input may say letters by chance: then switch them off. This device remembers."
        isTicked={isOn}
        onTick={onChoose}
      />
      <form method="dialog">
        <button
          type="submit"
          className="inline-flex min-h-11 items-center rounded-full border border-edge bg-sheet px-[1.1rem] font-medium"
        >
          Close
        </button>
      </form>
    </div>
  </Modal>
)
