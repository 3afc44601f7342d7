import type { Trainee } from './trainee.ts'
import type { TraineeType } from './trainee-type.ts'
import { adviceGiver } from './trainees/advice-giver.ts'
import { coldLimits } from './trainees/cold-limits.ts'
import { confronter } from './trainees/confronter.ts'
import { flatterer } from './trainees/flatterer.ts'
import { formula } from './trainees/formula.ts'
import { interrogator } from './trainees/interrogator.ts'
import { noviceMixed } from './trainees/novice-mixed.ts'
import { openQuestionOnly } from './trainees/open-question-only.ts'
import { parrot } from './trainees/parrot.ts'
import { pleaser } from './trainees/pleaser.ts'
import { reassurer } from './trainees/reassurer.ts'
import { ruptureIgnored } from './trainees/rupture-ignored.ts'
import { ruptureRepaired } from './trainees/rupture-repaired.ts'
import { skilled } from './trainees/skilled.ts'
import { warmLimits } from './trainees/warm-limits.ts'

/** Every type of trainee, as somebody who talks. */
export const TRAINEES: Readonly<Record<TraineeType, Trainee>> = {
  skilled,
  'novice-mixed': noviceMixed,
  interrogator,
  'open-question-only': openQuestionOnly,
  parrot,
  formula,
  flatterer,
  'advice-giver': adviceGiver,
  reassurer,
  confronter,
  pleaser,
  'warm-limits': warmLimits,
  'cold-limits': coldLimits,
  'rupture-repaired': ruptureRepaired,
  'rupture-ignored': ruptureIgnored,
}
