import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Hint as HintWords } from '#feedback/hints/hint.ts'
import { hintHere } from '#feedback/hints/hint-here.ts'
import { type Result, success } from '#lib/result.ts'
import { foldSession } from '#simulation/fold-session.ts'
import { HINT_STEPS, type HintStep } from '#simulation/hint-step.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import { Button } from '#web/design/button.tsx'
import type { OpenPractice } from '#web/session/practice.ts'
import type { useHostCall } from '#web/session/use-host-call.ts'
import { focusReply } from './focus-reply.ts'
import { Hint, type MakeHint } from './hint.tsx'

type Call = ReturnType<typeof useHostCall<HostFailure>>['call']

/** A hint for the moment at which the talk stands; each step is shown once asking for it is kept. */
export async function hintInSteps(
  { host, compiled }: Pick<OpenPractice, 'host' | 'compiled'>,
  call: Call,
): Promise<Result<MakeHint, HostFailure>> {
  const folded = foldSession(compiled, host.journal())
  const hint = folded.ok ? hintHere(folded.value, compiled.scenario) : null
  if (hint === null) {
    const name = compiled.scenario.client.calledName
    return success((onClose) => (
      <Hint onClose={onClose}>{name} has the word. Ask again once the answer is there.</Hint>
    ))
  }
  const asked = await host.hint('notice')
  const ask = async (step: HintStep) => (await call(() => host.hint(step)))?.ok === true
  return asked.ok
    ? success((onClose) => <HintInSteps hint={hint} ask={ask} onClose={onClose} />)
    : asked
}

interface HintInStepsProps {
  readonly hint: HintWords
  /** @returns whether asking was kept */
  readonly ask: (step: HintStep) => Promise<boolean>
  readonly onClose: () => void
}

/** One step at a time, so that a student can stop at the first that is enough. */
function HintInSteps({ hint, ask, onClose }: HintInStepsProps) {
  const [shown, setShown] = useState(1)
  const newest = useRef<HTMLLIElement>(null)
  const next = HINT_STEPS[shown]
  useEffect(() => {
    // Under the reply box there is little room: what was asked for last is what should be seen.
    const box = newest.current?.parentElement?.parentElement?.parentElement
    if (box && shown > 1) box.scrollTop = box.scrollHeight
  }, [shown])
  const askOn = async (step: HintStep) => {
    if (!(await ask(step))) return
    setShown((before) => before + 1)
    if (step === 'opening') focusReply()
  }
  return (
    <Hint onClose={onClose}>
      <ol className="mt-1 grid gap-2.5">
        {HINT_STEPS.slice(0, shown).map((step, place) => (
          <li key={step} ref={place === shown - 1 ? newest : null}>
            {STEPS[step].show(hint)}
          </li>
        ))}
      </ol>
      {next && (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button className="px-4!" onClick={() => void askOn(next)}>
            {STEPS[next].name}
          </Button>
          <span className="text-small text-soft">
            Asking is free, and only you see that you did.
          </span>
        </p>
      )}
    </Hint>
  )
}

const STEPS = {
  notice: { name: 'What to notice', show: ({ notice }) => notice },
  kind: {
    name: 'What kind of reply?',
    show: ({ kind }) => (
      <>
        <strong className="font-semibold">{kind.name}</strong>
        <span className="text-small text-soft"> · {kind.skill}</span>
        <br />
        {kind.why}
      </>
    ),
  },
  opening: {
    name: 'An opening',
    show: ({ opening }) => (
      <>
        <span className="text-small text-soft">
          It could begin so, and go on in your own words:
        </span>
        <br />
        <span dir="auto" className="font-semibold">
          {opening}
        </span>
      </>
    ),
  },
} as const satisfies Record<
  HintStep,
  { readonly name: string; readonly show: (hint: HintWords) => ReactNode }
>
