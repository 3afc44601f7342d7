import { expect, test } from 'vitest'
import { groupCommit } from './group-commit.ts'

const grouping = (commit: (batch: readonly string[]) => Promise<readonly string[]>, most = 100) =>
  groupCommit<string, string>({ keyOf: (item) => item.charAt(0), most, commit })

test('Group commit: what arrives together is written together', async () => {
  const batches: (readonly string[])[] = []
  const put = grouping(async (batch) => {
    batches.push(batch)
    return batch.map((item) => `${item} kept`)
  })
  expect(await Promise.all(['a', 'b', 'c'].map(put))).toEqual(['a kept', 'b kept', 'c kept'])
  expect(batches).toEqual([['a', 'b', 'c']])
})

test('Group commit: items of one key keep their order and never share a batch', async () => {
  const batches: (readonly string[])[] = []
  const put = grouping(async (batch) => {
    batches.push(batch)
    return batch
  })
  await Promise.all(['a1', 'a2', 'b1', 'a3', 'b2'].map(put))
  expect(batches).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']])
})

test('Group commit: a batch has an upper bound, and what arrives while one is written makes the next', async () => {
  const batches: (readonly string[])[] = []
  let late: Promise<string> | null = null
  const put = grouping(async (batch) => {
    batches.push(batch)
    late ??= put('d')
    return batch
  }, 2)
  await Promise.all(['a', 'b', 'c'].map(put))
  expect(await late).toBe('d')
  expect(batches).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('Group commit: a batch that fails rejects its own items only', async () => {
  const put = grouping(async (batch) => {
    if (batch.includes('a1')) throw new Error('no')
    return batch
  })
  const settled = await Promise.allSettled(['a1', 'b1', 'a2'].map(put))
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})
