import { existsSync, readFileSync } from 'node:fs';

type Concept = {
  readonly id: string;
  readonly preferred_label: string;
  readonly ssyk_code_2012?: string;
  readonly sun_education_field_code_2020?: string;
  readonly sun_education_level_code_2020?: string;
};

// The published files stay outside the project; they are compared with where someone has put them.
const folder = new URL(`file://${process.env.TAXONOMY_DIR ?? ''}/`);
const beside = new URL('../../../../shared/data/', import.meta.url);
const file = (name: string): URL => new URL(name, process.env.TAXONOMY_DIR ? folder : beside);

/** False where the published taxonomy files are not at hand (TAXONOMY_DIR names their folder). */
export const hasPublishedTaxonomy = existsSync(file('ssyk-level-4-groups.json'));

/** The concepts of one published file. */
export const publishedConcepts = (name: string): readonly Concept[] =>
  (JSON.parse(readFileSync(file(name), 'utf8')) as { data: { concepts: Concept[] } }).data.concepts;
