import type { ReleaseItem, ReleaseRule } from '#course/release-item.ts'

type Rules = Readonly<Record<ReleaseItem, ReleaseRule>>

const WHAT: Readonly<Record<ReleaseItem, string>> = {
  transcript: 'what was said',
  levels: 'levels and comments',
  evidence: 'the observer’s reading',
  exemplars: 'other ways to reply',
}

/**
 * What comes back of an attempt, and when, in the order in which it comes: levels and the observer's reading never
 * before a person has marked it.
 */
export function givenBackWords(rules: Rules, contestDays: number): readonly string[] {
  const at = (rule: ReleaseRule) => (item: ReleaseItem) => rules[item] === rule
  const isMarkedFirst = (item: ReleaseItem) => item === 'levels' || item === 'evidence'
  const items = Object.keys(WHAT) as readonly ReleaseItem[]
  const now = items.filter(at('immediately'))
  const said = [
    sentence(
      now.filter((item) => !isMarkedFirst(item)),
      'You can read',
      'now.',
    ),
    sentence(now.filter(isMarkedFirst), 'You get', 'as soon as a person has marked it.'),
    sentence(items.filter(at('after-close')), 'You get', 'after the exercise has closed.'),
    sentence(items.filter(at('manual')), 'You get', 'when your instructor gives it back.'),
  ].filter((each) => each !== null)
  return contestDays === 0
    ? said
    : [
        ...said,
        `From the day marks are given back you have ${contestDays} ${contestDays === 1 ? 'day' : 'days'} to contest anything you do not agree with.`,
      ]
}

const sentence = (items: readonly ReleaseItem[], opening: string, when: string): string | null =>
  items.length === 0
    ? null
    : `${opening} ${new Intl.ListFormat('en').format(items.map((item) => WHAT[item]))} ${when}`
