import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyMark, markOf } from '#course/mark.fixture.ts'
import type { Mark } from '#course/mark.schema.ts'
import {
  cleaned,
  draftFrom,
  isSame,
  type MarkDraft,
  meetSaved,
  partsApart,
  withPartOf,
} from './mark-draft.ts'

const THREE = markOf(3, null, null, null)
const FOUR = markOf(4, null, null, null)
const FIVE = markOf(5, null, null, null)

const draft = (more: Partial<MarkDraft> = {}): MarkDraft => ({
  ...draftFrom({ mark: THREE, version: 2 }),
  ...more,
})

const anyMarkWithWords: fc.Arbitrary<Mark> = fc
  .tuple(
    anyMark,
    fc.uniqueArray(fc.record({ index: fc.nat(4), text: fc.constantFrom('One.', 'Two.') }), {
      selector: ({ index }) => index,
    }),
    fc.constantFrom('', 'Well done.'),
  )
  .map(([mark, comments, summary]) => ({ ...mark, comments, summary }))

describe('A draft that meets what the server has', () => {
  test('stays as it is while the server knows of nothing newer', () => {
    const mine = draft({ mark: FOUR })
    expect(meetSaved(mine, { mark: FIVE, version: 1 })).toEqual({ kind: 'together', draft: mine })
  })

  test('takes over what was saved elsewhere where nothing is unsaved here', () => {
    expect(meetSaved(draft({ reason: 'Why' }), { mark: FIVE, version: 3 })).toEqual({
      kind: 'together',
      draft: { version: 3, saved: FIVE, mark: FIVE, sent: null, reason: 'Why' },
    })
  })

  test('knows its own save again whose answer never came, and keeps what was entered since', () => {
    expect(meetSaved(draft({ mark: FIVE, sent: FOUR }), { mark: FOUR, version: 3 })).toEqual({
      kind: 'together',
      draft: { version: 3, saved: FOUR, mark: FIVE, sent: null, reason: '' },
    })
  })

  test('is apart where both have moved on', () => {
    expect(meetSaved(draft({ mark: FOUR }), { mark: FIVE, version: 3 })).toEqual({
      kind: 'apart',
      saved: { mark: FIVE, version: 3 },
    })
  })

  test('loses nothing entered here, whatever the server has', () => {
    fc.assert(
      fc.property(
        anyMarkWithWords,
        anyMarkWithWords,
        anyMarkWithWords,
        fc.nat(4),
        (saved, mark, there, version) => {
          const mine = draft({ saved, mark })
          const met = meetSaved(mine, { mark: there, version })
          const kept = met.kind === 'apart' ? mine.mark : met.draft.mark
          return isSame(mark, kept) || isSame(mark, saved)
        },
      ),
    )
  })
})

test('what two marks do not share, taken part by part, makes one into the other', () => {
  fc.assert(
    fc.property(anyMarkWithWords, anyMarkWithWords, (one, other) => {
      const parts = partsApart(one, other)
      const made = parts.reduce((mark, part) => withPartOf(mark, other, part), one)
      return isSame(made, other) && (parts.length === 0) === isSame(one, other)
    }),
  )
})

test('boxes that were opened and left empty are not sent, and words without the blanks around them', () => {
  const comments = [
    { index: 3, text: ' Here. ' },
    { index: 1, text: '  ' },
  ]
  expect(cleaned({ ...THREE, comments })).toEqual({
    ...THREE,
    comments: [{ index: 3, text: 'Here.' }],
  })
})
