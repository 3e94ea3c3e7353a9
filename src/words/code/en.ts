import { problems } from '../problems/en';
import type { Elsewhere, Refused } from './refused';

/** What else there is for a method that a language has no class for. */
function otherwise({ library, name }: Elsewhere): string {
  switch (library) {
    case 'torch':
      return `PyTorch has it as ${name}: take the program for PyTorch.`;
    case 'scipy':
      return `SciPy has it (method='${name}'): take the program for NumPy.`;
    case 'bare-scipy':
      return `SciPy has it (method='${name}'), but not with what this race asks of it: noise, batches, a constraint, weight decay, Lookahead or other coefficients.`;
  }
}

/** Taking the code of a race. */
export const en = {
  title: 'Take the code',
  says: 'A whole program that prints the rows of this race. Run it, read it, hand it in.',
  language: 'Language',
  languages: { numpy: 'NumPy', pytorch: 'PyTorch', javascript: 'JavaScript' },
  whose: 'Whose code',
  race: 'The whole race',
  program: 'Program',
  copy: 'Copy',
  copied: 'Copied',
  selectIt: 'The browser does not let pages copy. The text is selected: copy it yourself.',
  download: 'Download',
  writing: 'Writing the program…',
  failed: 'The program could not be loaded. Close this and try again.',
  formula: 'Formula in TeX',
  citation: 'Citation in BibTeX',
  left: (name: string, reason: string): string => `Without ${name}. ${reason}`,
  astray: (name: string, scipy: string): string =>
    `${name} takes the steps of SciPy there (method='${scipy}'), which searches along a line in its own way: its rows are not those of this page.`,
  refusal: ({ code, problem, name, elsewhere }: Refused): string => {
    switch (code) {
      case 'unreadable':
        return `Its text cannot be read: ${problems[problem!.code](problem!.data)}`;
      case 'method':
        return `${name!.en} is a method in code here, not equations, and cannot be written in this language.${elsewhere ? ` ${otherwise(elsewhere)}` : ''}`;
      case 'nobody':
        return 'Nobody is racing.';
    }
  },
};
