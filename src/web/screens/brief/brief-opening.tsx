import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { settingWords } from '#web/scenarios/setting-words.ts'

interface BriefOpeningProps {
  readonly brief: ScenarioBrief
  /** what the clock does to the student */
  readonly clockWords: string
}

/** Who comes in, and what the student knows of them beforehand. */
export const BriefOpening = ({ brief, clockWords }: BriefOpeningProps) => (
  <div className="grid gap-4">
    <p className="eyebrow">{settingWords(brief.setting)}</p>
    <ArrivalHeading pageTitle={brief.title}>{brief.title}</ArrivalHeading>
    <p className="text-soft">
      You are the counsellor. {brief.client.name}, {brief.client.age} ({brief.client.pronouns}), is
      a simulated client. About {brief.minutes} minutes; {clockWords}.
    </p>
    <p
      lang={brief.locale}
      dir="auto"
      className="whitespace-pre-line font-serif text-[1.16rem] leading-[1.62]"
    >
      {brief.brief}
    </p>
  </div>
)
