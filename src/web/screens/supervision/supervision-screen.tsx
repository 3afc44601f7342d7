import { Link } from 'wouter'
import type { Debrief } from '#feedback/debrief.ts'
import { sheetAsText } from '#feedback/supervision/sheet-as-text.ts'
import { supervisionMoments } from '#feedback/supervision/supervision-moment.ts'
import {
  chosenMoments,
  supervisionSheet,
  type WithinForSheet,
} from '#feedback/supervision/supervision-sheet.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { FEELINGS_WITHIN, readLookedWithin } from '#web/session/looked-within.ts'
import { readPrivateWords } from '#web/session/private-words.ts'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import { HandOver } from './hand-over.tsx'
import { type KeptSheet, readKeptSheet } from './kept-sheet.ts'
import { SheetChoices } from './sheet-choices.tsx'
import { SheetPaper } from './sheet-paper.tsx'

interface SupervisionScreenProps {
  readonly session: string
  readonly debrief: Debrief
  readonly scenario: Scenario
}

/** A page for a supervisor, which leaves this device only by the student's own hand. */
export function SupervisionScreen({ session, debrief, scenario }: SupervisionScreenProps) {
  const [words, keep] = usePrivateWords(session, 'supervision')
  const kept = readKeptSheet(words)
  const change = (part: Partial<KeptSheet>) => keep(JSON.stringify({ ...kept, ...part }))
  const within = withinOf(session)
  const sheet = supervisionSheet(debrief, kept, kept.hasWithin ? within : null)
  return (
    <Page width="measure">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <div className="no-print grid gap-4">
          <p>
            <Link href={`/session/${session}`}>Back to the debrief</Link>
          </p>
          <ArrivalHeading pageTitle="Supervision sheet">Supervision sheet</ArrivalHeading>
          <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
            One page to take to a supervisor or tutor: what you wanted, two moments, and a question
            of your own.
          </p>
          <p>It goes to nobody unless you send it. Nothing of it is scored.</p>
        </div>
        <SheetChoices
          sheet={sheet}
          chosen={chosenMoments(debrief, kept.moments)}
          moments={supervisionMoments(debrief)}
          hasWithin={kept.hasWithin}
          canHaveWithin={within !== null}
          isOwnQuestion={kept.question !== null}
          onChange={change}
        />
        <SheetPaper sheet={sheet} scenario={scenario} />
        <HandOver
          title={`Supervision sheet: ${scenario.title}`}
          text={sheetAsText(sheet, scenario)}
        />
      </div>
    </Page>
  )
}

/** What the student noticed in themself and kept, as a sheet can carry it; null where nothing was kept. */
function withinOf(session: string): WithinForSheet | null {
  const looked = readLookedWithin(session)
  if (looked === null) return null
  const noticed = [FEELINGS_WITHIN[looked.feeling], looked.words].filter((each) => each !== '')
  return {
    clientSaid: looked.clientSaid,
    noticed: noticed.join(': '),
    after: readPrivateWords(session, 'within-after').trim(),
  }
}
