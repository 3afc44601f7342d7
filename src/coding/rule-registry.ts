import { ADVICE_RULES } from './advice-rules.ts'
import { AFFIRMATION_RULES } from './affirmation-rules.ts'
import { AUTONOMY_RULES } from './autonomy-rules.ts'
import { BOUNDARY_SLIP_RULES } from './boundary-slip-rules.ts'
import { CHALLENGE_RULES } from './challenge-rules.ts'
import { COLLABORATION_RULES } from './collaboration-rules.ts'
import { CONFRONTATION_RULES } from './confrontation-rules.ts'
import { CULTURAL_ASSUMPTION_RULES } from './cultural-assumption-rules.ts'
import { CULTURE_RULES } from './culture-rules.ts'
import { DENIAL_RULES } from './denial-rules.ts'
import { DISMISSAL_RULES } from './dismissal-rules.ts'
import { ENCOURAGEMENT_RULES } from './encouragement-rules.ts'
import { HOPE_RULES } from './hope-rules.ts'
import { IMMEDIACY_RULES } from './immediacy-rules.ts'
import { INFORMATION_RULES } from './informing-rules.ts'
import { LIMIT_RULES } from './limit-rules.ts'
import { NAMED_FEELING_RULES } from './named-feeling-rules.ts'
import { NOTICING_RULES } from './noticing-rules.ts'
import { REPAIR_RULES } from './repair-rules.ts'
import { RISK_RULES } from './risk-rules.ts'
import type { Rule } from './rule.ts'
import { SELF_DISCLOSURE_RULES } from './self-disclosure-rules.ts'
import { STRUCTURE_RULES } from './structure-rules.ts'
import { VALIDATION_RULES } from './validation-rules.ts'

const ALL_RULES: readonly Rule[] = [
  ...RISK_RULES,
  ...BOUNDARY_SLIP_RULES,
  ...LIMIT_RULES,
  ...STRUCTURE_RULES,
  ...REPAIR_RULES,
  ...IMMEDIACY_RULES,
  ...NAMED_FEELING_RULES,
  ...NOTICING_RULES,
  ...CULTURAL_ASSUMPTION_RULES,
  ...CULTURE_RULES,
  ...CONFRONTATION_RULES,
  ...DENIAL_RULES,
  ...DISMISSAL_RULES,
  ...ADVICE_RULES,
  ...CHALLENGE_RULES,
  ...COLLABORATION_RULES,
  ...AUTONOMY_RULES,
  ...VALIDATION_RULES,
  ...AFFIRMATION_RULES,
  ...HOPE_RULES,
  ...SELF_DISCLOSURE_RULES,
  ...ENCOURAGEMENT_RULES,
  ...INFORMATION_RULES,
]

/** Every rule that is a pattern; questions and reflections are read from form and overlap beside these. */
export const RULES = ALL_RULES.filter(({ outright }) => outright !== true)

/** Rules that decide without being weighed. */
export const OUTRIGHT_RULES = ALL_RULES.filter(({ outright }) => outright === true)
