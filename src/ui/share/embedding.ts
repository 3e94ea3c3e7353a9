const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign]!);

/** The size of a frame, in CSS px. */
export type FrameSize = readonly [width: number, height: number];

/** The HTML of a frame that shows an address on another page. */
export const frameOf = (address: string, title: string, [width, height]: FrameSize): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  'style="border:0;max-width:100%" loading="lazy"></iframe>';
