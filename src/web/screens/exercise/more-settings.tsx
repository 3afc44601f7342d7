import type { ReactNode } from 'react'
import { SKILLS } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { languageModelName } from '#web/voice/language-model-name.ts'
import { type ExerciseFields, skillsIn } from './exercise-fields.ts'
import type { Field, ReadExercise } from './read-exercise.ts'
import { AT_ZERO_WORDS, COUNTS_WORDS, RELEASE_WORDS, VOICE_WORDS } from './settings-words.ts'

export interface FieldsProps {
  readonly fields: ExerciseFields
  /** said only once it was tried to save */
  readonly problems: ReadExercise['problems']
  readonly onChange: (changes: Partial<ExerciseFields>) => void
}

const RELEASED = {
  transcript: 'What was said',
  levels: 'Levels',
  evidence: 'What the levels rest on',
  exemplars: 'Other ways to answer',
} as const satisfies Partial<Record<Field, string>>

/** Everything that has a sensible default. */
export const MoreSettings = ({ fields, problems, onChange }: FieldsProps) => {
  const chosen = skillsIn(fields.skills)
  const mayHaveModel = languageModelName() !== null || fields.voice === 'language-model'
  const entries = <Words extends Readonly<Record<string, string>>>(words: Words) =>
    Object.entries(words)
  return (
    <div className="grid gap-8 pt-4">
      <Part title="Time and attempts">
        <ChoiceField
          label="When the time is up"
          value={fields.atZero}
          options={entries(AT_ZERO_WORDS)}
          onChoose={(atZero) => onChange({ atZero })}
        />
        {fields.atZero === 'grace' && (
          <TextField
            label="Minutes more"
            inputMode="numeric"
            value={fields.graceMinutes}
            problem={problems.graceMinutes}
            onText={(graceMinutes) => onChange({ graceMinutes })}
          />
        )}
        <ChoiceField
          label="Of several attempts counts"
          value={fields.counts}
          options={entries(COUNTS_WORDS)}
          onChoose={(counts) => onChange({ counts })}
        />
      </Part>
      <Part title="Marking">
        <fieldset
          className="grid gap-2"
          aria-describedby={problems.skills === undefined ? undefined : 'skills-problem'}
        >
          <legend className="mb-2 font-semibold">Skills that count</legend>
          {SKILLS.map((skill) => (
            <TickField
              key={skill}
              label={SKILL_NAMES[skill]}
              isTicked={chosen.includes(skill)}
              onTick={(isTicked) =>
                onChange({
                  skills: SKILLS.filter((each) =>
                    each === skill ? isTicked : chosen.includes(each),
                  ).join(' '),
                })
              }
            />
          ))}
          {problems.skills !== undefined && (
            <p id="skills-problem" className="text-clay text-small">
              {problems.skills}
            </p>
          )}
        </fieldset>
        <TickField
          label="Markers see no names"
          hint="Until the marks are released they see “Student 7”."
          isTicked={fields.isAnonymous === 'yes'}
          onTick={(isTicked) => onChange({ isAnonymous: isTicked ? 'yes' : 'no' })}
        />
        <TickField
          label="Two people mark every attempt"
          isTicked={fields.hasSecondMarker === 'yes'}
          onTick={(isTicked) => onChange({ hasSecondMarker: isTicked ? 'yes' : 'no' })}
        />
      </Part>
      <Part
        title="Giving back"
        note="Nothing comes out while an attempt runs. Levels, and what they rest on, also wait for a person’s released mark. While what was said and what the levels rest on are out, a student can go back to a reply and try it again; other ways to answer come after such a try."
      >
        {(['transcript', 'levels', 'evidence', 'exemplars'] as const).map((item) => (
          <ChoiceField
            key={item}
            label={RELEASED[item]}
            value={fields[item]}
            options={entries(RELEASE_WORDS)}
            onChoose={(rule) => onChange({ [item]: rule })}
          />
        ))}
        <TextField
          label="Days in which marks can be contested"
          hint="Counted from the release. 0: they cannot be."
          inputMode="numeric"
          value={fields.contestDays}
          problem={problems.contestDays}
          onText={(contestDays) => onChange({ contestDays })}
        />
      </Part>
      <Part title="The conversation">
        <ChoiceField
          label="Voice of the client"
          value={fields.voice}
          options={entries(VOICE_WORDS).filter(
            ([voice]) => voice !== 'language-model' || mayHaveModel,
          )}
          onChoose={(voice) => onChange({ voice })}
        />
        <TickField
          label="Students can ask for hints"
          isTicked={fields.hints === 'yes'}
          onTick={(isTicked) => onChange({ hints: isTicked ? 'yes' : 'no' })}
        />
        <LinesField
          label="Statement of honesty"
          hint="Students agree to it before each attempt. Empty: there is none."
          maxLength={1000}
          value={fields.honestyStatement}
          onText={(honestyStatement) => onChange({ honestyStatement })}
        />
      </Part>
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

const Part = ({ title, note, children }: PartProps) => (
  <section className="grid gap-5">
    <div>
      <h2 className="text-[1.15rem]">{title}</h2>
      {note !== undefined && <p className="text-small text-soft">{note}</p>}
    </div>
    {children}
  </section>
)
