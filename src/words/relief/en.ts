/** The surface in space. */
export const en = {
  label: (surface: string): string => `Surface of ${surface} in space`,
  keys: 'Drag to turn it, drag the start to move it. Arrow keys turn, + and − come closer and go back, 0 goes back to the first view.',
  form: 'Form',
  forms: { surface: 'Surface', wireframe: 'Wireframe' },
  views: 'View',
  viewpoints: { front: 'Front', notes: '30°, 200°', top: 'Top' },
  says: {
    front: 'From the front',
    notes: 'As in the course notes: elevation 30°, azimuth 200°',
    top: 'From above, as on the map',
  },
  loading: 'Loading what draws surfaces …',
  missing: 'This browser offers no WebGL, so there is no surface in space. The map shows the same.',
  flat: 'One coordinate makes a curve: there is no surface to see in space. The map shows it whole.',
};
