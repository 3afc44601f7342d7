import { useState } from 'react'
import { type Contested, contestedKey } from '#web/contest/contest-words.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { whenWords } from '#web/course/when-words.ts'
import { Button } from '#web/design/button.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { Modal } from '#web/design/modal.tsx'
import type { ContestChoice } from './contest-desk.ts'
import { ContestedChoice } from './contested-choice.tsx'
import type { AttemptResult } from './result-view.ts'

interface ContestDialogProps {
  readonly result: AttemptResult
  /** null: it is shut */
  readonly choices: readonly ContestChoice[] | null
  readonly onClose: () => void
  readonly onSent: (about: Contested) => void
}

export const ContestDialog = ({ result, choices, onClose, onSent }: ContestDialogProps) => (
  <Modal isOpen={choices !== null} onClose={onClose} title="What do you not agree with?">
    {choices?.[0] !== undefined && (
      <ContestForm
        key={contestedKey(choices[0].about)}
        result={result}
        choices={choices}
        first={choices[0]}
        onClose={onClose}
        onSent={onSent}
      />
    )}
  </Modal>
)

/** As much as the server takes. */
const LONGEST_REASON = 2000

interface ContestFormProps extends Omit<ContestDialogProps, 'choices'> {
  readonly choices: readonly ContestChoice[]
  readonly first: ContestChoice
}

function ContestForm({ result, choices, first, onClose, onSent }: ContestFormProps) {
  const { act, isActing, failure } = useAct('POST /api/attempts/:attempt/contests')
  const place = `contest/${result.attempt}/${contestedKey(first.about)}`
  const { fields, change, forget } = useDraft(place, {
    chosen: contestedKey(first.about),
    reason: '',
  })
  const [isTried, setTried] = useState(false)
  const chosen = choices.find(({ about }) => contestedKey(about) === fields.chosen) ?? first
  const problem = fields.reason.trim() === '' ? 'Say in a few words why.' : null

  const send = async () => {
    const body = { about: chosen.about, reason: fields.reason.trim() }
    const sent = await act({ params: { attempt: result.attempt }, body })
    if (!sent.ok) return
    forget()
    onSent(chosen.about)
  }
  return (
    <Form
      press="Send it"
      isActing={isActing}
      hasProblems={problem !== null}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void send()}
      beside={
        <Button weight="quiet" onClick={onClose}>
          Not now
        </Button>
      }
    >
      <ContestedChoice
        choices={choices}
        chosen={chosen}
        onChoose={({ about }) => change({ chosen: contestedKey(about) })}
      />
      <LinesField
        label="Why?"
        hint="What you meant, what the client did with it, which words say otherwise. It is kept in this tab until you send it."
        dir="auto"
        maxLength={LONGEST_REASON}
        value={fields.reason}
        problem={isTried ? problem : null}
        onText={(reason) => change({ reason })}
      />
      <WhatHappens result={result} />
    </Form>
  )
}

const WhatHappens = ({ result: { contest, timeZone } }: Pick<ContestDialogProps, 'result'>) => (
  <ul className="grid list-disc gap-1.5 ps-5 text-small marker:text-edge">
    <li>
      {contest.answerer ?? 'Somebody of the course'} is to answer. Whoever marked it does not, while
      there is anybody else in the course.
    </li>
    {contest.until !== null && <li>You can contest until {whenWords(contest.until, timeZone)}.</li>}
    <li>There is no penalty: it costs you nothing and is not held against you.</li>
    <li>Your words and the answer stay here, the same for you and for the course.</li>
  </ul>
)
