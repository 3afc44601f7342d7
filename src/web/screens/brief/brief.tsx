import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { settingWords } from '#web/scenarios/setting-words.ts'
import { keptVoiceChoice } from '#web/voice/kept-voice-choice.ts'
import { languageModelName } from '#web/voice/language-model-name.ts'
import { BeginSession } from './begin-session.tsx'
import { GoalChoice } from './goal-choice.tsx'
import { PolicyCard } from './policy-card.tsx'
import { VoiceChoice } from './voice-choice.tsx'

export function Brief({ compiled }: { readonly compiled: CompiledScenario }) {
  const { scenario } = compiled
  const [goal, setGoal] = useState<string | null>(null)
  const server = languageModelName()
  const [voice, setVoice] = useState(() => keptVoiceChoice(server))
  return (
    <Page width="measure">
      <div className="grid gap-9">
        <div className="grid gap-4">
          <p className="eyebrow">{settingWords(scenario.setting)}</p>
          <ArrivalHeading pageTitle={scenario.title}>{scenario.title}</ArrivalHeading>
          <p className="text-soft">
            You are the counsellor. {scenario.client.name}, {scenario.client.age} (
            {scenario.client.pronouns}), is a simulated client. About {scenario.minutes} minutes;
            the clock never cuts you off.
          </p>
          <p
            lang={scenario.locale}
            dir="auto"
            className="whitespace-pre-line font-serif text-[1.16rem] leading-[1.62]"
          >
            {scenario.brief}
          </p>
        </div>
        {scenario.contentNotes.length > 0 && <ContentNotes notes={scenario.contentNotes} />}
        <PolicyCard rules={scenario.policyCard} />
        <GoalChoice goals={scenario.goals} chosen={goal} onChoose={setGoal} />
        {server !== null && (
          <VoiceChoice
            server={server}
            clientName={scenario.client.calledName}
            chosen={voice}
            onChoose={setVoice}
          />
        )}
        <BeginSession
          compiled={compiled}
          goal={goal}
          modelServer={voice === 'language-model' ? server : null}
        />
      </div>
    </Page>
  )
}

const ContentNotes = ({ notes }: { readonly notes: readonly string[] }) => (
  <Part title="Before you go in">
    <ul className="grid list-disc gap-1 ps-5 marker:text-edge">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
    <p className="text-small text-soft">
      If that is not for you today, <Link href="/">choose someone else</Link>. No reason needed, and
      you can stop at any moment later on.
    </p>
  </Part>
)

export const Part = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) => (
  <section className="grid gap-3">
    <h2>{title}</h2>
    {children}
  </section>
)
