/** The list of keys. */
export const en = {
  title: 'Keyboard',
  says: 'Wherever no field is being typed in.',
  play: 'Play, pause, again',
  step: 'One step back or forward; ten with Shift',
  ends: 'To the start, to the end',
  racer: 'Select an optimizer',
  zoom: 'Closer, farther, fit',
  undo: 'Undo; redo with Shift',
  present: 'For the lecture hall, and back',
  why: 'Why did it move there?',
  share: 'Share',
  takeHome: 'Take home: pictures, films, tables',
  code: 'Take the code',
  theme: 'Light or dark',
  language: 'English or Korean',
  help: 'This list',
};
