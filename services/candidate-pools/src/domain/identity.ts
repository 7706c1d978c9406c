/** Who a candidate is. Kept apart from everything else that is known, and never sent anywhere but to the screen. */
export interface Identity {
  /** Twelve digits. */
  personnummer: string;
  givenName: string;
  familyName: string;
  phone?: string | undefined;
  email?: string | undefined;
}
