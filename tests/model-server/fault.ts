import { HTTP_FAULTS, type HttpFault } from './http-fault.ts'
import { REPLY_FAULTS, type ReplyFault } from './reply-fault.ts'
import { WIRE_FAULTS, type WireFault } from './wire-fault.ts'

/** Everything that can go wrong, by name. */
export type Fault = HttpFault | ReplyFault | WireFault

/** What a caller sees of each fault, in the order of an answer: before, during, and in what it says. */
export const FAULTS: Readonly<Record<Fault, { readonly shows: string }>> = {
  ...HTTP_FAULTS,
  ...WIRE_FAULTS,
  ...REPLY_FAULTS,
}

export const FAULT_NAMES = Object.keys(FAULTS) as readonly Fault[]
