import { useMemo } from 'react'
import { debrief } from '#feedback/debrief-session.ts'
import { foldSession } from '#simulation/fold-session.ts'
import { Page } from '#web/frame/page.tsx'
import type { OpenSession } from '#web/session/practice.ts'
import { DebriefPaper } from './debrief-paper.tsx'

/** Folds the journal once more and lays out what it shows. */
export function DebriefScreen({ open }: { readonly open: OpenSession }) {
  const journal = open.host.journal()
  const shown = useMemo(
    () => debrief(foldSession(journal, open.compiled.scenario), open.compiled.scenario),
    [journal, open.compiled],
  )
  return (
    <Page>
      <DebriefPaper debrief={shown} compiled={open.compiled} journal={journal} />
    </Page>
  )
}
