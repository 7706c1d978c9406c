export type Region = 'fyrbodal' | 'sjuharad' | 'stenungsund' | 'uppsala';

/**
 * `code` is Statistics Sweden's four-digit municipality code. `neighbours` are the municipalities of this table within
 * ordinary commuting distance by bus or train: a suggestion for a candidate's reach, never a rule.
 */
export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly region: Region;
  readonly neighbours: readonly string[];
};

/** The municipalities that are parties to an agreement on joint work. */
export const municipalities: readonly Municipality[] = [
  { code: '0330', name: 'Knivsta', region: 'uppsala', neighbours: [] },
  { code: '1407', name: 'Tjörn', region: 'stenungsund', neighbours: ['1421'] },
  { code: '1421', name: 'Orust', region: 'stenungsund', neighbours: ['1407'] },
  { code: '1443', name: 'Bollebygd', region: 'sjuharad', neighbours: ['1463', '1490'] },
  { code: '1444', name: 'Grästorp', region: 'fyrbodal', neighbours: ['1487', '1488'] },
  { code: '1452', name: 'Tranemo', region: 'sjuharad', neighbours: ['1465', '1490', '1491'] },
  { code: '1463', name: 'Mark', region: 'sjuharad', neighbours: ['1443', '1465', '1490'] },
  { code: '1465', name: 'Svenljunga', region: 'sjuharad', neighbours: ['1452', '1463', '1490'] },
  { code: '1487', name: 'Vänersborg', region: 'fyrbodal', neighbours: ['1444', '1488'] },
  { code: '1488', name: 'Trollhättan', region: 'fyrbodal', neighbours: ['1444', '1487'] },
  { code: '1490', name: 'Borås', region: 'sjuharad', neighbours: ['1443', '1452', '1463', '1465', '1491'] },
  { code: '1491', name: 'Ulricehamn', region: 'sjuharad', neighbours: ['1452', '1490'] },
];

const byCode: ReadonlyMap<string, Municipality> = new Map(municipalities.map((each) => [each.code, each]));

/** The municipality with this code, if it is a party. */
export const municipalityByCode = (code: string): Municipality | undefined => byCode.get(code);

/** True for the code of a municipality that is a party. */
export const isMunicipality = (code: string): boolean => byCode.has(code);
