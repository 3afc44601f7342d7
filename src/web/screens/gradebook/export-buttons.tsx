import { useState } from 'react'
import { type ExportFormat, exportFileName } from '#contract/api/export-file-name.ts'
import type { Result } from '#lib/result.ts'
import type { AskFailure } from '#web/api/ask.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { handOut } from '#web/session/hand-out.ts'

const NAMES = {
  moodle: 'Export for Moodle',
  canvas: 'Export for Canvas',
  json: 'Records as JSON',
  xapi: 'Statements as xAPI',
} as const satisfies Record<ExportFormat, string>

interface ExportButtonsProps<Format extends ExportFormat> {
  /** that the files are named after */
  readonly title: string
  readonly formats: readonly Format[]
  readonly fetchFile: (format: Format) => Promise<Result<Blob, AskFailure>>
}

/** Files for other systems, each fetched when it is asked for. */
export function ExportButtons<Format extends ExportFormat>({
  title,
  formats,
  fetchFile,
}: ExportButtonsProps<Format>) {
  const [failure, setFailure] = useState<AskFailure | null>(null)
  const [fetching, setFetching] = useState<Format | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const fetchOne = async (format: Format) => {
    if (fetching !== null) return
    setFetching(format)
    setDone(null)
    const file = await fetchFile(format)
    setFetching(null)
    setFailure(file.ok ? null : file.failure)
    if (!file.ok) return
    const name = exportFileName(title, format)
    handOut(name, file.value)
    setDone(name)
  }
  return (
    <div className="no-print grid gap-3">
      <Trouble failure={failure} />
      <div className="flex flex-wrap gap-3">
        {formats.map((format) => (
          <Button
            key={format}
            weight={format === 'moodle' || format === 'canvas' ? 'plain' : 'quiet'}
            aria-disabled={fetching !== null}
            onClick={() => void fetchOne(format)}
          >
            {NAMES[format]}
          </Button>
        ))}
      </div>
      <p role="status" className="text-small text-soft empty:hidden">
        {fetching === null ? done !== null && `${done} was made.` : 'The file is being made.'}
      </p>
    </div>
  )
}
