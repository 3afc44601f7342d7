const WORDS = ['Gentle start', 'Steady', 'Demanding', 'Hard', 'Very hard'] as const

/** @param level 1–5, as the author set it */
export const difficultyWords = (level: number): string => WORDS[level - 1] ?? `Level ${level}`
