export * as jobAdDrafts from './job-ad-drafts.ts';
export * as jobAdImports from './job-ad-imports.ts';
export * as taxonomy from './taxonomy.ts';
