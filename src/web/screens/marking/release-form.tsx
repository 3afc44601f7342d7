import { useId, useState } from 'react'
import { RELEASE_ITEMS, type ReleaseItem, type ReleaseRule } from '#course/release-item.ts'
import type { Answered } from '#web/api/ask.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { closesForOthersWords } from './closes-for-others-words.ts'
import { heldWords, OBSTACLE_WORDS, RELEASE_ITEM_WORDS, RULE_WORDS } from './release-words.ts'

export type ReleasePreview = Answered<'GET /api/exercises/:exercise/release'>
type Attempt = ReleasePreview['attempts'][number]

interface ReleaseFormProps {
  readonly exercise: string
  readonly preview: ReleasePreview
  /** of the exercise: when each item is given back by itself */
  readonly rules: Readonly<Record<ReleaseItem, ReleaseRule>>
}

/** Which attempts, and which items by hand. What is about to happen stands above the button. */
export function ReleaseForm({ exercise, preview, rules }: ReleaseFormProps) {
  const id = useId()
  const { attempts, closesForOthers } = preview
  const [isAll, setAll] = useState(true)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [items, setItems] = useState<readonly ReleaseItem[]>(() => byHandAtFirst(preview, rules))
  const [said, setSaid] = useState<readonly string[]>([])
  const { act, isActing, failure } = useAct('POST /api/exercises/:exercise/release')
  const ready = attempts.filter(({ obstacle }) => obstacle === null)
  const picked = attempts.filter(({ attempt }) => chosen.has(attempt))
  const meant = isAll ? ready : picked
  const warning = items.includes('exemplars') ? closesForOthers : null

  const release = async () => {
    setSaid([])
    const done = await act({
      params: { exercise },
      body: { attempts: isAll ? 'all-ready' : picked.map(({ attempt }) => attempt), items },
    })
    if (!done.ok) return
    setSaid(outcomeWords(done.value, attempts))
    setChosen(new Set())
    setAll(true)
  }
  return (
    <Form
      press="Release"
      isActing={isActing || meant.length === 0}
      failure={failure}
      onSend={() => void release()}
    >
      <fieldset className="grid gap-2">
        <legend className="mb-1 float-start w-full font-semibold">Attempts</legend>
        {[true, false].map((all) => (
          <label key={String(all)} className="clear-both flex gap-3">
            <input
              type="radio"
              name={`${id}-which`}
              className="mt-1 h-5 w-5 accent-teal"
              checked={isAll === all}
              onChange={() => setAll(all)}
            />
            {all ? `All that are ready (${ready.length})` : 'Those that I choose'}
          </label>
        ))}
        {!isAll && (
          <div className="grid gap-2 ps-8 sm:grid-cols-2">
            {attempts.map((each) => (
              <TickField
                key={each.attempt}
                label={nameOf(each)}
                hint={standingOf(each)}
                isTicked={chosen.has(each.attempt)}
                onTick={(isTicked) => {
                  const next = new Set(chosen)
                  if (isTicked) next.add(each.attempt)
                  else next.delete(each.attempt)
                  setChosen(next)
                }}
              />
            ))}
          </div>
        )}
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="mb-1 float-start w-full font-semibold">Given back by hand, now</legend>
        <p className="clear-both text-small text-soft">
          What is not ticked follows the rules of the exercise.
        </p>
        {RELEASE_ITEMS.map((item) => (
          <TickField
            key={item}
            label={RELEASE_ITEM_WORDS[item]}
            hint={RULE_WORDS[rules[item]]}
            isTicked={items.includes(item)}
            onTick={(isTicked) =>
              setItems(
                RELEASE_ITEMS.filter((each) => (each === item ? isTicked : items.includes(each))),
              )
            }
          />
        ))}
      </fieldset>
      <div role="status" className="grid gap-2">
        {warning !== null && (
          <p className="rounded-[14px] bg-amber-wash p-4">{closesForOthersWords(warning)}</p>
        )}
        <p>{intentWords(meant, items)}</p>
        {said.map((words) => (
          <p key={words} className="font-semibold">
            {words}
          </p>
        ))}
      </div>
    </Form>
  )
}

/** What nothing but a press gives back, but for exemplars while somebody may still be working. */
const byHandAtFirst = (
  { closesForOthers }: ReleasePreview,
  rules: ReleaseFormProps['rules'],
): readonly ReleaseItem[] =>
  RELEASE_ITEMS.filter(
    (item) => rules[item] === 'manual' && (item !== 'exemplars' || closesForOthers === null),
  )

const nameOf = ({ name, number }: Attempt): string =>
  number > 1 ? `${name}, attempt ${number}` : name

function standingOf({ obstacle, items }: Attempt): string {
  const out = items.length > 0 ? ` Out: ${items.map(itemName).join(', ')}.` : ''
  return `${obstacle === null ? 'Ready.' : OBSTACLE_WORDS[obstacle]}${out}`
}

const itemName = (item: ReleaseItem): string => RELEASE_ITEM_WORDS[item].toLowerCase()

function intentWords(meant: readonly Attempt[], items: readonly ReleaseItem[]): string {
  if (meant.length === 0) return 'Nothing is chosen, or nothing is ready to be given back yet.'
  const marks = meant.filter(({ obstacle }) => obstacle === null).length
  const held = meant.length - marks
  const by = items.length === 0 ? '' : ` By hand: ${items.map(itemName).join(', ')}.`
  const rest = held > 0 ? ` ${held} of those chosen will be held back, and you are told why.` : ''
  return `${counted(marks)} marks back. That cannot be taken back, only corrected with a reason.${by}${rest}`
}

const counted = (attempts: number): string =>
  attempts === 1 ? 'One attempt gets its' : `${attempts} attempts get their`

function outcomeWords(
  { released, held, sampled }: Answered<'POST /api/exercises/:exercise/release'>,
  attempts: readonly Attempt[],
): readonly string[] {
  return [
    released.length === 1 ? 'One attempt was released.' : `${released.length} were released.`,
    ...held.map(({ attempt, reason }) => {
      const of = attempts.find((each) => each.attempt === attempt)
      return `${of === undefined ? 'One' : nameOf(of)} was held back: ${heldWords(reason)}`
    }),
    ...(sampled > 0 ? [`${sampled} drawn for blind second marking.`] : []),
  ]
}
