import './gradebook.css'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Answered, type AskFailure, ask } from '#web/api/ask.ts'
import { CoursePage } from '#web/course/course-page.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { MarkSheetPaper } from './mark-sheet-paper.tsx'

type Made = Answered<'GET /api/exercises/:exercise/exports/mark-sheets'>

interface MarkSheetsProps {
  readonly exercise: string
}

/** One sheet of paper, or a few, for each marked attempt of an exercise. */
export const MarkSheetsScreen = (props: MarkSheetsProps) => (
  <SignedIn>{() => <MarkSheets {...props} />}</SignedIn>
)

/** Made on being asked, and not by opening the page, for it is written down who did. */
function MarkSheets({ exercise }: MarkSheetsProps) {
  const [made, setMade] = useState<Made | null>(null)
  const [failure, setFailure] = useState<AskFailure | null>(null)
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    if (isMaking) return
    setMaking(true)
    const answer = await ask('GET /api/exercises/:exercise/exports/mark-sheets', {
      params: { exercise },
    })
    setMaking(false)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) setMade(answer.value)
  }
  return (
    <CoursePage width="measure">
      <div className="grid gap-8">
        <div className="no-print grid gap-5">
          <ScreenHead
            title="Mark sheets"
            above={<Link href={`/exercises/${exercise}/gradebook`}>Gradebook</Link>}
          >
            <p className="text-pretty">
              A sheet for each attempt that is marked, with its levels, comments and the words they
              are about. That they were made is written down, as with every export.
            </p>
          </ScreenHead>
          <Trouble failure={failure} />
          <div className="flex flex-wrap gap-3">
            <Button weight={made === null ? 'main' : 'plain'} onClick={() => void make()}>
              {made === null ? 'Make the sheets' : 'Make them anew'}
            </Button>
            {made !== null && made.sheets.length > 0 && (
              <Button weight="main" onClick={() => window.print()}>
                Print
              </Button>
            )}
          </div>
          <p role="status">
            {isMaking ? 'The sheets are being made.' : made !== null && countWords(made)}
          </p>
        </div>
        <div>
          {made?.sheets.map((sheet) => (
            <MarkSheetPaper key={sheet.attempt} sheet={sheet} timeZone={made.timeZone} />
          ))}
        </div>
      </div>
    </CoursePage>
  )
}

function countWords({ sheets }: Made): string {
  if (sheets.length === 0) return 'No attempt is marked yet, so there is no sheet.'
  return sheets.length === 1 ? '1 sheet.' : `${sheets.length} sheets.`
}
