import type { Mark } from '#course/mark.schema.ts'
import { standingInMark } from '#course/standing.ts'
import { standingInWords } from '#course/standing-in-words.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { QuoteLine } from '#web/levels/quote-line.tsx'
import { askFailureWords } from '#web/second-reading/ask-failure-words.ts'
import { LEVEL_CATEGORY_NAMES } from '#web/second-reading/level-category-names.ts'
import { spreadWords } from '#web/second-reading/spread-words.ts'
import type { ShownProposal } from './marking-view.ts'
import type { Proposal } from './use-proposal.ts'

interface SecondReadingBesideProps {
  readonly proposal: Proposal
  readonly shown: ShownProposal
  readonly mark: Mark
}

/** What a language model made of it, where somebody asked for that. It is no mark, and changes none. */
export function SecondReadingBeside({ proposal, shown, mark }: SecondReadingBesideProps) {
  const { secondReading, canAskSecondReading } = shown
  if (secondReading.status === 'not-asked' && !canAskSecondReading) return null
  return (
    <section aria-labelledby="second-reading" className="grid gap-3 border-hair border-t pt-5">
      <h3 id="second-reading" className="text-[1.1rem]">
        Second reading
      </h3>
      {secondReading.status === 'not-asked' && (
        <>
          <p className="text-small">
            A language model can read it too, without knowing what you or the observer made of it.
          </p>
          <Trouble failure={proposal.failure} />
          <p className="no-print">
            <Button
              onClick={() => {
                if (!proposal.isAsking) void proposal.show(true)
              }}
            >
              Ask for a second reading
            </Button>
          </p>
        </>
      )}
      <p role="status" className="text-small empty:hidden">
        {secondReading.status === 'awaited' &&
          'It is being read; that takes a minute or two. You can go on meanwhile.'}
      </p>
      {secondReading.status === 'there' && <Reading reading={secondReading} mark={mark} />}
    </section>
  )
}

interface ReadingProps {
  readonly reading: Extract<ShownProposal['secondReading'], { readonly status: 'there' }>
  readonly mark: Mark
}

function Reading({ reading: { answer, model }, mark }: ReadingProps) {
  const { reading } = answer
  const injected = reading.instructionsFound
  return (
    <div className="grid gap-3 text-small">
      {reading.status === 'not-read' ? (
        <p>Not read. {askFailureWords(reading.reason)} That says nothing about the student.</p>
      ) : (
        reading.skills.map((skill) => (
          <div key={skill.skill} className="grid gap-1">
            <p>
              <span className="font-semibold">{SKILL_NAMES[skill.skill]}:</span>{' '}
              {skill.status === 'read'
                ? `level ${skill.level} of 5, ${LEVEL_CATEGORY_NAMES[skill.category].toLowerCase()}`
                : NO_LEVEL[skill.status]}
              {' · '}you: {standingInWords(standingInMark(mark, skill.skill))}
            </p>
            {skill.status !== 'not-read' && <p dir="auto">{skill.because}</p>}
            {skill.status === 'read' && (
              <>
                <p className="text-soft">{spreadWords(skill, reading.readings)}</p>
                <ul className="grid gap-1">
                  {skill.evidence.map(({ index, quote, helped }, nth) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes
                    <QuoteLine key={nth} index={index} quote={quote} helped={helped}>
                      turn {index + 1}
                    </QuoteLine>
                  ))}
                </ul>
              </>
            )}
          </div>
        ))
      )}
      {injected > 0 && (
        <p className="rounded-lg bg-amber-wash px-3 py-2">
          {injected === 1 ? 'One passage of' : `${injected} passages of`} the student’s words spoke
          to the reader and were left out. Look at them yourself.
        </p>
      )}
      <p className="text-soft wrap-anywhere">
        {model ?? 'A language model'}
        {reading.status === 'read' && `, prompt ${reading.promptVersion}`}. It is no mark, and
        changes none.
      </p>
    </div>
  )
}

const NO_LEVEL = {
  'not-assessed': 'not assessed',
  'not-read': 'not read: its readings gave nothing that held up',
} as const
