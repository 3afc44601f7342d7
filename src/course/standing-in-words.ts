import { LEVEL_LABELS } from './rubric.ts'
import type { Standing } from './standing.ts'

/** A level with its name, or the state in words. */
export function standingInWords(standing: Standing): string {
  switch (standing.status) {
    case 'level':
      return `level ${standing.level} of 5, ${LEVEL_LABELS[standing.level].toLowerCase()}`
    case 'not-assessed':
      return 'not assessed'
    case 'needs-a-person':
      return 'still to be decided by a person'
    case 'not-looked-at':
      return 'not marked yet'
  }
}
