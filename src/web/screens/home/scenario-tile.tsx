import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { difficultyWords } from '#web/scenarios/difficulty.ts'
import { closedWords } from '#web/scenarios/open-levels.ts'
import type { ScenarioCard } from '#web/scenarios/scenario-card.ts'
import { settingWords } from '#web/scenarios/setting-words.ts'

interface ScenarioTileProps {
  readonly card: ScenarioCard
  /** whether its level may be practised here */
  readonly isOpen: boolean
}

/** One scenario. The whole tile leads on; the link is named by the title alone. */
export const ScenarioTile = ({ card, isOpen }: ScenarioTileProps) => (
  <li className="sheet group relative flex flex-col gap-3 p-5 transition-shadow hover:shadow-[0_6px_28px_rgb(60_45_20/0.09)] has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-teal has-[a:focus-visible]:outline-offset-3">
    <p className="text-small text-soft">{settingWords(card.setting)}</p>
    <h3 className="text-[1.35rem]">
      {isOpen ? (
        <Link
          href={`/practise/${card.id}`}
          className="text-ink no-underline outline-none after:absolute after:inset-0 after:rounded-[14px] group-hover:underline"
        >
          {card.title}
        </Link>
      ) : (
        card.title
      )}
    </h3>
    <p lang={card.locale} dir="auto">
      {card.summary}
    </p>
    {!isOpen && <p className="text-small">{closedWords(card.level)}</p>}
    <dl className="mt-auto grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-hair border-t pt-3.5 text-small text-soft">
      <Fact term="Client">{card.clientName}</Fact>
      <Fact term="Level">
        {card.level} of 5, {difficultyWords(card.level).toLowerCase()}
      </Fact>
      <Fact term="Length">{card.minutes} minutes</Fact>
      <Fact term="Skills">{skillsWords(card)}</Fact>
      {card.contentNotes.length > 0 && <Fact term="Touches">{card.contentNotes.join(' · ')}</Fact>}
    </dl>
  </li>
)

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <>
    <dt className="font-semibold">{term}</dt>
    <dd>{children}</dd>
  </>
)

/** @returns for example "Empathy, active listening" */
function skillsWords({ skills }: ScenarioCard): string {
  const words = skills
    .map((skill) => SKILL_NAMES[skill])
    .join(', ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
