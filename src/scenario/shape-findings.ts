import type { z } from 'zod'
import { didYouMean } from './did-you-mean.ts'
import type { Finding } from './finding.ts'
import { likeliestForm } from './likeliest-form.ts'
import { descriptionAt, knownKeysAt } from './schema-at-path.ts'
import { placeName, type SourcePath, valueAt } from './source-path.ts'

/**
 * The shape of a file against the schema, all mistakes at once, in an author's words.
 * @returns one finding for each mistake, never two for the same place
 */
export function shapeFindings(schema: z.ZodType, value: unknown): readonly Finding[] {
  const checked = schema.safeParse(value)
  if (checked.success) return []
  const known = new Set(knownKeysAt(schema, []))
  if (!Object.keys(Object(value)).some((key) => known.has(key))) return [NO_SCENARIO]
  const found = checked.error.issues.flatMap((issue) => findingsOf(schema, value, issue, []))
  return found.filter((finding) => !isMisspeltElsewhere(finding, found))
}

const NO_SCENARIO: Finding = {
  code: 'SCN009',
  path: [],
  message: 'none of the keys of a scenario is in this file',
  fix: 'Check that it is the right file, or start from a scenario that lints clean.',
}

/** A key that seems missing because it was misspelt is told once, where it was misspelt. */
const isMisspeltElsewhere = ({ missing }: ShapeFinding, found: readonly ShapeFinding[]): boolean =>
  missing !== undefined && found.some(({ meant }) => meant === missing)

/** With the place of a missing key, or of the key that a misspelt one was meant to be. */
interface ShapeFinding extends Finding {
  readonly missing?: string
  readonly meant?: string
}

type Issue = z.core.$ZodIssue

function findingsOf(
  schema: z.ZodType,
  root: unknown,
  issue: Issue,
  above: SourcePath,
): readonly ShapeFinding[] {
  const path: SourcePath = [
    ...above,
    ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  ]
  const place = placeName(path)
  const fix = aboutKey(schema, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, root, path, key))
    case 'invalid_key':
      return [unknownKey(schema, root, path.slice(0, -1), String(path.at(-1)))]
    case 'invalid_union':
      return likeliestForm(issue).flatMap((inner) => findingsOf(schema, root, inner, path))
    case 'invalid_type':
      return [wrongKind(schema, root, path, issue.expected)]
    case 'invalid_value':
      return [notAllowed(root, path, issue.values.map(String))]
    case 'invalid_format':
      return [
        {
          code: 'SCN017',
          path,
          message: `${place} does not have the form it needs`,
          fix: `${capitalised(issue.message)}.`,
        },
      ]
    case 'too_small':
      return [tooSmall(issue, path, fix)]
    case 'too_big':
      return [tooBig(issue, path, fix)]
    default:
      return [{ code: 'SCN011', path, message: `${place} is not what is expected here`, fix }]
  }
}

function unknownKey(
  schema: z.ZodType,
  root: unknown,
  holder: SourcePath,
  key: string,
): ShapeFinding {
  const path = [...holder, key]
  const known = knownKeysAt(schema, holder)
  const written = new Set(Object.keys(Object(valueAt(root, holder))))
  const meant = didYouMean(
    key,
    known.filter((name) => !written.has(name)),
  )
  const isSplitText = valueAt(root, path) === null && /\s/.test(key)
  const message = isSplitText
    ? `"${key}" is read as a key of its own, because a comma ended the text before it`
    : `unknown key "${key}"`
  const fix = isSplitText
    ? 'Put the whole text, comma included, in double quotes.'
    : meant === null
      ? `Known here: ${known.join(', ')}.`
      : `Did you mean "${meant}"?`
  const place = meant === null ? {} : { meant: JSON.stringify([...holder, meant]) }
  return { code: 'SCN012', path, atKey: true, message, fix, ...place }
}

function wrongKind(schema: z.ZodType, root: unknown, path: SourcePath, expected: string): Finding {
  const value = valueAt(root, path)
  const place = placeName(path)
  if (value === undefined || value === null) return missing(value, path, aboutKey(schema, path))
  const wanted = KINDS[expected] ?? 'something else'
  const isUnquoted = expected === 'string' && typeof value !== 'object'
  return {
    code: 'SCN011',
    path,
    message: `${place} is ${kindOf(value)}; it must be ${wanted}`,
    fix: isUnquoted ? 'Put it in double quotes.' : aboutKey(schema, path),
  }
}

function notAllowed(root: unknown, path: SourcePath, allowed: readonly string[]): Finding {
  const value = valueAt(root, path)
  if (value === undefined || value === null) {
    return missing(value, path, `Give it one of: ${allowed.join(', ')}.`)
  }
  const written = typeof value === 'object' ? kindOf(value) : `"${String(value)}"`
  const meant = typeof value === 'string' ? didYouMean(value, allowed) : null
  const choices =
    allowed.length === 1 ? `Write ${allowed[0]}.` : `Choose one of: ${allowed.join(', ')}.`
  return {
    code: 'SCN013',
    path,
    message: `${written} is not allowed for ${placeName(path)}`,
    fix: meant === null ? choices : `Did you mean "${meant}"? ${choices}`,
  }
}

type Sized = Extract<Issue, { code: 'too_small' | 'too_big' }>

function tooSmall(
  issue: Extract<Sized, { code: 'too_small' }>,
  path: SourcePath,
  fix: string,
): Finding {
  const place = placeName(path)
  const least = Number(issue.minimum)
  if (issue.origin === 'string') {
    const message =
      least === 1 ? `${place} is empty` : `${place} is too short: at least ${least} characters`
    return { code: 'SCN014', path, message, fix }
  }
  if (issue.origin === 'array') {
    return {
      code: 'SCN016',
      path,
      message: `${place} needs at least ${counted(least, 'entry', 'entries')}`,
      fix,
    }
  }
  return { code: 'SCN015', path, message: `${place} is too low: at least ${least}`, fix }
}

function tooBig(
  issue: Extract<Sized, { code: 'too_big' }>,
  path: SourcePath,
  fix: string,
): Finding {
  const place = placeName(path)
  const most = Number(issue.maximum)
  if (issue.origin === 'string') {
    return {
      code: 'SCN014',
      path,
      message: `${place} is too long: at most ${most} characters`,
      fix,
    }
  }
  if (issue.origin === 'array') {
    return {
      code: 'SCN016',
      path,
      message: `${place} has more than ${counted(most, 'entry', 'entries')}`,
      fix,
    }
  }
  return { code: 'SCN015', path, message: `${place} is too high: at most ${most}`, fix }
}

function missing(value: undefined | null, path: SourcePath, fix: string): ShapeFinding {
  const place = placeName(path)
  return value === null
    ? { code: 'SCN010', path, atKey: true, message: `${place} has no value`, fix }
    : {
        code: 'SCN010',
        path: path.slice(0, -1),
        atKey: true,
        message: `the key ${place} is missing`,
        fix,
        missing: JSON.stringify(path),
      }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, with "- " before each entry',
  object: 'a group of keys',
  record: 'a group of keys',
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of keys'
  if (typeof value === 'boolean') return 'true or false'
  if (typeof value !== 'number') return 'text'
  return `the number ${value}`
}

const aboutKey = (schema: z.ZodType, path: SourcePath): string => {
  const description = descriptionAt(schema, path)
  const holder = path.findLast((part) => typeof part === 'string')
  return description === null
    ? `See ${holder === undefined ? 'the format' : `"${holder}"`} in the authoring reference.`
    : `The reference says: ${description}`
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
