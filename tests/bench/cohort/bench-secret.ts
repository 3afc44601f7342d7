/** Of a database that is thrown away. */
export const BENCH_SECRET = 'a secret of the measurements, and of nothing else'
