import { Button } from '#web/design/button.tsx'

/** A page of a transcript stays light however long the whole is. Judgement. */
export const TURNS_A_PAGE = 100

interface PageTurnerProps {
  /** one stands above the turns and one below */
  readonly place: 'Above' | 'Below'
  /** counted from 0 */
  readonly page: number
  readonly pages: number
  readonly turns: number
  readonly onTurn: (page: number) => void
}

export const PageTurner = ({ place, page, pages, turns, onTurn }: PageTurnerProps) => (
  <nav
    aria-label={`Pages of the transcript, ${place.toLowerCase()}`}
    className="no-print flex flex-wrap items-center gap-3"
  >
    <Button
      className="disabled:cursor-default disabled:opacity-50"
      disabled={page === 0}
      onClick={() => onTurn(page - 1)}
    >
      Earlier
    </Button>
    <p className="text-small tabular-nums max-sm:order-first max-sm:w-full">
      Turns {(page * TURNS_A_PAGE + 1).toLocaleString('en')} to{' '}
      {Math.min(turns, (page + 1) * TURNS_A_PAGE).toLocaleString('en')} of{' '}
      {turns.toLocaleString('en')}
    </p>
    <Button
      className="disabled:cursor-default disabled:opacity-50"
      disabled={page === pages - 1}
      onClick={() => onTurn(page + 1)}
    >
      Later
    </Button>
  </nav>
)
