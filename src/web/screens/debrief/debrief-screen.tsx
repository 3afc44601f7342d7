import { useMemo, useState } from 'react'
import { debrief } from '#feedback/debrief-session.ts'
import { foldSession } from '#simulation/fold-session.ts'
import { Button } from '#web/design/button.tsx'
import { Page } from '#web/frame/page.tsx'
import { NotFoundScreen } from '#web/screens/not-found/not-found-screen.tsx'
import type { StageProps } from '#web/screens/session/session-stage.tsx'
import { downloadJournal } from '#web/session/download-journal.ts'
import { downloadReadings } from '#web/session/download-readings.ts'
import { failureWords } from '#web/session/failure-words.ts'
import { languageModelName } from '#web/voice/language-model-name.ts'
import { DebriefPaper } from './debrief-paper.tsx'

/** Folds the journal once more and lays out what it shows. */
export function DebriefScreen({ open, onLost }: StageProps) {
  const { host, compiled, session } = open
  const journal = host.journal()
  const folded = useMemo(() => foldSession(compiled, journal), [compiled, journal])
  const shown = useMemo(
    () => (folded.ok ? debrief(folded.value, compiled.scenario) : null),
    [folded, compiled],
  )
  const [triesBefore] = useState(() => (folded.ok ? folded.value.tries.length : 0))
  if (!folded.ok || shown === null) {
    return (
      <NotFoundScreen title="This session cannot be read">
        <p>{failureWords('journal-damaged')}</p>
        <p>
          <Button onClick={() => downloadJournal(journal)}>Download what was said</Button>
        </p>
      </NotFoundScreen>
    )
  }
  return (
    <Page>
      <DebriefPaper
        debrief={shown}
        compiled={compiled}
        journal={journal}
        modelServer={languageModelName()}
        contesting={{
          session,
          contest: host.contest,
          withdraw: host.withdraw,
          exportReadings: () => downloadReadings(folded.value, session),
          onLost,
        }}
        retrying={{
          compiled,
          folded: folded.value,
          journal,
          triesBefore,
          retry: host.retry,
          speaksForSelf: open.speaksForSelf,
          onLost,
        }}
      />
    </Page>
  )
}
