import { z } from 'zod';

/** `limit` and `page` from 1, as DIGG's profile has them. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('Antal per sida'),
  page: z.coerce.number().int().min(1).max(10_000).default(1).describe('Sida, från 1'),
});

/** A page of items and the number there is in all. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), total: z.int().nonnegative(), page: z.int(), limit: z.int() });

/** A condition of a list that is either asked for or left out. */
export const yes = z.literal('true').transform(() => true);
