import { useEffect, useRef, useState } from 'react'
import type { Answered } from '#web/api/ask.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { CodesToHandOut } from './codes-to-hand-out.tsx'
import { RosterPreview } from './roster-preview.tsx'
import { RosterSource } from './roster-source.tsx'

export type Preview = Answered<'POST /api/courses/:course/roster/preview'>
export type Imported = Answered<'POST /api/courses/:course/roster'>

/** Nothing changes before the preview was seen, and only the very text that was previewed is imported. */
export function RosterImport({ course }: { readonly course: string }) {
  const draft = useDraft(`course/${course}/roster`, { csv: '' })
  const { csv } = draft.fields
  const preview = useAct('POST /api/courses/:course/roster/preview')
  const importing = useAct('POST /api/courses/:course/roster')
  const [seen, setSeen] = useState<{ readonly csv: string; readonly preview: Preview } | null>(null)
  const [imported, setImported] = useState<Imported | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (seen !== null || imported !== null) heading.current?.focus()
  }, [seen, imported])

  const look = async () => {
    if (preview.isActing) return
    setImported(null)
    importing.forgetFailure()
    const looked = await preview.act({ params: { course }, body: { csv } })
    setSeen(looked.ok ? { csv, preview: looked.value } : null)
  }
  const bringIn = async () => {
    if (importing.isActing) return
    const brought = await importing.act({ params: { course }, body: { csv } })
    if (!brought.ok) return
    draft.forget()
    setSeen(null)
    setImported(brought.value)
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      <RosterSource
        csv={csv}
        onCsv={(next) => draft.change({ csv: next })}
        onLook={() => void look()}
        hasChanged={seen !== null && seen.csv !== csv}
      />
      <Trouble failure={preview.failure} />
      {seen !== null && seen.csv === csv && (
        <RosterPreview preview={seen.preview} heading={heading}>
          <Trouble failure={importing.failure} />
          <p>
            <Button weight="main" onClick={() => void bringIn()}>
              Import
            </Button>
          </p>
        </RosterPreview>
      )}
      {imported !== null && (
        <CodesToHandOut imported={imported} course={course} heading={heading} />
      )}
    </div>
  )
}
