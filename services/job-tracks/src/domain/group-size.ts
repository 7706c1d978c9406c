import type { AdmissionStatus } from './admission.ts';
import type { JobTrack } from './job-track.ts';

const undecidedStatuses: readonly AdmissionStatus[] = ['proposed', 'invited', 'applied'];
const applicantStatuses: readonly AdmissionStatus[] = ['applied', 'admitted', 'reserve', 'declined'];
const limit = 10;

/** How many there are at each point of an admission, and what the agreements say of a group of that size. */
export interface GroupSize {
  proposed: number;
  /** Whose next step it is to take: not yet admitted, put in reserve or declined. */
  undecided: number;
  applicants: number;
  admitted: number;
  /** More than 10 applicants: the case is raised with the employment service's section manager (agreement of 2023). */
  raiseWithSectionManager: boolean;
  /** Fewer than 10: Swedish goes on combined with work in place of the preparatory programme (agreement of 2020). */
  smallGroup: boolean;
}

/** Counts the group as it stands: who has withdrawn is in no figure. */
export function groupSizeOf({ participations }: JobTrack): GroupSize {
  const count = (test: (status: AdmissionStatus) => boolean) =>
    participations.filter(({ status }) => test(status)).length;
  const applicants = count((status) => applicantStatuses.includes(status));
  return {
    proposed: count((status) => status !== 'withdrawn'),
    undecided: count((status) => undecidedStatuses.includes(status)),
    applicants,
    admitted: count((status) => status === 'admitted'),
    raiseWithSectionManager: applicants > limit,
    smallGroup: applicants < limit,
  };
}
