import { createHmac } from 'node:crypto';

/** The noise of a cell: a whole number around 0, always the same for the same cell. */
export type Noise = (cell: string) => number;

/**
 * Noise that only the holder of the key can foretell: half of the cells have none, a quarter have ±1, an eighth ±2 and so
 * on (standard deviation 1.7), without a limit anyone could count on. It is read off a keyed digest of the cell's name.
 */
export function createKeyedNoise(key: Buffer): Noise {
  return (cell) => {
    const digest = createHmac('sha256', key).update(cell).digest();
    const [sign = 0, ...rest] = digest;
    const bits = rest.map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const magnitude = `${bits}1`.indexOf('1');
    return sign % 2 === 0 ? magnitude : 0 - magnitude;
  };
}
