import { municipalities, occupations } from '@samspar/reference-data';
import type { ConceptLookup, KnownConcept } from './known-concept.ts';

const groups = occupations.map(
  ({ conceptId, ssyk, sv }): KnownConcept => ({ conceptId, type: 'ssyk-level-4', label: sv, ssyk }),
);

/** What ads use most, so that they are understood before anyone has imported a taxonomy (JobTech taxonomy, CC0). */
const everyday: readonly KnownConcept[] = [
  { conceptId: 'VTK8_WRx_GcM', type: 'driving-licence', label: 'B' },
  { conceptId: 'zSLA_vw2_FXN', type: 'language', label: 'Svenska' },
  { conceptId: 'NVxJ_hLg_TYS', type: 'language', label: 'Engelska' },
  { conceptId: '6YE1_gAC_R2G', type: 'worktime-extent', label: 'Heltid' },
  { conceptId: '947z_JGS_Uk2', type: 'worktime-extent', label: 'Deltid' },
  { conceptId: 'a7uU_j21_mkL', type: 'employment-duration', label: 'Tillsvidare' },
  { conceptId: 'qQUd_4qe_NDT', type: 'employment-duration', label: '6 månader eller längre' },
  { conceptId: 'Xj7x_7yZ_jEn', type: 'employment-duration', label: '3 månader – upp till 6 månader' },
  { conceptId: 'Sy9J_aRd_ALx', type: 'employment-duration', label: '11 dagar – upp till 3 månader' },
  { conceptId: 'cAQ8_TpB_Tdv', type: 'employment-duration', label: 'Upp till 10 dagar' },
];

/** The concepts the service knows without any import. */
export const builtInConcepts: readonly KnownConcept[] = [...groups, ...everyday];

const byId: ReadonlyMap<string, KnownConcept> = new Map(
  builtInConcepts.map((concept) => [concept.conceptId, concept]),
);

/** What an import has told of a concept, else what was known from the beginning. */
export function withBuiltIn(imported: ReadonlyMap<string, KnownConcept>): ConceptLookup {
  return (conceptId) => imported.get(conceptId) ?? byId.get(conceptId);
}

const municipalityByName: ReadonlyMap<string, string> = new Map(
  municipalities.map(({ name, code }) => [name.toLowerCase(), code]),
);

/** The municipality of that name, if it is one of ours. */
export const municipalityNamed = (name: string): string | undefined =>
  municipalityByName.get(name.toLowerCase());
