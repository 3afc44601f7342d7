import { describe, expect, test } from 'vitest'
import { topicsHeard } from './topic-heard.ts'

const topics = [
  { id: 'home', words: ['flat*', 'home', 'front door'] },
  { id: 'mother', words: ['mum', 'mother*', "mum's house"] },
  { id: 'law', words: ['brother-in-law'] },
]

describe('Topic', () => {
  test.each([
    ['What is your flat like?', ['home']],
    ['Your FLATMATES, then?', ['home']],
    ['It leaves you feeling inflated.', []],
    ['You stood at the front\n door.', ['home']],
    ['At the front, a door.', []],
    ['Does your mum’s house feel like “home”?', ['home', 'mother']],
    ['At home, what does your mum say?', ['mother', 'home']],
    ['And the brother in law?', ['law']],
    ['', []],
  ])('%j touches %j', (text, heard) => {
    expect(topicsHeard(text, topics)).toEqual(heard)
  })

  test('a word of nothing but marks touches nothing', () => {
    expect(topicsHeard('what now?', [{ id: 'odd', words: ['*', '??'] }])).toEqual([])
  })
})
