import type { ComponentType } from 'react';
import type { Readable } from '@samspar/contracts/permissions';
import { type Role, roleMay } from '../api/session.ts';
import type { ShellText } from '../texts/shell-texts.ts';

/** A page of the main navigation. What lies below its path is the feature's own to divide. */
export interface Page {
  path: string;
  text: ShellText;
  /** After `g`: goes to the page. */
  letter: string;
  /** What a role must be allowed to read one of for the page to be of any use; nothing for a page that is for everyone. */
  needs?: readonly Readable[];
  load: () => Promise<{ Component: ComponentType }>;
}

export const pages: readonly Page[] = [
  {
    path: '/',
    text: 'page.home',
    letter: 's',
    load: () => import('../features/home/home-page.tsx'),
  },
  {
    path: '/arbetsgivare',
    text: 'page.employers',
    letter: 'a',
    needs: ['Employer'],
    load: () => import('../features/employers/employer-pages.tsx'),
  },
  {
    path: '/kompetensbehov',
    text: 'page.demands',
    letter: 'k',
    needs: ['Demand'],
    load: () => import('../features/demands/demand-pages.tsx'),
  },
  {
    path: '/urvalslistor',
    text: 'page.shortlists',
    letter: 'u',
    needs: ['Shortlist'],
    load: () => import('../features/shortlists/shortlist-pages.tsx'),
  },
  {
    path: '/jobbspar',
    text: 'page.job-tracks',
    letter: 'j',
    needs: ['JobTrack'],
    load: () => import('../features/job-tracks/job-track-pages.tsx'),
  },
  {
    path: '/upphandling',
    text: 'page.supply',
    letter: 'p',
    needs: ['SupplyEnquiry'],
    load: () => import('../features/supply/supply-pages.tsx'),
  },
  {
    path: '/sok',
    text: 'page.search',
    letter: 'f',
    needs: ['Employer', 'Demand', 'JobTrack', 'SupplyEnquiry'],
    load: () => import('../features/search/search-pages.tsx'),
  },
];

/** Whether a role has any use of a page. */
export function mayVisit(role: Role, { needs }: Pick<Page, 'needs'>): boolean {
  return !needs || needs.some((subject) => roleMay(role, 'read', subject));
}
