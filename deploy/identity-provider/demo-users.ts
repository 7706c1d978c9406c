import type { Role } from '@samspar/contracts';

/** Someone to sign in as locally. No real person: the name says what the role is. */
export interface DemoUser {
  /** The token's subject, and what the user is called on the command line. */
  id: string;
  role: Role;
  displayName: string;
  organisation: string;
  municipalities: readonly string[];
}

/** At least one user per role; more where a role is bounded to a municipality, or where organisations meet. */
export const demoUsers: readonly DemoUser[] = [
  {
    id: 'business-advisor',
    role: 'business-advisor',
    displayName: 'Företagsrådgivare Demo',
    organisation: 'Arbetsförmedlingen Fyrbodal',
    municipalities: ['1488', '1487', '1444'],
  },
  {
    id: 'business-advisor-trollhattan',
    role: 'business-advisor',
    displayName: 'Näringslivsutvecklare Demo Trollhättan',
    organisation: 'Trollhättans stad',
    municipalities: ['1488'],
  },
  {
    id: 'business-advisor-knivsta',
    role: 'business-advisor',
    displayName: 'Företagsrådgivare Demo Knivsta',
    organisation: 'Arbetsförmedlingen Uppsala',
    municipalities: ['0330'],
  },
  {
    id: 'coordinator-trollhattan',
    role: 'coordinator',
    displayName: 'Samordnare Demo Trollhättan',
    organisation: 'Trollhättans stad',
    municipalities: ['1488'],
  },
  {
    id: 'coordinator-vanersborg',
    role: 'coordinator',
    displayName: 'Samordnare Demo Vänersborg',
    organisation: 'Vänersborgs kommun',
    municipalities: ['1487'],
  },
  {
    id: 'case-worker-trollhattan',
    role: 'case-worker',
    displayName: 'Arbetskonsulent Demo Trollhättan',
    organisation: 'Trollhättans stad',
    municipalities: ['1488'],
  },
  {
    id: 'case-worker-vanersborg',
    role: 'case-worker',
    displayName: 'Arbetskonsulent Demo Vänersborg',
    organisation: 'Vänersborgs kommun',
    municipalities: ['1487'],
  },
  {
    id: 'case-worker-grastorp',
    role: 'case-worker',
    displayName: 'Arbetskonsulent Demo Grästorp',
    organisation: 'Grästorps kommun',
    municipalities: ['1444'],
  },
  {
    id: 'procurement-officer',
    role: 'procurement-officer',
    displayName: 'Upphandlare Demo',
    organisation: 'Trollhättans stad',
    municipalities: ['1488'],
  },
  {
    id: 'steering-group',
    role: 'steering-group',
    displayName: 'Styrgruppsledamot Demo',
    organisation: 'Styrgruppen Fyrbodal',
    municipalities: [],
  },
  {
    id: 'administrator',
    role: 'administrator',
    displayName: 'Systemförvaltare Demo',
    organisation: 'Samspår',
    municipalities: [],
  },
];

/** The demo user with this id, if there is one. */
export function demoUserOf(id: string | undefined): DemoUser | undefined {
  return demoUsers.find((user) => user.id === id);
}
