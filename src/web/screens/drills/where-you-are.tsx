import type { Scenario } from '#scenario/scenario.schema.ts'
import type { Skill } from '#scenario/skill.ts'
import { settingWords } from '#web/scenarios/setting-words.ts'

interface WhereYouAreProps {
  readonly scenario: Scenario
  readonly skill: Skill
}

/** The room the line is said in: in a sentence, and whole where it is asked for. */
export const WhereYouAre = ({ scenario, skill }: WhereYouAreProps) => (
  <div className="text-small">
    <p className="text-soft">{settingWords(scenario.setting)}</p>
    <details>
      <summary className="cursor-pointer py-2">
        What you know{skill === 'boundaries' && ', and the rules of the placement'}
      </summary>
      <div className="grid gap-3 pb-2">
        <p lang={scenario.locale} dir="auto">
          {scenario.brief}
        </p>
        {skill === 'boundaries' && (
          <dl lang={scenario.locale} className="grid gap-2">
            {scenario.policyCard.map(({ topic, rule }) => (
              <div key={topic}>
                <dt className="font-semibold">{topic}</dt>
                <dd>{rule}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </details>
  </div>
)
