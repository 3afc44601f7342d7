import { useState } from 'react'
import { SaidProblem } from '#web/course/said-problem.tsx'
import { Button } from '#web/design/button.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { FileChoice } from './file-choice.tsx'

interface RosterSourceProps {
  readonly csv: string
  readonly onCsv: (csv: string) => void
  readonly onLook: () => void
  /** the text is no longer what the preview below shows */
  readonly hasChanged: boolean
}

/** As the server takes it. */
const MOST_BYTES = 1024 * 1024

const EXAMPLE = `Name,E-mail,ID number,Role,Group,Time
Ana Byrne,ana@example.org,20261234,student,Tuesday,1.25`

/** Where the roster comes from: pasted, or a file. */
export function RosterSource({ csv, onCsv, onLook, hasChanged }: RosterSourceProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const bring = async (file: File) => {
    if (file.size > MOST_BYTES)
      return setProblem(`“${file.name}” is larger than 1 MB. The box is as it was.`)
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
      setProblem(null)
      onCsv(text)
    } catch {
      setProblem(
        `“${file.name}” holds no text in UTF-8. Save it as “CSV UTF-8” and choose it again. The box is as it was.`,
      )
    }
  }
  return (
    <form
      className="grid max-w-[52rem] gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        setEmpty(csv.trim() === '')
        if (csv.trim() !== '') onLook()
      }}
    >
      <LinesField
        label="Roster"
        hint="A table as your registry, Moodle or Canvas exports it, headings first. An empty cell changes nothing, and nobody is taken out for not being in it."
        spellCheck={false}
        autoComplete="off"
        rows={6}
        placeholder={EXAMPLE}
        value={csv}
        problem={isEmpty && csv.trim() === '' ? 'Paste a roster here, or choose a file.' : null}
        onText={onCsv}
      />
      <SaidProblem words={problem} />
      <p role="status" className="text-small empty:hidden">
        {hasChanged && 'The roster has changed since you looked: look again before you import it.'}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" weight="main">
          See what will happen
        </Button>
        <FileChoice onFile={(file) => void bring(file)} />
      </div>
    </form>
  )
}
