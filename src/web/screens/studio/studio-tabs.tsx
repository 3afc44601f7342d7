import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

interface StudioTab {
  readonly name: string
  /** shown beside the name, where it is not 0 */
  readonly count?: number
  readonly panel: ReactNode
}

/** Arrow keys go from tab to tab. A panel that was looked at stays as it was left. */
export function StudioTabs({ tabs }: { readonly tabs: readonly StudioTab[] }) {
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const [visited, setVisited] = useState<ReadonlySet<number>>(new Set([0]))
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const choose = (at: number) => {
    setChosen(at)
    setVisited(new Set([...visited, at]))
    buttons.current[at]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = tabs.length - 1
    const to = {
      ArrowRight: chosen === last ? 0 : chosen + 1,
      ArrowLeft: chosen === 0 ? last : chosen - 1,
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    choose(to)
  }
  return (
    <div>
      <div
        role="tablist"
        aria-label="About the file"
        onKeyDown={onKeyDown}
        className="no-print flex flex-wrap gap-x-1 border-hair border-b"
      >
        {tabs.map(({ name, count = 0 }, at) => (
          <button
            key={name}
            ref={(element) => {
              buttons.current[at] = element
            }}
            type="button"
            role="tab"
            id={`${id}-tab-${at}`}
            aria-selected={at === chosen}
            aria-controls={`${id}-panel-${at}`}
            tabIndex={at === chosen ? 0 : -1}
            onClick={() => choose(at)}
            className={`-mb-px min-h-11 border-b-[3px] px-3 font-medium ${at === chosen ? 'border-teal text-ink' : 'border-transparent text-soft hover:text-ink'}`}
          >
            {name}
            {count > 0 && (
              <span aria-hidden className="ms-1.5 text-small tabular-nums">
                {count}
              </span>
            )}
          </button>
        ))}
      </div>
      {tabs.map(({ name, panel }, at) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-panel-${at}`}
          aria-labelledby={`${id}-tab-${at}`}
          hidden={at !== chosen}
          className="pt-6"
        >
          {visited.has(at) && panel}
        </div>
      ))}
    </div>
  )
}
