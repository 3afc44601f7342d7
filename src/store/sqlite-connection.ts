import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'

/** Statements kept ready; enough for all that the program asks, with room for lists of different lengths. */
const MOST_STATEMENTS = 256

/** One connection for Kysely. Statements are kept prepared under their text, the oldest leave first. */
export function sqliteConnection(database: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, StatementSync>()

  const prepared = (text: string): StatementSync => {
    const known = statements.get(text)
    if (known !== undefined) return known
    const statement = database.prepare(text)
    const [oldest] = statements.keys()
    if (statements.size >= MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest)
    statements.set(text, statement)
    return statement
  }

  return {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      const statement = prepared(sql)
      if (statement.columns().length > 0)
        return { rows: statement.all(...values(parameters)).map((row) => plain<Row>(row)) }
      const { changes, lastInsertRowid } = statement.run(...values(parameters))
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    },
    async *streamQuery<Row>({ sql, parameters }: CompiledQuery) {
      // Not a kept statement: another query may run under the same text before this one has been read to its end.
      for (const row of database.prepare(sql).iterate(...values(parameters)))
        yield { rows: [plain<Row>(row)] }
    },
  }
}

/** What cannot be bound is refused by SQLite with a sentence that names its place. */
const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]

/** A plain object, as Postgres gives it; its shape is what the query was typed with. */
const plain = <Row>(row: Record<string, unknown>): Row => ({ ...row }) as Row
