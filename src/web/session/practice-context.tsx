import { createContext, useContext } from 'react'
import { invariant } from '#lib/invariant.ts'
import type { Practice } from './practice.ts'

const PracticeContext = createContext<Practice | null>(null)

export const PracticeProvider = PracticeContext.Provider

export function usePractice(): Practice {
  const practice = useContext(PracticeContext)
  invariant(practice, 'a screen was rendered outside PracticeProvider')
  return practice
}
