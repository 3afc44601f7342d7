import { useMemo } from 'react'
import { debrief } from '#feedback/debrief-session.ts'
import { Page } from '#web/frame/page.tsx'
import { useRetrying } from '#web/retry/use-retrying.ts'
import type { StageProps } from '#web/screens/session/session-stage.tsx'
import { downloadReadings } from '#web/session/download-readings.ts'
import { languageModelName } from '#web/voice/language-model-name.ts'
import { DebriefPaper } from './debrief-paper.tsx'
import { UnreadableSession } from './unreadable-session.tsx'

/** Lays out what the journal, folded once more, shows. */
export function DebriefScreen({ open, onLost }: StageProps) {
  const { host, compiled, session } = open
  const journal = host.journal()
  const retrying = useRetrying(open, onLost)
  const folded = retrying?.folded ?? null
  const shown = useMemo(() => folded && debrief(folded, compiled.scenario), [folded, compiled])
  if (folded === null || shown === null) return <UnreadableSession journal={journal} />
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
          exportReadings: () => downloadReadings(folded, session),
          onLost,
        }}
        retrying={retrying}
      />
    </Page>
  )
}
