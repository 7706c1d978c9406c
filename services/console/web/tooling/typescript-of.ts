import openapiTs, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** A field with a default may be left out of what is sent; answers name it as required besides. */
const options = { defaultNonNullable: false };

/** Turns an OpenAPI document into TypeScript types. */
export async function typescriptOf(document: object): Promise<string> {
  return astToString(await openapiTs(document as OpenAPI3, options));
}
