import type { Wired } from '../../state/wires';
import css from './TakeHome.module.css';

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the page; returns how to stop. */
export function followDrops(app: Wired): () => void {
  const { classList } = document.documentElement;
  const hover = (event: DragEvent): void => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    classList.add(css.dropping!);
  };
  const leave = ({ relatedTarget }: DragEvent): void => {
    if (relatedTarget === null) classList.remove(css.dropping!);
  };
  const drop = async (event: DragEvent): Promise<void> => {
    classList.remove(css.dropping!);
    if (!holdsFile(event)) return;
    // Else the browser would leave the page for the file.
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) await (await import('./opening')).takeFile(app, file);
  };
  const listen = (event: DragEvent): void => void drop(event);
  window.addEventListener('dragover', hover);
  window.addEventListener('dragleave', leave);
  // The editor would take any file for text, so it is asked last.
  window.addEventListener('drop', listen, { capture: true });
  return () => {
    window.removeEventListener('dragover', hover);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', listen, { capture: true });
  };
}
