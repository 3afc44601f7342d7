import type { Trainee } from '#authoring/trainee.ts'
import { worded } from '#authoring/worded-reply.ts'
import { TOGETHER } from './good-practice.ts'
import { REPAIRING } from './limits-and-safety.ts'
import { CONFRONTS_AT, MISSTEP } from './misstep.ts'
import { skilled } from './skilled.ts'

/** Skilled until one sharp word; then notices it, owns it and asks. @source clinical reference R4, `ruptureRepaired` */
export const ruptureRepaired: Trainee = (hears) => {
  const since = hears.turn - CONFRONTS_AT
  if (since === 0) return worded(hears, MISSTEP)
  if (since === 1 || since === 2) return worded(hears, REPAIRING)
  return since === 3 ? worded(hears, REPAIRING, TOGETHER) : skilled(hears)
}
