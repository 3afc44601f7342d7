/** A text or a pattern that is worth moving out of the code, and where it stands. */
export interface LongLiteral {
  readonly kind: 'text' | 'pattern' | 'part'
  /** the words, or the source of the pattern */
  readonly text: string
  /** only of a pattern */
  readonly flags: string
  readonly start: number
  readonly end: number
}

/** Shorter ones cost as much to look up as to write. Judgement, from the size of the built app. */
const LONG = 20

/** Whose texts must stay where they are: they name a module or a key. */
const NAMES_SOMETHING = new Set(['source', 'key'])

/** @param tree an ESTree program: every long string, regular expression and part of a template in it */
export function longLiterals(tree: unknown): readonly LongLiteral[] {
  const found: LongLiteral[] = []
  visit(tree, found)
  return found
}

function visit(node: unknown, found: LongLiteral[]): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, found)
    return
  }
  if (!isNode(node)) return
  const literal = literalOf(node)
  if (literal !== null) {
    if (literal.text.length >= LONG) found.push(literal)
    return
  }
  if (isType(node) || node.type === 'TaggedTemplateExpression') return
  for (const [key, child] of Object.entries(node))
    if (!NAMES_SOMETHING.has(key) || node['computed'] === true) visit(child, found)
}

const isType = ({ type }: Node): boolean => type.startsWith('TS') && !type.endsWith('Expression')

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function literalOf(node: Node): LongLiteral | null {
  const { start, end } = node
  if (node.type === 'Literal') {
    const pattern = node['regex'] as { pattern: string; flags: string } | undefined
    if (pattern) return { kind: 'pattern', text: pattern.pattern, flags: pattern.flags, start, end }
    const text = typeof node['value'] === 'string' ? node['value'] : ''
    return { kind: 'text', text, flags: '', start, end }
  }
  if (node.type !== 'TemplateElement') return null
  const { cooked } = node['value'] as { cooked: string | null }
  return { kind: 'part', text: cooked ?? '', flags: '', start, end }
}
