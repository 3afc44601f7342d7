import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import { feedbackText } from './feedback-text.ts'
import { markOf } from './mark.fixture.ts'

test('feedback is the summary, the levels in words and the comments in the order of their turns', () => {
  const mark = {
    ...markOf(4, 2, 'not-assessed', null),
    summary: ' You stayed with her grief. \n',
    comments: [
      { index: 11, text: 'Two questions at once.' },
      { index: 2, text: 'This opened her up.' },
    ],
  }
  expect(feedbackText(mark, SKILLS)).toBe(
    [
      'You stayed with her grief.',
      '',
      'Empathy: level 4 of 5, competent',
      'Active listening: level 2 of 5, weak',
      'Boundaries: not assessed',
      'Handling resistance: not marked yet',
      '',
      'Turn 3: This opened her up.',
      'Turn 12: Two questions at once.',
    ].join('\n'),
  )
})

test('without a summary and comments the levels stand alone, and skills that do not count are left out', () => {
  expect(feedbackText(markOf(5, 1, 'needs-a-person', 3), ['empathy', 'boundaries'])).toBe(
    'Empathy: level 5 of 5, masterly\nBoundaries: still to be decided by a person',
  )
})
