import type { z } from 'zod'

/** What an address can be about; the name of its parameter says which: `/api/courses/:course`. */
export const OBJECT_KINDS = [
  'course',
  'exercise',
  'attempt',
  'member',
  'group',
  'override',
  'comment',
  'contest',
  'person',
] as const

export type ObjectKind = (typeof OBJECT_KINDS)[number]

/** `owner` is the student whom an attempt, a contest or a place in a course belongs to. */
export type Standing = 'owner' | 'student' | 'marker' | 'instructor'

/**
 * Who may use a route. An administrator may do what an instructor may. Whoever has no place in the course is told that
 * there is nothing here; whoever has one, but not one of these, that it is not for them.
 */
export type Access =
  | 'anyone'
  | 'signed-in'
  | 'administrator'
  | {
      readonly of: Exclude<ObjectKind, 'person'>
      readonly allow: readonly [Standing, ...Standing[]]
    }

export interface RouteDefinition {
  /** what it does, for the reader of the API */
  readonly summary: string
  readonly access: Access
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** also what may leave the server: whatever it does not name is left out */
  readonly answer: z.ZodType | { readonly file: string } | { readonly stream: string }
  /** bytes; without it 64 KiB */
  readonly largestBody?: number
}

/** Keys are "METHOD /path". */
export type Routes = Readonly<Record<`${Method} /api/${string}`, RouteDefinition>>

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
