import { useRef, useState } from 'react'
import { counted } from '#scoring/metrics/in-words.ts'
import { dataFileName } from '#web/data/data-file.ts'
import { exportData } from '#web/data/export-data.ts'
import { Button } from '#web/design/button.tsx'
import { handOut } from '#web/session/hand-out.ts'
import { usePractice } from '#web/session/practice-context.tsx'
import { DeleteEverything } from './delete-everything.tsx'
import { type ImportStep, importFile } from './import-file.ts'
import { ImportProgress } from './import-progress.tsx'

interface Said {
  readonly words: readonly string[]
  readonly isTrouble: boolean
}

interface DataSectionProps {
  /** what is on the device is another now */
  readonly onChange: () => Promise<void>
}

/** Everything that is the student's: taken along, brought in, deleted. */
export function DataSection({ onChange }: DataSectionProps) {
  const practice = usePractice()
  const chooser = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [step, setStep] = useState<ImportStep | null>(null)
  const calledOff = useRef(new AbortController())
  const work = async (task: () => Promise<Said>) => {
    setBusy(true)
    setSaid(await task().catch(() => TROUBLE))
    setBusy(false)
  }
  const takeAlong = async (): Promise<Said> => {
    const at = new Date()
    const file = await exportData(practice, at)
    handOut(dataFileName(at), new Blob([JSON.stringify(file)], { type: 'application/json' }))
    return done(
      `${counted(file.sessions.length, 'session')} and your notes were handed to the browser as ${dataFileName(at)}. Keep the file where only you can read it.`,
    )
  }
  const bringIn = async (file: File): Promise<Said> => {
    calledOff.current = new AbortController()
    setSaid(null)
    try {
      const brought = await importFile(practice, file, setStep, calledOff.current.signal)
      await onChange()
      return brought
    } finally {
      setStep(null)
    }
  }
  return (
    <section aria-labelledby="your-data" className="grid max-w-measure gap-4">
      <h2 id="your-data">Your data</h2>
      <p>
        All your sessions, your notes, what you kept from looking within and the levels opened to
        you, in one file. Another browser takes it in with “Import”; nothing that is there already
        is overwritten.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button disabled={isBusy} onClick={() => void work(takeAlong)}>
          Export my data
        </Button>
        <Button disabled={isBusy} onClick={() => chooser.current?.click()}>
          Import
        </Button>
        <Button disabled={isBusy} onClick={() => setAsking(true)}>
          Delete everything
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="File to import"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file can be chosen again.
            target.value = ''
            if (file) void work(() => bringIn(file))
          }}
        />
      </div>
      {step && <ImportProgress step={step} onCancel={() => calledOff.current.abort()} />}
      <div role="status" className="grid gap-1">
        {said?.isTrouble === false && said.words.map((words) => <p key={words}>{words}</p>)}
      </div>
      {said?.isTrouble && (
        <div role="alert" className="grid gap-1 text-clay">
          {said.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <DeleteEverything
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onDeleted={async () => {
          setAsking(false)
          setSaid(done('Everything is deleted.'))
          await onChange()
        }}
      />
    </section>
  )
}

const done = (...words: readonly string[]): Said => ({ words, isTrouble: false })

const TROUBLE: Said = {
  words: ['The browser’s storage did not answer, and nothing was changed. Load the page again.'],
  isTrouble: true,
}
