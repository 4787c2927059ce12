// A font of which every letter is the same box: what is set in it has the same lines on every machine, whatever fonts that has.
// It is made here, since no file need be kept of what is eleven small tables.

const EM = 1000;
const [ASCENT, DESCENT, ADVANCE] = [800, 200, 500];
/** No glyph, a box, and nothing: in this order. */
const GLYPHS = 3;
const [BOX, BLANK] = [1, 2];

const u16 = (...values: number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: number[]): number[] =>
  values.flatMap((value) => [...u16(value >>> 16), ...u16(value & 65_535)]);
const nothing = (count: number): number[] => Array<number>(count).fill(0);

// a rectangle of four points, anticlockwise from its foot
const BOX_OUTLINE = [
  ...u16(1, 50, 0, ADVANCE - 50, 600),
  ...u16(3, 0),
  ...nothing(4).map(() => 1), // each on the line, with two bytes for each way
  ...u16(50, ADVANCE - 100, 0, 65_536 - (ADVANCE - 100)),
  ...u16(0, 0, 600, 0),
];

/** From each character of a stretch to one glyph: format 13 of a character map. */
const STRETCHES = [
  [0x20, 0x20, BLANK],
  [0x21, 0x9f, BOX],
  [0xa0, 0xa0, BLANK],
  [0xa1, 0x10_ffff, BOX],
] as const;
const CHARACTERS = [
  ...u16(0, 1, 3, 10),
  ...u32(12),
  ...u16(13, 0),
  ...u32(16 + 12 * STRETCHES.length, 0, STRETCHES.length),
  ...STRETCHES.flatMap((stretch) => u32(...stretch)),
];

const NAMES = ['Box', 'Regular', 'Box', 'Box', '1', 'Box'].map((name) =>
  [...name].flatMap((letter) => u16(letter.codePointAt(0)!)),
);
const nameTable = (): number[] => {
  let at = 0;
  const records = NAMES.flatMap((name, place) => {
    const record = u16(3, 1, 0x409, place + 1, name.length, at);
    at += name.length;
    return record;
  });
  return [...u16(0, NAMES.length, 6 + records.length), ...records, ...NAMES.flat()];
};

const TABLES: Readonly<Record<string, readonly number[]>> = {
  'OS/2': [
    ...u16(4, ADVANCE, 400, 5, 0),
    ...nothing(20),
    ...u16(0),
    ...nothing(10 + 16),
    ...[...'NONE'].map((letter) => letter.codePointAt(0)!),
    ...u16(64, 0x20, 0xffff, ASCENT, 65_536 - DESCENT, 0, ASCENT, DESCENT),
    ...u32(1, 0),
    ...u16(500, 600, 0, 0x20, 1),
  ],
  cmap: CHARACTERS,
  glyf: BOX_OUTLINE,
  head: [
    ...u32(0x1_0000, 0x1_0000, 0, 0x5f0f_3cf5),
    ...u16(0b1011, EM),
    ...nothing(16),
    ...u16(0, 0, ADVANCE, 600, 0, 8, 2, 1, 0),
  ],
  hhea: [
    ...u32(0x1_0000),
    ...u16(ASCENT, 65_536 - DESCENT, 0, ADVANCE, 0, 0, ADVANCE, 1, 0, 0),
    ...nothing(10),
    ...u16(GLYPHS),
  ],
  hmtx: u16(...Array<readonly number[]>(GLYPHS).fill([ADVANCE, 0]).flat()),
  loca: u32(0, 0, BOX_OUTLINE.length, BOX_OUTLINE.length),
  maxp: [...u32(0x1_0000), ...u16(GLYPHS, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  name: nameTable(),
  post: [...u32(0x3_0000, 0), ...nothing(24)],
};

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(at, at + 4);
    sum = (sum + a * 2 ** 24 + b * 65_536 + c * 256 + d) % 2 ** 32;
  }
  return sum;
}

/** The font as a file, base64. */
export function boxFont(): string {
  const names = Object.keys(TABLES);
  const power = 2 ** Math.floor(Math.log2(names.length));
  const head = [
    ...u32(0x1_0000),
    ...u16(names.length, 16 * power, Math.log2(power), 16 * (names.length - power)),
  ];
  let at = head.length + 16 * names.length;
  const entries: number[] = [];
  const body: number[] = [];
  for (const name of names) {
    const bytes = TABLES[name]!;
    entries.push(
      ...[...name].map((letter) => letter.codePointAt(0)!),
      ...u32(checksum(bytes), at, bytes.length),
    );
    const padded = [...bytes, ...nothing((4 - (bytes.length % 4)) % 4)];
    body.push(...padded);
    at += padded.length;
  }
  return Buffer.from([...head, ...entries, ...body]).toString('base64');
}
