import type { CourseRole } from '#course/course-role.ts'

export interface CourseTables {
  readonly courses: {
    readonly id: string
    readonly title: string
    /** what students type to join; unique, and null while nobody may join by it */
    readonly join_code: string | null
    readonly time_zone: string
    /** days after the course was archived until its sessions are purged; null: never */
    readonly retention_days: number | null
    readonly created_at: number
    readonly archived_at: number | null
    /** when its instructors were told that it will be purged; null: they have not been */
    readonly purge_warned_at: number | null
    /** when its sessions were purged; null: they are there */
    readonly purged_at: number | null
  }
  /** one place in a course, with or without a person on it yet */
  readonly members: {
    readonly id: string
    readonly course_id: string
    /** null until the person has come, and again after the person was erased */
    readonly person_id: string | null
    readonly role: CourseRole
    readonly name: string
    readonly email: string | null
    /** the institution's own number, as gradebooks match by */
    readonly id_number: string | null
    /** the login id of a learning management system */
    readonly login_id: string | null
    /** 100 is the time everybody has */
    readonly time_percent: number
    /** hash of the code by which the person takes this place; null once taken */
    readonly claim_hash: string | null
    /** "Student 7" of this course, while marking is anonymous */
    readonly alias: number
    readonly created_at: number
    readonly removed_at: number | null
  }
  readonly groups: {
    readonly id: string
    readonly course_id: string
    readonly title: string
  }
  readonly group_members: {
    readonly group_id: string
    readonly member_id: string
  }
}
