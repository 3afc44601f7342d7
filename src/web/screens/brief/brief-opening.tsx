import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { settingWords } from '#web/scenarios/setting-words.ts'

interface BriefOpeningProps {
  readonly brief: ScenarioBrief
  /** 2 where the screen has a heading of its own */
  readonly level?: 1 | 2
  /** what the clock does to the student */
  readonly clockWords: string
}

/** Who comes in, and what the student knows of them beforehand. */
export const BriefOpening = ({ brief, level = 1, clockWords }: BriefOpeningProps) => (
  <div className="grid gap-4">
    <p className="eyebrow">{settingWords(brief.setting)}</p>
    {level === 1 ? (
      <ArrivalHeading pageTitle={brief.title}>{brief.title}</ArrivalHeading>
    ) : (
      <h2 className="text-[1.6rem]">{brief.title}</h2>
    )}
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
