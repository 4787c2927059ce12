/** A place as it is drawn, in pixels of its picture. */
export interface DrawnShape {
  /** The identifier of the place. */
  readonly id: string;
  /** Its outlines; each is drawn by itself, so that two that cover each other leave no hole. */
  readonly paths: readonly string[];
  /** The middle of the largest circle in it, and how large that is: where a mark stands, and whether it fits. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** The short name on a tile. */
  readonly label: string | undefined;
}

/** All places that are drawn. */
export interface Drawing {
  /** From boundaries; as tiles where somebody has said where each stands; or as tiles in rows, which says nothing of where they lie. */
  readonly as: 'boundaries' | 'tiles' | 'rows';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
}

/** A mark needs so much room; where the page is narrow and marks are larger in the picture, it needs more. */
const ROOM = 11;
const MUCH_ROOM = 17;

/** Whether there is room for a mark in a place, or only where the page is wide. */
export const roomFor = ({ room }: DrawnShape): 'none' | 'tight' | 'enough' =>
  room < ROOM ? 'none' : room < MUCH_ROOM ? 'tight' : 'enough';

/** Whether there are places whose mark has no room, at least where the page is narrow. */
export const hasSmallPlaces = ({ as, shapes }: Drawing): boolean =>
  as === 'boundaries' && shapes.some((shape) => roomFor(shape) !== 'enough');
