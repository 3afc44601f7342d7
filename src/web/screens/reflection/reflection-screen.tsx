import { useState } from 'react'
import type { SelfRating } from '#simulation/journal.ts'
import type { SessionView } from '#simulation/session-view.ts'
import { Button } from '#web/design/button.tsx'
import { Page } from '#web/frame/page.tsx'
import type { StageProps } from '#web/screens/session/session-stage.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { ReflectionForm } from './reflection-form.tsx'

interface ReflectionScreenProps extends StageProps {
  readonly view: SessionView
}

/** Before any number: what the student makes of it. */
export function ReflectionScreen({ open, view, onLost }: ReflectionScreenProps) {
  const { call, failed, isBusy } = useHostCall(onLost)
  const [written, setWritten] = useState<SelfRating | null>(null)

  const show = async (reflection: SelfRating) => {
    setWritten(reflection)
    await call(() => open.host.reflect(reflection))
  }
  return (
    <Page width="measure">
      <ReflectionForm
        open={open}
        view={view}
        title="Before the debrief"
        lead="Your own view comes first. Leave out what you like; nothing here is scored, and it stays on this device."
        submitWords="Show debrief"
        isBusy={isBusy}
        onReflect={(reflection) => void show(reflection)}
      >
        {failed && (
          <div role="alert" className="rounded-[14px] bg-clay-wash p-4">
            <p>{failureWords(failed)}</p>
            {written !== null && (failed === 'storage-full' || failed === 'storage-refused') && (
              <Button
                className="mt-3"
                onClick={() => {
                  open.carryOnInPage()
                  void show(written)
                }}
              >
                Show it without keeping it
              </Button>
            )}
          </div>
        )}
      </ReflectionForm>
    </Page>
  )
}
