import { useState } from 'react'
import { verdictDifference } from '#course/mark-difference.ts'
import { standingInMark } from '#course/standing.ts'
import type { Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { Button } from '#web/design/button.tsx'
import type { CommentPlace } from './attempt-marking.tsx'
import { MarkingSteps } from './marking-steps.tsx'
import type { MarkingView } from './marking-view.ts'
import { OtherMarks } from './other-marks.tsx'
import type { OwnMark } from './own-mark.ts'
import { ProposalBeside } from './proposal-beside.tsx'
import { SaveStanding } from './save-standing.tsx'
import { SavedElsewhere } from './saved-elsewhere.tsx'
import { SecondReadingBeside } from './second-reading-beside.tsx'
import { ShowProposal } from './show-proposal.tsx'
import { SkillLevels } from './skill-levels.tsx'
import { StandingOverview } from './standing-overview.tsx'
import { StepsSoFar } from './steps-so-far.tsx'
import { SummaryField } from './summary-field.tsx'
import type { Proposal } from './use-proposal.ts'
import { useRoomBelow } from './use-room-below.ts'
import { WhyField } from './why-field.tsx'

interface RubricPanelProps {
  readonly view: MarkingView
  readonly own: OwnMark
  readonly proposal: Proposal
  readonly onWrite: (place: CommentPlace, text: string | null) => void
  readonly onBank: (place: CommentPlace) => void
  readonly onNews: () => void
}

/** The levels by their anchors, the word to the student, and what becomes of both. */
export function RubricPanel({ view, own, proposal, onWrite, onBank }: RubricPanelProps) {
  const [said, setSaid] = useState<string | null>(null)
  const [needsWhy, setNeedsWhy] = useState(0)
  const { skills, savingObstacle } = view
  const { shown } = proposal
  const panel = useRoomBelow<HTMLElement>()
  const isOpen = savingObstacle === null
  const missing = skills.filter((skill) => own.mark.levels[skill] === undefined)
  const verdicts = shown?.observer.status === 'scored' ? shown.observer.verdicts : []
  const differences = shown === null ? [] : verdictDifference(own.mark, verdicts, skills)
  const farApart = differences.filter(({ isReasonNeeded }) => isReasonNeeded)

  const save = async () => {
    setSaid(null)
    const saved = await own.save()
    if (!saved.ok) {
      if (saved.failure.code === 'reason-missing') setNeedsWhy((before) => before + 1)
      return false
    }
    const [first] = missing
    if (first !== undefined) {
      setSaid(`Saved. Still without a level: ${namesOf(missing)}.`)
      focusSkill(first)
      return false
    }
    setSaid(shown === null ? 'Saved. Your own reading is whole.' : 'Saved.')
    return true
  }
  return (
    <section
      ref={panel}
      aria-labelledby="levels"
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-6 lg:sticky lg:top-[4.5rem] lg:max-h-(--room) lg:self-start lg:overflow-y-auto lg:-mx-3 lg:scroll-pb-24 lg:overscroll-contain lg:px-3 print:static print:max-h-none"
    >
      <h2 id="levels" tabIndex={-1} className="outline-none">
        Levels
      </h2>
      <StandingOverview skills={skills} mark={own.mark} />
      {own.elsewhere !== null && <SavedElsewhere own={own} saved={own.elsewhere} />}
      {skills.map((skill) => (
        <div key={skill} className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <SkillLevels
            skill={skill}
            standing={standingInMark(own.mark, skill)}
            isOpen={isOpen}
            onChoose={(level) => {
              setSaid(null)
              own.change((mark) => ({ ...mark, levels: { ...mark.levels, [skill]: level } }))
            }}
          />
          {shown !== null && (
            <ProposalBeside
              skill={skill}
              observer={shown.observer}
              difference={differences.find((each) => each.skill === skill) ?? null}
              others={shown.others}
            />
          )}
        </div>
      ))}
      <SummaryField
        text={own.mark.summary}
        isOpen={isOpen}
        onText={(text) => onWrite('summary', text)}
        onBank={() => onBank('summary')}
      />
      {(own.needsReason || farApart.length > 0) && (
        <WhyField
          own={own}
          farApart={farApart.map(({ skill }) => skill)}
          needed={needsWhy}
          isOpen={isOpen || view.openSteps.includes('complete')}
        />
      )}
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-hair border-t bg-paper py-3 lg:sticky lg:bottom-0">
        <Button weight="main" disabled={!isOpen} onClick={() => void save()}>
          Save marks
        </Button>
        <SaveStanding standing={own.standing} />
      </div>
      <div className="no-print grid justify-items-start gap-3">
        <p role="status" className="text-small empty:hidden">
          {said}
        </p>
        {savingObstacle === 'not-now' && (
          <p className="text-small">
            Marking of this attempt is completed, so nothing here changes. To change something,
            return it to marking first.
          </p>
        )}
        <ShowProposal
          proposal={proposal}
          missing={missing}
          onShow={async () => {
            if (isOpen && !(await own.save()).ok) return
            await proposal.show(false)
          }}
        />
      </div>
      {shown !== null && <SecondReadingBeside proposal={proposal} shown={shown} mark={own.mark} />}
      <OtherMarks view={view} />
      <MarkingSteps
        view={view}
        reason={own.reason}
        hasFarApart={farApart.length > 0}
        onSave={async () => !isOpen || (await save())}
        onReasonMissing={() => setNeedsWhy((before) => before + 1)}
      />
      <StepsSoFar steps={view.steps} />
    </section>
  )
}

const namesOf = (skills: readonly Skill[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    skills.map((skill) => SKILL_NAMES[skill]),
  )

const focusSkill = (skill: Skill): void =>
  document.querySelector<HTMLElement>(`[data-skill="${skill}"] input`)?.focus()
