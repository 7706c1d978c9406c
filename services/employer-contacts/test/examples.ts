import type { DemandProfile } from '@samspar/contracts';

let serial = 0;

/** A valid employer; each call gives another organisationsnummer. */
export function anEmployer(changes: object = {}) {
  serial += 1;
  const nine = `5569${String(serial).padStart(5, '0')}`;
  return {
    organisationsnummer: nine + checkDigit(nine),
    name: 'Exempel Verkstad AB',
    municipality: '1488',
    branch: 'C',
    sizeClass: '10-19',
    ...changes,
  };
}

export function aDemandProfile(changes: Partial<DemandProfile> = {}): DemandProfile {
  return {
    ssyk: '7223',
    openings: 2,
    municipality: '1488',
    start: '2027-01-15',
    extent: 100,
    schedule: ['day'],
    forJobTrack: false,
    softShare: 0.6,
    formal: [{ kind: 'licence', class: 'B', required: true, weight: 0 }],
    soft: [{ trait: 'motivation', wanted: 4, weight: 5 }],
    ...changes,
  };
}

function checkDigit(digits: string): string {
  const sum = digits.split('').reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
