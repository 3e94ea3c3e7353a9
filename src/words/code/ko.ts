import { withParticle } from '../particle';
import { problems } from '../problems/ko';
import type { en } from './en';
import type { Elsewhere } from './refused';

function otherwise({ library, name }: Elsewhere): string {
  switch (library) {
    case 'torch':
      return `PyTorch에는 ${name}가 있습니다. PyTorch 프로그램을 고르세요.`;
    case 'scipy':
      return `SciPy에는 있습니다(method='${name}'). NumPy 프로그램을 고르세요.`;
    case 'bare-scipy':
      return `SciPy에도 있지만(method='${name}') 이 경주의 잡음, 배치, 제약, 가중치 감쇠, Lookahead나 다른 계수는 쓸 수 없습니다.`;
  }
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
  astray: (name, scipy) =>
    `${withParticle(name, '은')} 여기서 SciPy(method='${scipy}')의 걸음을 따릅니다. 직선 탐색이 달라 이 페이지의 행과 같지 않습니다.`,
  refusal: ({ code, problem, name, elsewhere }) => {
    switch (code) {
      case 'unreadable':
        return `글을 읽을 수 없습니다. ${problems[problem!.code](problem!.data)}`;
      case 'method':
        return `${withParticle(name!.ko, '은')} 여기서 수식이 아니라 코드로 구현된 방법이라 이 언어로 옮길 수 없습니다.${elsewhere ? ` ${otherwise(elsewhere)}` : ''}`;
      case 'nobody':
        return '경주하는 옵티마이저가 없습니다.';
    }
  },
};
