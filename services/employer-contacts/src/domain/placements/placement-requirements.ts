import type { LicenceClass, ScheduleCode } from '@samspar/reference-data';

/** What an employer asks of whoever comes. Absent: nothing is asked. */
export interface PlacementRequirements {
  /** Lowest level of Swedish. */
  swedish?: number | undefined;
  licences?: LicenceClass[] | undefined;
  certificates?: string[] | undefined;
  /** Share of full time that whoever comes must manage, percent. */
  extent?: number | undefined;
  schedule?: ScheduleCode[] | undefined;
  /** Whether the workplace can be reached and used with a walking aid or a wheelchair. */
  accessible?: boolean | undefined;
}
