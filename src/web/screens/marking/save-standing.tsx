import { refusalWords } from '#web/course/refusal-words.ts'
import { clockWords } from './clock-words.ts'
import type { SaveStanding as Standing } from './own-mark.ts'

/** Quietly whether the server has it; plainly where it has not. */
export const SaveStanding = ({ standing }: { readonly standing: Standing }) => (
  <>
    <p role="status" className="text-small text-soft">
      {quietWords(standing)}
    </p>
    <div role="alert" className="w-full empty:hidden">
      {standing.phase === 'failed' && (
        <p className="rounded-[14px] bg-clay-wash p-3.5 text-small">
          Not saved. {refusalWords(standing.failure.code)}
        </p>
      )}
    </div>
  </>
)

function quietWords(standing: Standing): string {
  switch (standing.phase) {
    case 'saved':
      return `Saved ${clockWords(standing.at)}`
    case 'held':
      return `Saved ${clockWords(standing.at)}, but for the levels: they are saved with “Save marks” and your reason`
    case 'nothing-yet':
      return 'Nothing entered yet. What you enter is saved as you go.'
    // Said too often to be read out: what follows is.
    case 'unsaved':
    case 'saving':
    case 'failed':
      return ''
  }
}
