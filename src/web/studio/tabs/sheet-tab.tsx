import { useMemo } from 'react'
import { scenarioSheet } from '#authoring/sheet/scenario-sheet.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { Button } from '#web/design/button.tsx'
import { SheetClientPart } from './sheet-client.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetLinesPart } from './sheet-lines.tsx'
import { SheetPlotPart } from './sheet-plot.tsx'
import { SheetTestsPart } from './sheet-tests.tsx'
import './sheet.css'

interface SheetTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
}

/** The whole scenario on paper, for people who read rather than run. Printing prints it and nothing else. */
export function SheetTab({ compiled }: SheetTabProps) {
  const sheet = useMemo(() => compiled && scenarioSheet(compiled.scenario), [compiled])
  if (sheet === null)
    return <p className="text-soft">The sheet comes as soon as the file can be read.</p>
  return (
    <div className="grid gap-6">
      <p className="no-print">
        <Button weight="main" onClick={() => window.print()}>
          Print
        </Button>
      </p>
      <article aria-label="Scenario sheet" className="scenario-sheet" lang={sheet.locale}>
        <SheetHead sheet={sheet} />
        <SheetClientPart sheet={sheet} />
        <SheetPlotPart sheet={sheet} />
        <SheetLinesPart sheet={sheet} />
        <SheetTestsPart sheet={sheet} />
      </article>
    </div>
  )
}
