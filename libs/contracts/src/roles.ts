/** The roles of those who use the system, in the field's own words. */
export const staffRoles = [
  'business-advisor',
  'coordinator',
  'case-worker',
  'procurement-officer',
  'steering-group',
  'administrator',
] as const;

export type StaffRole = (typeof staffRoles)[number];

/** All who may ask: staff, and the machine behind a municipality's public form. */
export const roles = [...staffRoles, 'public-form'] as const;

export type Role = (typeof roles)[number];
