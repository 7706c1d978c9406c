export * as demandPools from './demand-pools.ts';
export * as demandProgress from './demand-progress.ts';
export * as demands from './demands.ts';
export * as enquiries from './enquiries.ts';
export * as enquiryHandling from './enquiry-handling.ts';
export * as jobAdDrafts from './job-ad-drafts.ts';
export * as jobAdImports from './job-ad-imports.ts';
export * as taxonomy from './taxonomy.ts';
