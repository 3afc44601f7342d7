/** What a student may ask for at a moment, one after another: each says more than the one before. */
export const HINT_STEPS = ['notice', 'kind', 'opening'] as const

/** What to notice; what kind of reply; an opening. */
export type HintStep = (typeof HINT_STEPS)[number]

/** Stands in a journal where no hint of the author's held and the moment itself gave one. No id of an author has a slash. */
export const HINT_OF_THE_MOMENT = 'the/moment'
