import { type ReactNode, useState } from 'react'
import type { Debrief } from '#feedback/debrief.ts'
import { drillSkillFor } from '#feedback/drills/drill-skill-for.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { SkillsSection } from '#web/levels/skills-section.tsx'
import { PrintedTries } from '#web/retry/printed-tries.tsx'
import type { Retrying } from '#web/retry/retrying.ts'
import { TryAgainPress } from '#web/retry/try-again-press.tsx'
import type { Contesting } from './contesting.ts'
import { DebriefActions } from './debrief-actions.tsx'
import { DebriefHead } from './debrief-head.tsx'
import { FeltSection } from './felt-section.tsx'
import { MoreNumbers } from './more-numbers.tsx'
import { OwnView } from './own-view.tsx'
import { replyNumber } from './reply-number.ts'
import { SecondReadingPlace } from './second-reading-place.tsx'
import { StrengthAndTarget } from './strength-and-target.tsx'
import { TranscriptSection } from './transcript-section.tsx'
import { TurningPointsSection } from './turning-points-section.tsx'
import { usePrintOpen } from './use-print-open.ts'
import { useReaderParts } from './use-reader-parts.ts'

interface DebriefPaperProps {
  readonly debrief: Debrief
  readonly compiled: CompiledScenario
  readonly journal: readonly JournalEntry[]
  readonly contesting: Contesting
  /** null where no reply can be tried again */
  readonly retrying: Retrying | null
  /** the model server that can be asked about the session; null for none */
  readonly modelServer: string | null
}

/** The same script once more, with the third chair's notes: the student's own words first, numbers after. */
export function DebriefPaper({
  debrief,
  compiled,
  journal,
  contesting,
  retrying,
  modelServer,
}: DebriefPaperProps) {
  usePrintOpen()
  const brought = useReaderParts(modelServer !== null)
  const [isTold, setTold] = useState(false)
  const { scenario } = compiled
  const { clientName } = debrief
  const about =
    modelServer === null
      ? null
      : { server: modelServer, clientName, journal, isTold, onAsked: () => setTold(true) }
  const tryAgain = (index: number, look: 'card' | 'note', anotherWay?: ReactNode) =>
    retrying && (
      <TryAgainPress
        index={index}
        reply={replyNumber(debrief.transcript, index)}
        retrying={retrying}
        look={look}
        anotherWay={anotherWay}
      />
    )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-14">
      <DebriefHead debrief={debrief} scenario={scenario} />
      <StrengthAndTarget debrief={debrief} />
      <SkillsSection verdicts={debrief.verdicts} reflection={debrief.reflection} />
      <TurningPointsSection
        session={contesting.session}
        debrief={debrief}
        scenario={scenario}
        tryAgain={(index) =>
          tryAgain(
            index,
            'card',
            about && brought.parts && <brought.parts.AnotherWay index={index} about={about} />,
          )
        }
      />
      <FeltSection debrief={debrief} />
      <TranscriptSection
        debrief={debrief}
        scenario={scenario}
        contesting={contesting}
        tryAgain={(index) => tryAgain(index, 'note')}
      />
      {retrying && (
        <PrintedTries
          retrying={retrying}
          numberOf={(index) => replyNumber(debrief.transcript, index)}
        />
      )}
      <OwnView debrief={debrief} goals={scenario.goals} journal={journal} />
      <MoreNumbers debrief={debrief} />
      {about && <SecondReadingPlace {...brought} debrief={debrief} about={about} />}
      <DebriefActions
        session={contesting.session}
        skill={drillSkillFor(debrief)}
        scenario={scenario}
        journal={journal}
      />
    </div>
  )
}
