/** A member of staff as colleagues see one. Stays in this service: no event carries it. */
export interface StaffMember {
  /** The token's subject. */
  id: string;
  name: string;
  organisation: string;
}
