/** What a link has between the tool's address and its payload. Apart from the rest, as the first screen looks for it. */
export const OPENING = '#/open/';
