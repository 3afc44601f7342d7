import type { SpokenTurn } from '#coding/spoken-turn.ts'

interface SaidBeforeProps {
  readonly turns: readonly SpokenTurn[]
  readonly name: string
  readonly locale: string
}

/** What was said before the conversation started from here: folded away, because nothing in it can be changed. */
export const SaidBefore = ({ turns, name, locale }: SaidBeforeProps) =>
  turns.length > 0 && (
    <li>
      <details className="disclosure">
        <summary>Said before</summary>
        <ol className="grid gap-3 text-soft">
          {turns.map((turn, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
            <li key={at} className="script-line">
              <span className="script-who">{turn.speaker === 'client' ? name : 'You'}</span>
              <p
                lang={turn.speaker === 'client' ? locale : undefined}
                dir="auto"
                className="script-words"
              >
                {turn.text}
              </p>
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
