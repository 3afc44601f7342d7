import type { z } from 'zod'

/**
 * Where the format allows several forms and none fits: the mistakes against the form that was probably meant, so that
 * one slip does not count once for each form.
 */
export function likeliestForm(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const forms = [...issue.errors].sort((a, b) => distance(a) - distance(b))
  return forms[0] ?? []
}

/** A form of another kind altogether is never meant; keys it does not know speak against it most. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'invalid_type' && issue.path.length === 0) return sum + OTHER_KIND
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length * UNKNOWN_KEY
    return sum + 1
  }, 0)
}

const OTHER_KIND = 1000
const UNKNOWN_KEY = 2
