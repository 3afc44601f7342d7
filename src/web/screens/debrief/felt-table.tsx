import type { Debrief } from '#feedback/debrief.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import { turnAddress } from '#web/notes/turn-address.ts'
import { FELT_SERIES } from './felt-series.ts'

const LEVELS = {
  L0: 'guarded',
  L1: 'events',
  L2: 'feelings',
  L3: 'the heart of it',
} as const satisfies Record<DisclosureLevel, string>

const CELL = 'px-2.5 py-2 print:px-1 text-start align-top'

export function FeltTable({ debrief }: { readonly debrief: Debrief }) {
  const said = (index: number | null) => {
    const turn = debrief.transcript.find((each) => each.index === index)
    return turn?.speaker === 'trainee' ? turn.text : null
  }
  return (
    <section
      className="overflow-x-auto pt-2"
      aria-label="Table, scrolls sideways"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full min-w-[52rem] border-collapse text-small print:min-w-0">
        <caption className="sr-only">
          {debrief.clientName} after each of your replies, with what moved it
        </caption>
        <thead className="border-edge border-b">
          <tr>
            <th scope="col" className={CELL}>
              Reply
            </th>
            {FELT_SERIES.map(({ variable, label }) => (
              <th key={variable} scope="col" className={`${CELL} first-letter:uppercase`}>
                {label}
              </th>
            ))}
            <th scope="col" className={CELL}>
              Talks about
            </th>
            <th scope="col" className={`${CELL} w-[24rem] print:w-2/5`}>
              This reply moved it, because
            </th>
          </tr>
        </thead>
        <tbody>
          {debrief.felt.map(({ turn, index, variables, level, because }) => (
            <tr key={turn} className="border-hair border-b">
              <th scope="row" className={`${CELL} font-normal`}>
                {index === null ? 'Start' : <a href={`#${turnAddress(index)}`}>{turn}</a>}
              </th>
              {FELT_SERIES.map(({ variable }) => (
                <td key={variable} className={`${CELL} tabular-nums`}>
                  {Math.round(variables[variable])}
                </td>
              ))}
              <td className={CELL}>{LEVELS[level]}</td>
              <td className={CELL}>
                {said(index) && (
                  <q dir="auto" className="block text-soft">
                    {said(index)}
                  </q>
                )}
                {because ?? (index === null ? '' : 'Nothing moved by more than a little.')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
