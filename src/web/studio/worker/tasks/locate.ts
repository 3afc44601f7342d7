import { readYaml } from '#scenario/read-yaml.ts'
import type { SourcePlace } from '#scenario/source-map.ts'
import type { SourcePath } from '#scenario/source-path.ts'

export interface LocateInput {
  readonly text: string
  readonly path: SourcePath
}

/** Where the value at a path stands in the text; null while the text cannot be read as YAML. */
export function locate({ text, path }: LocateInput): SourcePlace | null {
  const { map, stopped } = readYaml(text)
  return stopped === null ? map.ofValue(path) : null
}
