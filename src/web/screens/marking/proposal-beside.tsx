import type { SkillDifference } from '#course/mark-difference.ts'
import { standingInWords } from '#course/standing-in-words.ts'
import type { Skill } from '#scenario/skill.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { QuoteLine } from '#web/levels/quote-line.tsx'
import { capital } from '#web/second-reading/number-word.ts'
import { differenceWords } from './difference-words.ts'
import type { ShownProposal, Verdict } from './marking-view.ts'

interface ProposalBesideProps {
  readonly skill: Skill
  readonly observer: ShownProposal['observer']
  /** null where the observer did not score */
  readonly difference: SkillDifference | null
  readonly others: ShownProposal['others']
}

/** What the observer and others made of one skill, beside the own level, with the words it rests on. */
export function ProposalBeside({ skill, observer, difference, others }: ProposalBesideProps) {
  const verdict =
    observer.status === 'scored' ? observer.verdicts.find((each) => each.skill === skill) : null
  return (
    <aside
      aria-label={`${SKILL_NAMES[skill]} as others read it`}
      className="grid gap-2 rounded-[14px] border border-edge border-dashed px-4 py-3 text-small"
    >
      <p>
        <span className="font-semibold">The observer:</span>{' '}
        {verdict == null ? NOT_SCORED[reasonIn(observer)] : verdictWords(verdict)}
      </p>
      {difference !== null && <p>{differenceWords(difference)}</p>}
      {verdict != null && <Foundation verdict={verdict} observer={observer} />}
      {others.map(({ marker, part, levels }) => {
        const level = levels.find((each) => each.skill === skill)
        return (
          <p key={marker.member}>
            <span className="font-semibold">
              {marker.name}
              {part === 'second' && ', second marker'}:
            </span>{' '}
            {level === undefined ? 'not marked yet' : standingInWords(level.standing)}
          </p>
        )
      })}
    </aside>
  )
}

const NOT_SCORED = {
  'journal-unreadable':
    'has not scored it: what was said could not be read. That says nothing about the student.',
  'scenario-missing':
    'has not scored it: the scenario is not on this server. That says nothing about the student.',
  'no-verdict': 'says nothing of this skill.',
} as const

const reasonIn = (observer: ShownProposal['observer']): keyof typeof NOT_SCORED =>
  observer.status === 'not-scored' ? observer.reason : 'no-verdict'

const verdictWords = (verdict: Verdict): string =>
  verdict.status === 'scored'
    ? `${standingInWords({ status: 'level', level: verdict.band })} (${showLevel(verdict.level)})`
    : `not assessed. ${verdict.reason}`

interface FoundationProps {
  readonly verdict: Verdict
  readonly observer: ShownProposal['observer']
}

/** What a verdict rests on: quotes, how many openings, how sure, and by which rules. */
const Foundation = ({ verdict, observer }: FoundationProps) => (
  <>
    {verdict.criticalEvents.map(({ event, index, quote, cap, repaired }) => (
      <p key={`${index} ${event}`} className="rounded-lg bg-clay-wash px-3 py-2">
        <span className="font-semibold text-clay">{capital(event)}</span>: <q dir="auto">{quote}</q>{' '}
        {repaired ? 'It was mended. ' : ''}Level {cap} at most.
      </p>
    ))}
    {verdict.status === 'scored' && <p>{verdict.restsOn}</p>}
    {verdict.evidence.length > 0 && (
      <details className="disclosure" open={verdict.evidence.length <= FEW}>
        <summary>
          {verdict.evidence.length === 1
            ? 'The place it rests on'
            : `The ${verdict.evidence.length} places it rests on`}
        </summary>
        <ul className="grid gap-1.5 pb-1">
          {verdict.evidence.map(({ index, quote, reason, helped }, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes
            <QuoteLine key={nth} index={index} quote={quote} helped={helped}>
              {reason} (turn {index + 1})
            </QuoteLine>
          ))}
        </ul>
      </details>
    )}
    <p className="text-soft">
      Rests on {verdict.n}
      {verdict.status === 'scored'
        ? `; ${Math.round(verdict.confidence * 100)} % sure`
        : ` of the ${verdict.needed} that it takes`}
      {observer.status === 'scored' &&
        `; rubric ${observer.provenance.rubric}, observer ${observer.provenance.coder}`}
      .
    </p>
  </>
)

/** So many quotes stand open. */
const FEW = 3
