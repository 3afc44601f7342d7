import type { Mark } from '#course/mark.schema.ts'
import type { MarkingView } from './marking-view.ts'

/** A mark as the server sent it, for the rules of marking, whose lists are not read-only. */
export const markOf = ({ comments, ...rest }: MarkingView['own']['mark']): Mark => ({
  ...rest,
  comments: [...comments],
})
