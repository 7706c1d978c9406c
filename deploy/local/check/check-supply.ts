import { addDays } from '../../demo-region/calendar.ts';
import { type ConsoleClient, expectStatus } from '../console-client.ts';

interface Band {
  text: string;
}

interface Enquiry {
  answer: {
    asOf: string;
    roles: { wanted: number; eligible: Band; reachable: Band }[];
    combined: { wanted: number; eligible: Band; reachable: Band };
  };
}

const common = { forJobTrack: false, softShare: 0.6, soft: [] };
const roles = [
  {
    number: 4,
    profile: { ...common, ssyk: '9111', formal: [{ kind: 'swedish', min: 2, required: true, weight: 1 }] },
  },
  {
    number: 2,
    profile: {
      ...common,
      ssyk: '4322',
      formal: [{ kind: 'licence', class: 'B', required: true, weight: 1 }],
    },
  },
];

/** The procurement officer: asks how many could be supplied, and is told in bands. */
export async function checkSupply(
  officer: ConsoleClient,
  today: string,
  say: (line: string) => void,
): Promise<void> {
  say('\n— Upphandlaren —');
  const enquiry = {
    municipality: '1488',
    purpose: 'Städning och lager inför upphandling av lokalvård.',
    cpv: '90910000-9',
    start: addDays(today, 90),
    roles,
  };
  const answer = await officer.create<Enquiry>('procurement/v1/supply-enquiries', enquiry);
  const { answer: told } = expectStatus(answer, 201, 'Asking for supply');
  for (const [index, { wanted, eligible, reachable }] of told.roles.entries()) {
    say(
      `Roll ${roles[index]?.profile.ssyk}: ${wanted} önskas, behöriga ${eligible.text}, nåbara till start ${reachable.text}`,
    );
  }
  const { wanted, eligible, reachable } = told.combined;
  say(
    `Tillsammans, var och en räknad en gång: ${wanted} önskas, ${eligible.text} nu, ${reachable.text} till start.`,
  );
}
