import { addDays, weekdayFrom } from '../calendar.ts';
import type { DemoEmployer } from '../demo-region-types.ts';
import type { DemoFair } from './employer-contacts-types.ts';

const keysOf = (employers: readonly DemoEmployer[]): string[] => employers.map(({ key }) => key);

/** A fair that has been held with twelve employers, and a speed-dating to come with six. */
export const generateFairs = (employers: readonly DemoEmployer[], today: string): DemoFair[] => [
  {
    key: 'fair-held',
    by: 'business-advisor',
    name: 'Rekryteringsmässan i Trollhättan',
    on: weekdayFrom(addDays(today, -46)),
    municipality: '1488',
    kind: 'fair',
    employerKeys: keysOf(employers.slice(0, 12)),
    held: true,
  },
  {
    key: 'fair-to-come',
    by: 'business-advisor-trollhattan',
    name: 'Speed-dejting för vård och omsorg',
    on: weekdayFrom(addDays(today, 33)),
    municipality: '1488',
    kind: 'speed-dating',
    employerKeys: keysOf(
      employers.filter(({ branch, municipality }) => branch === 'Q' && municipality === '1488').slice(0, 6),
    ),
    held: false,
  },
];
