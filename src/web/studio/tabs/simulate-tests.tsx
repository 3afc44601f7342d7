import { useMemo } from 'react'
import type { BlamedReply, ExpectationCheck } from '#authoring/test-report.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { DataTable } from '#web/design/data-table.tsx'
import type { Preview } from '#web/studio/client/preview.ts'
import { useTask } from '#web/studio/worker/use-task.ts'

interface SimulateTestsProps {
  readonly compiled: CompiledScenario
  readonly preview: Preview
  readonly onOpenLine: (path: SourcePath) => void
}

/** The file's own expectations. A reply that one failed by can be tried in the conversation. */
export function SimulateTests({ compiled, preview, onOpenLine }: SimulateTestsProps) {
  const input = useMemo(() => ({ compiled }), [compiled])
  const { output: report, isRunning, hasFailed } = useTask('test', input)
  const repliesUpTo = ({ trainee, turn }: BlamedReply): readonly string[] =>
    compiled.scenario.trainees.find(({ id }) => id === trainee)?.replies.slice(0, turn) ?? []
  return (
    <section aria-labelledby="tests" className="grid gap-3">
      <h3 id="tests">Tests of this file</h3>
      <p role="status" className="text-small">
        {hasFailed && 'The tests came to no end. Change the file and they run again.'}
        {!hasFailed && report === null && 'The tests are running.'}
        {!hasFailed &&
          report !== null &&
          `${inWords(report.checks)}${isRunning ? ' Running again.' : ''}`}
      </p>
      {report !== null && (
        <DataTable
          caption={`What the file expects, with seed ${report.seed}`}
          isCaptionHidden
          columns={[
            {
              title: 'Expected',
              kind: 'name',
              cell: ({ path, trainee, expected }) => (
                <button type="button" className="aside-press" onClick={() => onOpenLine(path)}>
                  <span className="sr-only">Open in file: </span>
                  {trainee}: {expected}
                </button>
              ),
            },
            { title: 'Found', cell: ({ found }) => found },
            {
              title: 'Result',
              cell: ({ status }) =>
                status === 'passed' ? (
                  <span className="text-teal">✓ holds</span>
                ) : (
                  <span className="font-semibold text-clay">✕ does not hold</span>
                ),
            },
            {
              title: 'Went wrong at',
              cell: ({ wentWrong }) =>
                wentWrong.length > 0 && (
                  <ul className="grid gap-2">
                    {wentWrong.map((blamed) => (
                      <li key={`${blamed.trainee} ${blamed.turn}`}>
                        <button
                          type="button"
                          className="aside-press"
                          onClick={() => preview.play(repliesUpTo(blamed), report.seed)}
                        >
                          Show turn {blamed.turn} of {blamed.trainee}
                        </button>
                        <q dir="auto" className="block">
                          {blamed.reply}
                        </q>
                        <span className="text-soft">{blamed.why}</span>
                      </li>
                    ))}
                  </ul>
                ),
            },
          ]}
          rows={report.checks}
          idOf={({ path, trainee }) => `${path.join('/')} ${trainee}`}
        />
      )}
    </section>
  )
}

function inWords(checks: readonly ExpectationCheck[]): string {
  const failed = checks.filter(({ status }) => status === 'failed').length
  if (checks.length === 0) return 'The file expects nothing, so nothing was tested.'
  return failed === 0 ? `All ${checks.length} hold.` : `${failed} of ${checks.length} do not hold.`
}
