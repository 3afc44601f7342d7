import { CopyButton } from '#web/course/copy-button.tsx'
import { Button } from '#web/design/button.tsx'

interface HandOverProps {
  readonly title: string
  readonly text: string
}

/** Ways for the student to take the sheet along. None of them sends anything by itself. */
export const HandOver = ({ title, text }: HandOverProps) => (
  <section aria-label="Take it along" className="no-print grid gap-3">
    <div className="flex flex-wrap items-start gap-3">
      <Button weight="main" onClick={() => window.print()}>
        Print
      </Button>
      <CopyButton text={text}>Copy as text</CopyButton>
      {'share' in navigator && <Button onClick={() => void share({ title, text })}>Share …</Button>}
    </div>
    <p className="text-small text-soft">
      Printing and copying happen on this device. Whom you give it to, and whether at all, is yours
      to decide.
    </p>
  </section>
)

/** A student who thinks better of it in the browser's own dialog has decided; there is nothing to say about that. */
const share = (sheet: ShareData): Promise<void> => navigator.share(sheet).catch(() => undefined)
