import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result } from '#lib/result.ts'
import type { Database } from '#store/tables.ts'

/** A transaction of which nothing stays where its work is refused. */
export async function undoIfRefused<Value>(
  database: Database,
  work: (transaction: Database) => Promise<Result<Value, ApiRefusal>>,
): Promise<Result<Value, ApiRefusal>> {
  try {
    return await database.transaction().execute(async (transaction) => {
      const done = await work(transaction)
      if (!done.ok) throw new Refused(done.failure)
      return done
    })
  } catch (error) {
    if (error instanceof Refused) return failure(error.refusal)
    throw error
  }
}

class Refused extends Error {
  readonly refusal: ApiRefusal
  constructor(refusal: ApiRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}
