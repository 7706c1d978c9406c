import type { NeedSum, SummedBy } from '@samspar/contracts/api/employer-contacts/expected-needs';

/** What is summed of a need. The branch is the employer's. */
export interface SummedNeed {
  employerId: string;
  branch: string;
  municipality: string;
  ssyk: string;
  shortTerm: number;
  longTerm: number;
}

/** Expected needs by branch, occupation or municipality, in order of code, and in all. */
export function sumExpectedNeeds(needs: readonly SummedNeed[], by: SummedBy) {
  const codes = [...new Set(needs.map((need) => need[by]))].toSorted();
  return {
    groups: codes.map((code) => ({ code, ...sumOf(needs.filter((need) => need[by] === code)) })),
    total: sumOf(needs),
  };
}

function sumOf(needs: readonly SummedNeed[]): NeedSum {
  return {
    shortTerm: needs.reduce((sum, need) => sum + need.shortTerm, 0),
    longTerm: needs.reduce((sum, need) => sum + need.longTerm, 0),
    employers: new Set(needs.map((need) => need.employerId)).size,
  };
}
