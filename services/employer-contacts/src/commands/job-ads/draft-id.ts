import { createHash } from 'node:crypto';

/**
 * The id of an ad's draft, a UUIDv8 (RFC 9562) that follows from the ad's: however often and by whomever an ad is
 * imported, there is one draft of it.
 */
export function draftIdOf(adId: string): string {
  const hex = createHash('sha256').update(`job-ad:${adId}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
