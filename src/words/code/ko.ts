import { withParticle } from '../particle';
import { problems } from '../problems/ko';
import type { en } from './en';
import type { Refused } from './refused';

function elsewhere({ torch, scipy }: Pick<Refused, 'torch' | 'scipy'>): string {
  if (torch) return ` PyTorch에는 ${torch}가 있습니다. PyTorch 프로그램을 고르세요.`;
  return scipy
    ? ` SciPy에 비슷한 것(scipy.optimize.minimize의 method='${scipy}')이 있지만 걸음이 다릅니다.`
    : '';
}

/** 코드 가져가기. */
export const ko: typeof en = {
  title: '코드 가져가기',
  says: '이 경주의 행을 그대로 출력하는 온전한 프로그램입니다. 돌려 보고, 읽어 보고, 과제로 내세요.',
  language: '언어',
  languages: { numpy: 'NumPy', pytorch: 'PyTorch', javascript: 'JavaScript' },
  whose: '누구의 코드',
  race: '경주 전체',
  program: '프로그램',
  copy: '복사',
  copied: '복사했습니다',
  selectIt: '브라우저가 복사를 막았습니다. 글을 선택해 두었으니 직접 복사하세요.',
  download: '내려받기',
  writing: '프로그램을 쓰고 있습니다…',
  failed: '프로그램을 불러오지 못했습니다. 닫고 다시 열어 보세요.',
  formula: 'TeX 수식',
  citation: 'BibTeX 인용',
  left: (name, reason) => `${withParticle(name, '은')} 빠졌습니다. ${reason}`,
  refusal: ({ code, problem, name, ...others }) => {
    switch (code) {
      case 'unreadable':
        return `글을 읽을 수 없습니다. ${problems[problem!.code](problem!.data)}`;
      case 'method':
        return `${withParticle(name!.ko, '은')} 여기서 수식이 아니라 코드로 구현된 방법이라 이 언어로 옮길 수 없습니다.${elsewhere(others)}`;
      case 'nobody':
        return '경주하는 옵티마이저가 없습니다.';
    }
  },
};
