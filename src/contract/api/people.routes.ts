import { z } from 'zod'
import { ownPlaceSchema } from './own-place.schema.ts'
import type { Routes } from './route-definition.ts'

/** @source NIST SP 800-63B-4: at least 15 where a password is the only factor; long ones must be taken */
const password = z.string().min(12).max(128)
const name = z.string().trim().min(1).max(120)
const email = z.email().max(200)
const token = z.string().min(20).max(200)

const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  isAdministrator: z.boolean(),
})

const done = z.object({ done: z.literal(true) })

export const PEOPLE_ROUTES = {
  'GET /api/me': {
    summary: 'Who I am, which courses I have a place in, and how one signs in here',
    access: 'anyone',
    answer: z.object({
      person: personSchema.nullable(),
      /** whether I have read the notice in its present version */
      hasReadNotice: z.boolean(),
      places: z.array(ownPlaceSchema),
      /** the name of the institution's own sign-in; null where there is none */
      outsideSignIn: z.object({ name: z.string(), provider: z.string() }).nullable(),
      takesPasswords: z.boolean(),
    }),
  },
  'POST /api/register': {
    summary: 'Make an account. The answer is the same whether or not the e-mail has one already',
    access: 'anyone',
    body: z.object({ name, email, password }),
    answer: done,
  },
  'POST /api/first-administrator': {
    summary: 'Make the first administrator, with the token that the first start printed',
    access: 'anyone',
    body: z.object({ token, name, email, password }),
    answer: done,
  },
  'POST /api/new-password': {
    summary: 'Set a new password with the token of a link that an administrator gave',
    access: 'anyone',
    body: z.object({ token, password }),
    answer: done,
  },
  'POST /api/me/notice': {
    summary: 'Say that I have read the notice on what is scored, by what and for what',
    access: 'signed-in',
    body: z.object({ version: z.string().max(300) }),
    answer: done,
  },
  'GET /api/me/data': {
    summary: 'Everything that is kept about me, as one file',
    access: 'signed-in',
    answer: { file: 'application/json' },
  },
  'POST /api/me/delete': {
    summary: 'Delete my account; what has to stay for a reason is kept without my name',
    access: 'signed-in',
    body: z.object({ confirm: z.literal('delete') }),
    answer: done,
  },
  'GET /api/people': {
    summary: 'Everybody who has an account',
    access: 'administrator',
    answer: z.object({ people: z.array(personSchema) }),
  },
  'PATCH /api/people/:person': {
    summary: 'Make somebody an administrator, or no longer one',
    access: 'administrator',
    body: z.object({ isAdministrator: z.boolean() }),
    answer: done,
  },
  'POST /api/people/:person/password-link': {
    summary: 'A link with which somebody can set a new password, once, within a day',
    access: 'administrator',
    answer: z.object({ token: z.string(), expiresAt: z.number() }),
  },
} as const satisfies Routes
