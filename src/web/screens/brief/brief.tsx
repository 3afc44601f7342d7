import { useState } from 'react'
import { Link } from 'wouter'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { Page } from '#web/frame/page.tsx'
import { SoundOffer } from '#web/sound/sound-offer.tsx'
import { SupportInSight } from '#web/support/support-in-sight.tsx'
import { keptVoiceChoice } from '#web/voice/kept-voice-choice.ts'
import { languageModelName } from '#web/voice/language-model-name.ts'
import { BeginSession } from './begin-session.tsx'
import { BriefOpening } from './brief-opening.tsx'
import { ContentNotes } from './content-notes.tsx'
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
        <BriefOpening brief={scenario} clockWords="the clock never cuts you off" />
        <ContentNotes notes={scenario.contentNotes}>
          If that is not for you today, <Link href="/">choose someone else</Link>. No reason needed,
          and you can stop at any moment later on.
        </ContentNotes>
        <SupportInSight level={scenario.level} />
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
        <SoundOffer brief={scenario} />
        <BeginSession
          compiled={compiled}
          goal={goal}
          modelServer={voice === 'language-model' ? server : null}
        />
      </div>
    </Page>
  )
}
