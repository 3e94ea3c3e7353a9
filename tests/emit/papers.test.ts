import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/whole';
import { bibtex, citations } from '../../src/emit/citation';
import { formulas } from '../../src/emit/formula';
import { form } from '../catalog/alone';
import { raceOn, racer } from './cases';

const sources = [...catalog.objectives, ...catalog.optimizers, ...catalog.schedules].map(
  ({ id, source }) => [id, source] as const,
);

describe('an entry of BibTeX', () => {
  test.each(sources)('says who, what and when, in balanced brackets: %s', (_, source) => {
    const entry = bibtex(source);
    expect(entry).toMatch(/^@misc\{[a-z]+\d{4}[a-z0-9]+,\n/);
    for (const field of ['author', 'title', 'year', 'note'])
      expect(entry).toMatch(new RegExp(`\\n  ${field} +=`));
    let depth = 0;
    for (const sign of entry.replaceAll(/\\[{}]/g, '').match(/[{}]/g) ?? []) {
      depth += sign === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    const texts = entry.split('\n').filter((line) => !/^ {2}url|^@/.test(line));
    expect(texts.join('').replaceAll(/\\[&%$#_{}]/g, '')).not.toMatch(/[&%$#_\\]/);
    expect(entry).toContain(source.authors.split(', ').length > 1 ? ' and ' : source.authors);
  });

  test('is what a paper would have', () => {
    const { source } = catalog.optimizers.find(({ id }) => id === 'adam')!;
    expect(bibtex(source).split('\n').slice(0, 4)).toEqual([
      '@misc{kingma2015adam,',
      '  author = {D. P. Kingma and J. Ba},',
      '  title  = {{Adam: a method for stochastic optimization}},',
      '  year   = {2015},',
    ]);
  });
});

const race = raceOn('beale', [
  racer(form('adam', 'outside'), { schedule: [{ id: 'cosine-annealing', parameters: {} }] }),
  racer(form('adam', 'raw')),
  racer(form('bfgs', 'plain')),
]);

test('each source of a race is cited once', () => {
  expect(citations(race).match(/@misc\{[^,]+/g)).toEqual([
    '@misc{beale1958iterative',
    '@misc{kingma2015adam',
    '@misc{loshchilov2017sgdr',
    expect.stringContaining('@misc{'),
  ]);
  expect(citations(race, 1).match(/@misc/g)).toHaveLength(2);
});

test('the formulas of a race are typeset without an error, those of a method too', () => {
  const displays = formulas(race).split('\n\n');
  expect(displays.map((text) => /^% (.*)/.exec(text)?.[1])).toEqual([
    'Beale',
    'Adam',
    'Cosine annealing',
    'Adam',
    'BFGS',
  ]);
  for (const text of displays) {
    const html = katex.renderToString(text.replace(/^% .*\n/, ''), { displayMode: true, throwOnError: true });
    expect(html).not.toContain('katex-error');
  }
  expect(formulas(race, 1)).not.toContain('Cosine');
});
