import type { Competence, DemandProfile } from '@samspar/contracts';
import type { BranchCode, SizeClassCode } from '@samspar/reference-data';

export type Sex = 'woman' | 'man';
export type BirthRegion = 'sweden' | 'europe' | 'outside-europe';
export type ProtectedIdentity = 'none' | 'secrecy-mark' | 'protected-registration' | 'fictitious-data';

/** An invented employer. Keys tie the parts of a region together; ids are given by whoever loads it. */
export type DemoEmployer = {
  readonly key: string;
  readonly organisationsnummer: string;
  readonly name: string;
  readonly municipality: string;
  readonly branch: BranchCode;
  readonly sizeClass: SizeClassCode;
  readonly workplaces?: readonly { readonly name: string; readonly municipality: string }[];
};

export type DemoDemand = { readonly key: string; readonly employerKey: string; readonly body: DemandProfile };

/** `receiver` is `samverkan` for matching and an employer's key for a presentation. Dates are YYYY-MM-DD. */
export type DemoConsent = {
  readonly purpose: 'matching' | 'employer-presentation';
  readonly receiver: string;
  readonly textVersion: '2026-1';
  readonly givenOn: string;
  readonly expiresOn: string;
};

/** An invented person. The personnummer is from the series no one is given. */
type DemoPerson = {
  readonly personnummer: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly sex: Sex;
  readonly birthRegion: BirthRegion;
  readonly firstLanguage: string;
};

export type DemoCandidate = {
  readonly key: string;
  readonly municipality: string;
  readonly person: DemoPerson;
  readonly protectedIdentity: ProtectedIdentity;
  readonly profile: Competence;
  readonly consents: readonly DemoConsent[];
};

export type DemoJobTrack = {
  readonly key: string;
  readonly name: string;
  readonly municipality: string;
  readonly branch: BranchCode;
  readonly ssyk: string;
  readonly demandKey: string;
  readonly places: number;
  readonly startsOn: string;
};
