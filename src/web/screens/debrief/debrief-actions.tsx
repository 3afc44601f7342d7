import { Link } from 'wouter'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { Button, pressable } from '#web/design/button.tsx'
import { replayAddress } from '#web/screens/replay/replay-address.ts'
import { supervisionAddress } from '#web/screens/supervision/supervision-address.ts'
import { downloadJournal } from '#web/session/download-journal.ts'

interface DebriefActionsProps {
  readonly session: string
  /** whose drills fit what the debrief suggests; null where nothing does more than the others */
  readonly skill: Skill | null
  readonly scenario: Scenario
  readonly journal: readonly JournalEntry[]
}

/** Where to go from here. */
export const DebriefActions = ({ session, skill, scenario, journal }: DebriefActionsProps) => (
  <div className="no-print flex flex-wrap gap-3 border-hair border-t pt-8">
    <Link href={`/practise/${scenario.id}`} className={pressable('main')}>
      Meet {scenario.client.calledName} again
    </Link>
    <Link href={replayAddress(session, null)} className={pressable('plain')}>
      Replay
    </Link>
    <Link
      href={skill === null ? '/drills' : `/drills?skill=${skill}`}
      className={pressable('plain')}
    >
      {skill === null ? 'Drills' : `Drills: ${SKILL_NAMES[skill].toLowerCase()}`}
    </Link>
    <Link href={supervisionAddress(session)} className={pressable('plain')}>
      Supervision sheet
    </Link>
    <Button onClick={() => window.print()}>Print</Button>
    <Button onClick={() => downloadJournal(journal)}>Download journal</Button>
    <Link href="/" className={pressable('quiet')}>
      All scenarios
    </Link>
  </div>
)
