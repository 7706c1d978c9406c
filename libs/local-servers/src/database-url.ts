const form = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/;

/** The URL of one database on the MongoDB that `base` names; options in `base` are kept. */
export function databaseUrl(base: string, database: string): string {
  const match = form.exec(base);
  if (!match) throw new Error('MONGO_URL must look like mongodb://host:port or mongodb+srv://host.');
  return `${match[1]}/${database}${match[2] ?? ''}`;
}
