const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum ZIP keeps of every entry. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // Twice as fast as an iterator.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[at]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
