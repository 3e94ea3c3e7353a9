/** For now nothing. */
export const VaryPanel = () => null;
