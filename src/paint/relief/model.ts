import {
  BufferAttribute,
  BufferGeometry,
  CanvasTexture,
  ColorManagement,
  DoubleSide,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  MeshBasicMaterial,
  NoColorSpace,
  PerspectiveCamera,
  Scene,
  Vector2,
  Vector3,
  WebGLRenderer,
  type Object3D,
} from 'three';
import { LineMaterial } from 'three/addons/lines/LineMaterial.js';
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js';
import { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js';
import type { Size } from '../camera';
import type { Lens } from './lens';
import type { Mesh as SurfaceMesh } from './mesh';
import type { Place } from './relief';

/** A bundle of lines of one width, each end in its own colour. */
export interface Strokes {
  /** x, y and z of each end in turn. */
  readonly ends: number[];
  /** Red, green and blue of each end in turn, 0 … 1. */
  readonly colours: number[];
  /** In CSS px. */
  readonly width: number;
}

/** What stands in the block. */
export interface Body {
  /** The surface under the map's own picture, and the walls below its rim; none of a wireframe. */
  readonly solid?: {
    readonly surface: SurfaceMesh;
    readonly picture: HTMLCanvasElement;
    readonly walls: Float32Array;
    readonly wallColour: string;
  };
  readonly strokes: readonly Strokes[];
}

/** A canvas on which bodies are drawn by WebGL. */
export interface Model {
  /** Puts another body in the place of the one there was. */
  readonly show: (body: Body) => void;
  /** Draws the body through a lens; `dpr` is device px per CSS px. */
  readonly draw: (lens: Lens, dpr: number) => void;
  /** Gives back all memory of the graphics card; nothing can be drawn any more. */
  readonly dispose: () => void;
}

// Colours are the page's own: nothing is lit, so nothing is converted.
ColorManagement.enabled = false;

/** A model on a canvas that has a context of WebGL 2. A lost context is restored with all that was shown. */
export function createModel(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): Model {
  const renderer = new WebGLRenderer({ canvas, context, antialias: true, alpha: true });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.setClearColor(0, 0);
  // Asking whether a shader has errors waits until the card has compiled it.
  renderer.debug.checkShaderErrors = false;
  const camera = new PerspectiveCamera();
  camera.matrixAutoUpdate = false;
  const scene = new Scene();
  const clear = (): void => {
    for (const object of scene.children) discard(object);
    scene.clear();
  };
  return {
    show: (body) => {
      clear();
      if (body.solid) scene.add(...solidOf(body.solid, renderer.capabilities.getMaxAnisotropy()));
      for (const strokes of body.strokes) scene.add(linesOf(strokes));
    },
    draw: (lens, dpr) => {
      fit(renderer, lens, dpr);
      look(camera, lens);
      renderer.render(scene, camera);
    },
    dispose: () => {
      clear();
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
}

/** Gives the canvas the pixels that it needs; to set its size to what it is would clear it. */
function fit(renderer: WebGLRenderer, { width, height }: Size, dpr: number): void {
  const { x, y } = renderer.getSize(new Vector2());
  if (x === width && y === height && renderer.getPixelRatio() === dpr) return;
  renderer.setPixelRatio(dpr);
  renderer.setSize(width, height, false);
}

function solidOf(
  { surface, picture, walls, wallColour }: NonNullable<Body['solid']>,
  anisotropy: number,
): Object3D[] {
  const texture = new CanvasTexture(picture);
  texture.colorSpace = NoColorSpace;
  texture.anisotropy = anisotropy;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
  geometry.setAttribute('uv', new BufferAttribute(surface.places, 2));
  geometry.setAttribute('color', new BufferAttribute(surface.shades, 3));
  geometry.setIndex(new BufferAttribute(surface.triangles, 1));
  // Pushed back a little, so that lines on it are not cut up by it.
  const behind = { polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 2, side: DoubleSide };
  const ground = new MeshBasicMaterial({ map: texture, vertexColors: true, ...behind });
  const sides = new BufferGeometry();
  sides.setAttribute('position', new BufferAttribute(walls, 3));
  return [
    new Mesh(geometry, ground),
    new Mesh(sides, new MeshBasicMaterial({ color: wallColour, ...behind })),
  ];
}

function linesOf({ ends, colours, width }: Strokes): Object3D {
  const geometry = new LineSegmentsGeometry();
  geometry.setPositions(ends);
  geometry.setColors(colours);
  return new LineSegments2(geometry, new LineMaterial({ vertexColors: true, linewidth: width }));
}

function discard(object: Object3D): void {
  const { geometry, material } = object as Mesh<BufferGeometry, MeshBasicMaterial>;
  geometry.dispose();
  material.map?.dispose();
  material.dispose();
}

/** Nothing of the block is farther from its middle than this; nothing nearer to the eye than `near` is drawn. */
const REACH = 1.2;
const NEAR = 0.02;

/** Lets three look through a lens: the same pinhole, its middle where the lens has it. */
function look(camera: PerspectiveCamera, lens: Lens): void {
  const { eye, right, up, forward, focal, middle, width, height } = lens;
  const distance = Math.hypot(eye.x, eye.y, eye.z);
  const [near, far] = [Math.max(NEAR, distance - REACH), distance + REACH];
  const scale = near / focal;
  camera.projectionMatrix.makePerspective(
    -middle.x * scale,
    (width - middle.x) * scale,
    middle.y * scale,
    (middle.y - height) * scale,
    near,
    far,
  );
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  camera.matrix.makeBasis(vector(right), vector(up), vector(forward).negate()).setPosition(vector(eye));
  camera.matrixWorldNeedsUpdate = true;
}

const vector = ({ x, y, z }: Place): Vector3 => new Vector3(x, y, z);
