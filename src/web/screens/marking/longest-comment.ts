import type { LONGEST_COMMENT } from '#course/mark.schema.ts'

/** As the server has it. Written once more, so that the page needs no schemas: the type says where it is not the same. */
export const longestComment: typeof LONGEST_COMMENT = 2000
