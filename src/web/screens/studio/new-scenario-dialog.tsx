import { useState } from 'react'
import { scenarioTemplate } from '#authoring/new/scenario-template.ts'
import { SKILLS } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { useFirstProblem } from '#web/course/use-first-problem.ts'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { Modal } from '#web/design/modal.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { SKILL_MEANINGS } from '#web/scenarios/skill-meanings.ts'
import { idFromTitle, type NewScenarioDraft, newScenarioProblems } from './new-scenario-draft.ts'

interface NewScenarioDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onCreate: (name: string, text: string) => void
}

export const NewScenarioDialog = ({ isOpen, onClose, onCreate }: NewScenarioDialogProps) => (
  <Modal isOpen={isOpen} onClose={onClose} title="A new scenario">
    <NewScenarioForm onClose={onClose} onCreate={onCreate} />
  </Modal>
)

/** The few answers that a file begins with. All else stands in it, to be replaced. */
function NewScenarioForm({ onClose, onCreate }: Omit<NewScenarioDialogProps, 'isOpen'>) {
  const [draft, setDraft] = useState<NewScenarioDraft>(EMPTY)
  const [tries, setTries] = useState(0)
  const form = useFirstProblem(tries)
  const change = (next: Partial<NewScenarioDraft>) => setDraft({ ...draft, ...next })
  const id = draft.id ?? idFromTitle(draft.title)
  const problems = newScenarioProblems({ ...draft, id })
  const said = tries > 0 ? problems : {}
  const create = () => {
    if (Object.keys(problems).length > 0) return setTries(tries + 1)
    const text = scenarioTemplate({
      id,
      title: draft.title,
      clientName: draft.clientName,
      pronouns: draft.pronouns,
      age: Number(draft.age),
      level: draft.level,
      skills: draft.skills,
      place: PLACE,
      medium: 'room',
    })
    onCreate(`${id}.yaml`, text)
  }
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        create()
      }}
    >
      <TextField
        label="Title"
        hint="On the card that students choose from."
        value={draft.title}
        problem={said.title}
        onText={(title) => change({ title })}
      />
      <TextField
        label="Id"
        hint="Lower-case words with hyphens; also the name of the file."
        value={id}
        problem={said.id}
        autoCapitalize="off"
        spellCheck={false}
        onText={(next) => change({ id: next })}
      />
      <TextField
        label="Client’s name"
        value={draft.clientName}
        problem={said.clientName}
        autoComplete="off"
        onText={(clientName) => change({ clientName })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="Pronouns"
          value={draft.pronouns}
          problem={said.pronouns}
          autoComplete="off"
          onText={(pronouns) => change({ pronouns })}
        />
        <TextField
          label="Age"
          value={draft.age}
          problem={said.age}
          inputMode="numeric"
          autoComplete="off"
          onText={(age) => change({ age })}
        />
      </div>
      <ChoiceField
        label="Level"
        value={String(draft.level) as `${NewScenarioDraft['level']}`}
        options={LEVELS}
        onChoose={(level) => change({ level: Number(level) as NewScenarioDraft['level'] })}
      />
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-semibold">Skills it is made to practise</legend>
        {SKILLS.map((skill) => (
          <TickField
            key={skill}
            label={SKILL_NAMES[skill]}
            hint={SKILL_MEANINGS[skill]}
            isTicked={draft.skills.includes(skill)}
            onTick={(isTicked) =>
              change({
                skills: SKILLS.filter((each) =>
                  each === skill ? isTicked : draft.skills.includes(each),
                ),
              })
            }
          />
        ))}
        <div role="alert">
          {said.skills !== undefined && <p className="text-clay text-small">{said.skills}</p>}
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" weight="main">
          Create it
        </Button>
        <Button weight="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const PLACE = 'A counselling room'

const EMPTY: NewScenarioDraft = {
  id: null,
  title: '',
  clientName: '',
  pronouns: 'they/them',
  age: '',
  level: 1,
  skills: ['empathy', 'active-listening'],
}

const LEVELS = [
  ['1', '1, for a first conversation'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4'],
  ['5', '5, for the experienced'],
] as const
