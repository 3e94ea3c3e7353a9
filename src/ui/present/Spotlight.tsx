import { useEffect, useRef } from 'react';
import css from './Presenter.module.css';

/** Dims everything but what is around the pointer. */
export function Spotlight() {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      light.current!.style.setProperty('--x', `${clientX}px`);
      light.current!.style.setProperty('--y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div className={css.spotlight} ref={light} aria-hidden="true" />;
}
