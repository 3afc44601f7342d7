// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { forgetPrivateWords, writePrivateWords } from '#web/session/private-words.ts'
import { useRatings } from './use-ratings.ts'

afterEach(() => {
  cleanup()
  forgetPrivateWords('s1')
})

const ratingsNow = () => renderHook(() => useRatings('s1')).result

describe('Ratings of oneself', () => {
  test('outlive the page, each skill for itself', () => {
    const first = ratingsNow()
    act(() => first.current[1]('boundaries', 4))
    act(() => first.current[1]('empathy', 2))
    expect(first.current[0]).toEqual({ empathy: 2, boundaries: 4 })
    cleanup()
    expect(ratingsNow().current[0]).toEqual({ empathy: 2, boundaries: 4 })
  })

  test('are none where nothing was rated or nothing can be read', () => {
    expect(ratingsNow().current[0]).toEqual({})
    writePrivateWords('s1', 'ratings', '9x')
    expect(ratingsNow().current[0]).toEqual({})
  })
})
