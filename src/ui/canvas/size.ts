import { useEffect, useState, type RefObject } from 'react';
import type { Size } from '../../paint/camera';

const NONE: Size = { width: 0, height: 0 };

/** The size of an element's content in CSS px, followed for as long as it stands; 0 × 0 before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(NONE);
  useEffect(() => observeSize(element.current!, setSize), [element]);
  return size;
}

/** Tells the size of an element's content in CSS px, at once and after every change; returns how to stop. */
export function observeSize(element: HTMLElement, tell: (size: Size) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    tell({ width, height });
  });
  observer.observe(element);
  return () => observer.disconnect();
}
