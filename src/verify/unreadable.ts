/** A file, or a part of one, that cannot be opened: what stands in it is not known, and so it may not be published. */
export class Unreadable extends Error {}
