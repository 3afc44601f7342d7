import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { Button } from '#web/design/button.tsx'
import type { SeededRun } from './simulate-run.ts'

interface SimulateBarProps {
  readonly run: SeededRun<'simulate' | 'cover'>
  readonly compiled: CompiledScenario
  /** "Simulate": what the button says, and the progress is called by */
  readonly word: string
}

/** Starts a run, shows how far it has come, and breaks it off. */
export function SimulateBar({ run, compiled, word }: SimulateBarProps) {
  const isOld = run.on !== null && run.on.hash !== compiled.hash
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-3">
        {run.isRunning ? (
          <Button onClick={run.cancel}>Cancel</Button>
        ) : (
          <Button weight="main" onClick={() => run.start(compiled)}>
            {run.on === null ? word : `${word} again`}
          </Button>
        )}
        <span role="status" className="text-small text-soft">
          {statusOf(run, isOld)}
        </span>
      </p>
      {run.isRunning && (
        <progress
          aria-label={word}
          className="reading-progress"
          value={run.reports.length}
          max={run.of}
        />
      )}
    </div>
  )
}

function statusOf(
  { on, reports, of, isRunning, hasFailed }: SimulateBarProps['run'],
  isOld: boolean,
) {
  if (isRunning) return `${reports.length} of ${of} seeds done`
  if (hasFailed) return 'This run came to no end. Try it again.'
  if (on === null) return 'Nothing has been run yet.'
  if (reports.length < of) return `Broken off after ${reports.length} of ${of} seeds.`
  return isOld ? 'The file has changed since.' : `${of} seeds, this version of the file.`
}
