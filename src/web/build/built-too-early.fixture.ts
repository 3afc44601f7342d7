import { code } from '#coding/code.ts'

/** An observer that does not wait for its wordings. */
export const codeAtOnce = (text: string) => code({ text }, { previous: [] })
