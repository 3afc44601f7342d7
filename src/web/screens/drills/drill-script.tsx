import type { Drill } from '#feedback/drills/drill.ts'
import type { DrillTry } from '#feedback/drills/drill-record.ts'
import type { Speech } from '#scenario/client-line.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'

interface DrillScriptProps {
  readonly drill: Drill
  readonly line: Speech
  /** the newest reply, and what the client said to it; null while one is being written */
  readonly tried: DrillTry | null
  readonly justDone: string | null
  readonly scenario: Pick<Scenario, 'client' | 'locale'>
}

/** The line as a script, with the reply and its answer under it once there is one. */
export const DrillScript = ({ drill, line, tried, justDone, scenario }: DrillScriptProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
    {drill.earlier !== null && (
      <p className="text-small text-soft">
        Earlier {scenario.client.calledName} had said:{' '}
        <q lang={scenario.locale} dir="auto" className="font-serif">
          {drill.earlier.says}
        </q>
      </p>
    )}
    {justDone !== null && <p className="text-small text-soft">{justDone}</p>}
    <div role="log" aria-label="The line" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <OfClient says={line.says} stage={line.stage ?? null} scenario={scenario} />
      {tried !== null && (
        <>
          <div className="script-line">
            <p className="script-who of-student-name">You</p>
            <p dir="auto" className="script-words of-student">
              {tried.text}
            </p>
          </div>
          <OfClient says={tried.speech.says} stage={tried.speech.stage} scenario={scenario} />
        </>
      )}
    </div>
  </div>
)

interface OfClientProps extends Pick<DrillScriptProps, 'scenario'> {
  readonly says: string
  readonly stage: string | null
}

const OfClient = ({ says, stage, scenario }: OfClientProps) => (
  <div className="script-line">
    <p className="script-who">{scenario.client.calledName}</p>
    <ClientWords says={says} stage={stage} locale={scenario.locale} />
  </div>
)
