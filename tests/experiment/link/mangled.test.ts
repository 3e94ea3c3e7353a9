import { describe, expect, test } from 'vitest';
import { fixtures, linkOf, opened, problemOf } from './given-out';

describe('a link on its way', () => {
  test('cut at any length is incomplete, never another experiment', async () => {
    for (const { experiment, presentation } of fixtures) {
      const link = await linkOf(experiment, presentation);
      for (let length = 1; length < link.length; length++)
        expect(await problemOf(link.slice(0, length)), `${link} cut at ${length}`).toMatchObject({
          code: 'incomplete',
        });
    }
  });

  const mangles: readonly (readonly [name: string, mangle: (link: string) => string])[] = [
    ['with its #', (link) => `#${link}`],
    ['with its address', (link) => `https://example.org/ravine/?from=mail#${link}`],
    ['with &amp;', (link) => link.replaceAll('&', '&amp;')],
    ['with &amp;amp;', (link) => link.replaceAll('&', '&amp;amp;')],
    ['encoded whole', (link) => encodeURIComponent(link)],
    ['encoded twice', (link) => encodeURIComponent(encodeURIComponent(link))],
    ['encoded with its #', (link) => encodeURIComponent(`#${link}`)],
    ['encoded as an address', (link) => encodeURI(link)],
    ['with encoded commas', (link) => link.replaceAll(',', '%2C')],
    ['with lower-case escapes', (link) => link.replaceAll(':', '%3a')],
    ['decoded', (link) => decodeURIComponent(link)],
    ['ending a sentence', (link) => `${link}.`],
    ['in brackets', (link) => `(${link})`],
    ['in angle brackets', (link) => `<${link}>,`],
    ['in quotation marks', (link) => `“${link}”`],
    ['in straight quotation marks', (link) => `"#${link}"`],
    ['in bold', (link) => `**${link}**`],
    ['in Korean brackets', (link) => `「${link}」。`],
    ['in blanks', (link) => `  ${link} \n`],
    ['with zero-width spaces', (link) => link.replaceAll('&', '\u200B&\u200B')],
    ['with soft hyphens', (link) => link.replaceAll('=', '=\u00AD')],
    ['after a byte order mark', (link) => `\uFEFF${link}`],
    ['broken into lines', (link) => link.replaceAll(/.{30}/g, '$&\r\n')],
    ['broken and quoted', (link) => link.replaceAll(/.{30}/g, '$&\n> ')],
    ['with an encoded line break', (link) => `${link}%0A`],
    ['ending in an ellipsis', (link) => `${link}…`],
  ];

  test.each(mangles)('%s opens the same', async (_, mangle) => {
    for (const { experiment, presentation } of fixtures) {
      const link = mangle(await linkOf(experiment, presentation));
      expect(await opened(link), `as ${link}`).toEqual({ experiment, presentation, notices: [] });
    }
  });
});
