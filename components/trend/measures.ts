/** A place across a picture. */
export const percent = (at: number): string => `${round(at)}%`;

/** A place down a picture. */
export const tall = (at: number): string => `${round(at)}em`;

/** A number in an attribute, without the digits that nobody sees. */
export const round = (at: number): number => Math.round(at * 1000) / 1000;
