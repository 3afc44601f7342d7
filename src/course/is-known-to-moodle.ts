import type { ExportedStudent } from './grade-export.ts'

/** Whether Moodle can tell whose grade it is. It finds nobody by name, and a line for nobody stops the whole import. */
export const isKnownToMoodle = ({
  idNumber,
  email,
}: Pick<ExportedStudent, 'idNumber' | 'email'>): boolean => idNumber !== null || email !== null
