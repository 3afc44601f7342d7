import { downloadJournal } from '#web/session/download-journal.ts'
import type { OpenPractice } from '#web/session/practice.ts'

/** Beside the composer for as long as a session lives in the page alone. */
export const NotKept = ({ open }: { readonly open: OpenPractice }) => (
  <p className="mb-2 flex flex-wrap items-baseline gap-x-3 text-small text-soft">
    This session is not kept: it lives in this page only.
    <button
      type="button"
      className="min-h-6 text-teal underline underline-offset-[0.2em]"
      onClick={() => downloadJournal(open.host.journal())}
    >
      Download what was said
    </button>
  </p>
)
