import { Link, useLocation } from 'wouter'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { Button, pressable } from '#web/design/button.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import { StillComing } from '#web/frame/still-coming.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import type { BeginProblem } from '#web/session/practice.ts'
import { usePractice } from '#web/session/practice-context.tsx'
import type { StorageState } from '#web/session/storage-check.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { keepVoiceChoice } from '#web/voice/kept-voice-choice.ts'

interface BeginSessionProps {
  readonly compiled: CompiledScenario
  readonly goal: string | null
  /** the model server that the words are to go to; null for the built-in voice */
  readonly modelServer: string | null
}

/** The last step before the client comes in: says where the words will be kept, then opens the door. */
export function BeginSession({ compiled, goal, modelServer }: BeginSessionProps) {
  const practice = usePractice()
  const [, goTo] = useLocation()
  const storage = usePromised(practice.checkStorage, compiled.hash)
  // A session that is only now begun cannot have gone on in another tab.
  const { call, failed, isBusy } = useHostCall<BeginProblem>(() => {})

  const keepOn = storage === 'kept' ? 'device' : 'page'
  // A brief is long on a small screen. What has to be known before stands above the button, and is passed on the way.
  const isInReach = storage !== 'full' && storage !== 'refused' && modelServer === null && !failed
  const begin = async (on: 'device' | 'page') => {
    const voice = modelServer === null ? 'embedded' : 'language-model'
    const begun = await call(() => practice.begin({ compiled, goal, keepOn: on, voice }))
    if (!begun?.ok) return
    keepVoiceChoice(modelServer)
    goTo(`/session/${begun.value}`)
  }

  return (
    <>
      <StorageWords storage={storage} modelServer={modelServer} />
      <section
        className={`-mx-4 grid gap-4 border-hair border-t bg-paper px-4 py-3 ${isInReach ? 'sticky bottom-0 z-10' : ''}`}
        aria-label="Begin"
      >
        {failed && (
          <div
            role="alert"
            className="grid justify-items-start gap-3 rounded-[14px] bg-clay-wash p-4"
          >
            <p>{failureWords(failed)}</p>
            {failed === 'engine-unreachable' ? (
              <Button onClick={() => void begin(keepOn)}>Try again</Button>
            ) : (
              <Button onClick={() => void begin('page')}>Begin without keeping it</Button>
            )}
          </div>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            weight="main"
            disabled={storage === undefined || isBusy}
            onClick={() => void begin(keepOn)}
          >
            Begin session
          </Button>
          <Link href="/" className={pressable('quiet')}>
            Not today
          </Link>
        </div>
        {isBusy && (
          <StillComing>
            {compiled.scenario.client.name} is on the way. The session begins by itself.
          </StillComing>
        )}
      </section>
    </>
  )
}

interface StorageWordsProps extends Pick<BeginSessionProps, 'modelServer'> {
  readonly storage: StorageState | undefined
}

const StorageWords = ({ storage, modelServer }: StorageWordsProps) => {
  if (storage === undefined || storage === 'kept') {
    return (
      <p className="text-small text-soft">
        What you write {modelServer === null ? 'stays' : 'is kept'} on this device, in this browser,
        until you delete it. <WhoIsSentIt modelServer={modelServer} /> Close the page in the middle
        and you can go on later.
      </p>
    )
  }
  return (
    <div role="alert" className="grid gap-2 rounded-[14px] bg-amber-wash p-4">
      <p>
        <strong className="font-semibold">
          {storage === 'full'
            ? 'This device has no room left, so the session will not be kept.'
            : 'This browser refuses to store anything, so the session will not be kept.'}
        </strong>{' '}
        You can practise all the same. It then lives in this page only: closing the page, or loading
        it again, loses it. You can download what was said at any time.
      </p>
      <p className="text-small text-soft">
        {storage === 'full'
          ? 'Freeing some space, or deleting old sessions, brings keeping back.'
          : 'A private window, or a setting that blocks site data, is the usual reason.'}
      </p>
      {modelServer !== null && (
        <p className="text-small text-soft">
          <WhoIsSentIt modelServer={modelServer} />
        </p>
      )}
    </div>
  )
}

const WhoIsSentIt = ({ modelServer }: Pick<BeginSessionProps, 'modelServer'>) =>
  modelServer === null ? (
    'Nobody is sent anything.'
  ) : (
    <>
      What is said in the session also goes to <span className="wrap-anywhere">{modelServer}</span>.
    </>
  )
