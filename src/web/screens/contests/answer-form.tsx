import { useId, useState } from 'react'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { answerProblems } from './answer-problems.ts'
import { answeredMark, contestedText, type GivenMark } from './answered-mark.ts'
import type { ExerciseContest, MarkingView } from './exercise-contest.ts'
import { chosenIn, levelDraft, NewLevels } from './new-levels.tsx'

interface AnswerFormProps {
  readonly contest: ExerciseContest
  readonly view: MarkingView
  readonly onAnswered: () => void
  readonly onClose: () => void
}

/** As much as the server takes. */
const LONGEST_ANSWER = 2000

const NO_MARK: GivenMark = { levels: {}, comments: [], summary: '' }

/** Whether what was contested stands, and why; where it does not, what is so instead. */
export function AnswerForm({ contest, view, onAnswered, onClose }: AnswerFormProps) {
  const { about } = contest
  const { act, isActing, failure } = useAct('POST /api/contests/:contest/answer')
  const before = view.finalMark?.mark ?? (view.own.version > 0 ? view.own.mark : NO_MARK)
  const { fields, change, forget } = useDraft(`answer/${contest.id}`, {
    outcome: '',
    answer: '',
    text: contestedText(before, about) ?? '',
    withLevels: about.kind === 'level' ? 'yes' : '',
    ...levelDraft(before, view.skills),
  })
  const [isTried, setTried] = useState(false)
  const isChanged = fields.outcome === 'changed'
  const hasText = contestedText(before, about) !== null
  const hasLevels = isChanged && fields.withLevels === 'yes'
  const levels = hasLevels ? chosenIn(fields, view.skills) : {}
  const mark = isChanged
    ? answeredMark(before, about, { levels, text: hasText ? fields.text : null })
    : null
  const problems = answerProblems({ ...fields, about, before, levels })
  const shown = isTried ? problems : {}

  const send = async () => {
    const answer = fields.answer.trim()
    const sent = await act({
      params: { contest: contest.id },
      body: isChanged ? { outcome: 'changed', answer, mark } : { outcome: 'upheld', answer },
    })
    if (!sent.ok) return
    forget()
    onAnswered()
  }
  return (
    <Form
      press="Send the answer"
      isActing={isActing}
      hasProblems={Object.keys(problems).length > 0}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void send()}
      beside={
        <Button weight="quiet" onClick={onClose}>
          Not now
        </Button>
      }
    >
      <OutcomeChoice
        outcome={fields.outcome}
        problem={shown.outcome ?? null}
        onChoose={(outcome) => change({ outcome })}
      />
      {isChanged && hasText && (
        <LinesField
          label="The marker’s words, as they should read"
          hint={
            about.kind === 'sentence' && about.where === 'comment'
              ? 'Empty takes the comment out.'
              : undefined
          }
          dir="auto"
          maxLength={LONGEST_ANSWER}
          value={fields.text}
          onText={(text) => change({ text })}
        />
      )}
      {isChanged && about.kind !== 'level' && (
        <TickField
          label="A level changes with it"
          isTicked={fields.withLevels === 'yes'}
          onTick={(isTicked) => change({ withLevels: isTicked ? 'yes' : '' })}
        />
      )}
      {hasLevels && (
        <NewLevels
          skills={view.skills}
          about={about}
          before={before}
          isMarkHidden={view.finalMark === null}
          levels={chosenIn(fields, view.skills)}
          problems={shown}
          onChoose={(skill, level) => change({ [skill]: level })}
        />
      )}
      <LinesField
        label="Why?"
        hint="The student reads this, with your name. It stays with the thread."
        dir="auto"
        maxLength={LONGEST_ANSWER}
        value={fields.answer}
        problem={shown.answer ?? null}
        onText={(answer) => change({ answer })}
      />
    </Form>
  )
}

const OUTCOMES = [
  ['upheld', 'It stands'],
  ['changed', 'Changed'],
] as const

interface OutcomeChoiceProps {
  readonly outcome: string
  readonly problem: string | null
  readonly onChoose: (outcome: string) => void
}

function OutcomeChoice({ outcome, problem, onChoose }: OutcomeChoiceProps) {
  const id = useId()
  return (
    <fieldset aria-describedby={problem === null ? undefined : `${id}-problem`}>
      <legend className="mb-2 font-semibold">Your answer</legend>
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        {OUTCOMES.map(([value, words]) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={id}
              className="tick mt-0!"
              aria-invalid={problem === null ? undefined : true}
              checked={outcome === value}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} className="text-clay text-small">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
