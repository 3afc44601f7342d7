import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Text } from '@codemirror/state'
import type { SourcePath } from '#scenario/source-path.ts'
import { declaredIds, referenceAt } from './declared-ids.ts'
import { type FormatKey, isListAt, keysAt, valuesAt } from './format-at.ts'
import { valueMeaning } from './value-meaning.ts'
import { yamlPlace } from './yaml-place.ts'

/** What the format allows at the caret: keys that are not there yet, values, ids that the file gives. */
export function scenarioCompletion({
  state,
  pos,
  explicit,
}: CompletionContext): CompletionResult | null {
  const place = yamlPlace(state.doc, pos)
  if (place === null) return null
  const { role, path, from, siblings } = place
  const options = [
    ...(role === 'value' ? [] : keyOptions(path, siblings)),
    ...(role === 'key' ? [] : valueOptions(state.doc, path)),
  ]
  if (options.length === 0 || (from === pos && !explicit && role !== 'value')) return null
  return { from, options, validFor: /^[\w-]*$/ }
}

const keyOptions = (path: SourcePath, siblings: readonly string[]): readonly Completion[] =>
  keysAt(path)
    .filter(({ key }) => !siblings.includes(key))
    .map((each, at) => keyOption(each, at))

const keyOption = ({ key, isNeeded, description, shape }: FormatKey, at: number): Completion => ({
  label: key,
  detail: isNeeded ? 'needed' : shape === 'value' ? '' : shape,
  type: 'property',
  apply: shape === 'value' ? `${key}: ` : `${key}:`,
  // The order of the format, needed keys first; what was typed weighs more.
  boost: (isNeeded ? 20 : 0) - Math.min(at, 40) / 2,
  ...(description === null ? {} : { info: description }),
})

function valueOptions(text: Text, path: SourcePath): readonly Completion[] {
  const isList = isListAt(path)
  const entry = isList ? [...path, 0] : path
  const wrap = (value: string) => (isList ? `[${value}]` : value)
  const allowed = valuesAt(entry)
  const list = allowed.length === 0 ? referenceAt(entry) : null
  const ids = list === null ? [] : declaredIds(text, list)
  return [
    ...allowed.map((value, at): Completion => {
      const meaning = valueMeaning(value)
      return {
        label: value,
        type: 'enum',
        apply: wrap(value),
        boost: -at,
        ...(meaning === null ? {} : { info: meaning }),
      }
    }),
    ...ids.map((id): Completion => ({ label: id, type: 'variable', apply: wrap(id) })),
  ]
}
