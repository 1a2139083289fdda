/** What stands in a payload's bytes: one for the levels and how the rest is packed, the id, the answers. */
export const COMPRESSED = 16;

/** Bytes of answers once unpacked: those of 100,000 customers with their names have room. */
export const LARGEST = 8_000_000;
