import { Button } from '#web/design/button.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import type { Dictation } from './dictation.ts'
import { LISTENING_END_WORDS } from './dictation-words.ts'
import { useDictation } from './use-dictation.ts'

interface DictatePressProps {
  readonly dictation: Dictation
  /** language of the client */
  readonly locale: string
  readonly turnsSaid: number
  /** before the microphone opens */
  readonly onStart: () => void
}

/** Starts and ends dictation, and shows what may still change. Words that stand are in the reply. */
export function DictatePress({ dictation, locale, turnsSaid, onStart }: DictatePressProps) {
  const heard = usePromised(() => dictation.standing(locale), locale)
  const { isListening, interim, ended, start, finish } = useDictation(dictation, turnsSaid)
  const begin = () => {
    const field = replyField()
    if (heard === undefined || field === null) return
    onStart()
    start(heard.locale, field)
  }
  const end = () => {
    finish()
    replyField()?.focus({ preventScroll: true })
  }
  const words = ended === null ? null : LISTENING_END_WORDS[ended]
  return (
    <>
      {heard?.standing === 'ready' && (
        <Button weight="quiet" className="px-3.5!" onClick={isListening ? end : begin}>
          {isListening ? 'Stop dictating' : 'Dictate'}
        </Button>
      )}
      <p
        role="status"
        className="min-w-0 grow basis-48 text-small text-soft empty:grow-0 empty:basis-0"
      >
        {heard !== undefined && heard.standing !== 'ready' && NOT_READY}
        {isListening && (
          <>
            <span className={interim === '' ? '' : 'sr-only'}>Listening</span>
            <span aria-hidden="true" dir="auto" className="italic wrap-anywhere">
              {interim}
            </span>
          </>
        )}
        {words}
      </p>
    </>
  )
}

const NOT_READY = 'Dictation is not ready on this device for this client; “Sound” says why.'

function replyField(): HTMLTextAreaElement | null {
  const field = document.getElementById('reply')
  return field instanceof HTMLTextAreaElement ? field : null
}
