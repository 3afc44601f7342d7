import type { ClientLine, Speech } from './client-line.schema.ts'
import type { Scenario } from './scenario.schema.ts'

/** Where a line of the client comes from, which decides when it may be spoken. */
export type LineSource =
  | { readonly kind: 'opening' }
  | { readonly kind: 'topic' | 'deflection'; readonly topic: string }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'moment'; readonly moment: string }
  | { readonly kind: 'thread' }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'farewell' }

/** One authored line of the client with its stable name. */
export interface AddressedLine {
  /**
   * `opening`, `topics/flat/lines/0`, `topics/flat/deflections/2`, `facts/flat/1`, `moments/friend-request/0`,
   * `lines/12`, `endings/walks-out` or `farewells/0`; positions count from 0
   */
  readonly address: string
  readonly source: LineSource
  /** a moment's words carry the cues of the moment */
  readonly line: Pick<ClientLine, 'stance' | 'levels' | 'after'> & Speech
  /** keys and positions from the root of the file */
  readonly path: readonly (string | number)[]
}

export type SpokenParts = Partial<
  Pick<Scenario, 'opening' | 'topics' | 'facts' | 'moments' | 'lines' | 'endings' | 'farewells'>
>

/** Every line the client can speak, in the order of the file's parts. */
export function addressedLines(parts: SpokenParts): readonly AddressedLine[] {
  const { opening, topics = [], facts = [], moments = [], lines = [], endings = [] } = parts
  return [
    ...(opening === undefined
      ? []
      : [
          {
            address: 'opening',
            source: { kind: 'opening' },
            line: opening,
            path: ['opening'],
          } as const,
        ]),
    ...topics.flatMap((topic, at) => [
      ...listed(topic.lines, `topics/${topic.id}/lines`, { kind: 'topic', topic: topic.id }, [
        'topics',
        at,
        'lines',
      ]),
      ...listed(
        topic.deflections,
        `topics/${topic.id}/deflections`,
        { kind: 'deflection', topic: topic.id },
        ['topics', at, 'deflections'],
      ),
    ]),
    ...facts.flatMap(({ id, says }, at) =>
      listed(says, `facts/${id}`, { kind: 'fact', fact: id }, ['facts', at, 'says']),
    ),
    ...moments.flatMap(({ id, says, cues }, at) =>
      listed(
        says.map((speech) => ({ ...speech, cues })),
        `moments/${id}`,
        { kind: 'moment', moment: id },
        ['moments', at, 'says'],
      ),
    ),
    ...listed(lines, 'lines', { kind: 'thread' }, ['lines']),
    ...endings.map(({ id, says }, at) => ({
      address: `endings/${id}`,
      source: { kind: 'ending', ending: id } as const,
      line: says,
      path: ['endings', at, 'says'],
    })),
    ...listed(parts.farewells ?? [], 'farewells', { kind: 'farewell' }, ['farewells']),
  ]
}

/** @returns the line that an address names, or null when this version of the scenario has none there */
export const lineAt = (parts: SpokenParts, address: string): AddressedLine | null =>
  addressedLines(parts).find((line) => line.address === address) ?? null

const listed = (
  lines: readonly AddressedLine['line'][],
  address: string,
  source: LineSource,
  path: readonly (string | number)[],
): readonly AddressedLine[] =>
  lines.map((line, at) => ({
    address: `${address}/${at}`,
    source,
    line,
    path: [...path, at],
  }))
