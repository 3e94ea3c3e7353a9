import { problems } from '../problems/en';
import type { Refused } from './refused';

/** What else there is for a method that a language has no class for. */
function elsewhere({ torch, scipy }: Pick<Refused, 'torch' | 'scipy'>): string {
  if (torch) return ` PyTorch has it as ${torch}: take the program for PyTorch.`;
  return scipy
    ? ` SciPy has one of its kind, scipy.optimize.minimize with method='${scipy}', but its steps are others.`
    : '';
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
  refusal: ({ code, problem, name, ...others }: Refused): string => {
    switch (code) {
      case 'unreadable':
        return `Its text cannot be read: ${problems[problem!.code](problem!.data)}`;
      case 'method':
        return `${name!.en} is a method in code here, not equations, and cannot be written in this language.${elsewhere(others)}`;
      case 'nobody':
        return 'Nobody is racing.';
    }
  },
};
