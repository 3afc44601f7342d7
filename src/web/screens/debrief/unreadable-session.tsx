import type { JournalEntry } from '#simulation/journal.ts'
import { Button } from '#web/design/button.tsx'
import { NotFoundScreen } from '#web/screens/not-found/not-found-screen.tsx'
import { downloadJournal } from '#web/session/download-journal.ts'
import { failureWords } from '#web/session/failure-words.ts'

/** A finished session whose journal does not fold: what was said can still be taken away. */
export const UnreadableSession = ({ journal }: { readonly journal: readonly JournalEntry[] }) => (
  <NotFoundScreen title="This session cannot be read">
    <p>{failureWords('journal-damaged')}</p>
    <p>
      <Button onClick={() => downloadJournal(journal)}>Download what was said</Button>
    </p>
  </NotFoundScreen>
)
