/** A filter on fields that hold `text` somewhere, whatever its case. What it means to a pattern it means to nobody here. */
export const textWithin = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'iu');
