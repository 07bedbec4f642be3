/** The names of the drawings; each explains one thing to people who read little. */
export type DrawingName = 'lamp' | 'door' | 'chairs' | 'envelope' | 'path' | 'paper' | 'drawer';

interface Strokes {
  /** Filled with the colour of lamplight. */
  readonly light: string;
  /** Drawn with the pen, filled with the surface so that it covers the light behind it. */
  readonly solid?: string;
  /** Drawn with the pen only. */
  readonly lines: string;
}

/** Paths on a 96 × 96 sheet, one pen width for all. */
export const STROKES: Readonly<Record<DrawingName, Strokes>> = {
  lamp: {
    light: 'M35 16h26l13 30H22Z',
    lines:
      'M35 16h26l13 30H22ZM48 46v32M32 82c0-3 7-5 16-5s16 2 16 5ZM62 46v11M48 6v4M20 22l4 3M76 22l-4 3M14 58l6-3M82 58l-6-3',
  },
  door: {
    light: 'M28 14h40v68H28Z',
    solid: 'M28 14l24 9v67l-24-8Z',
    lines: 'M28 82V14h40v68M12 82h16M68 82h16M45 55v5',
  },
  chairs: {
    light: 'M18 50h22v8H18ZM56 50h22v8H56Z',
    lines:
      'M18 22v60M18 50h22v8H18M40 58v24M18 30h-2M78 22v60M78 50H56v8h22M56 58v24M78 30h2M8 82h80',
  },
  envelope: {
    light: 'M48 46a10 10 0 1 1 0 20a10 10 0 0 1 0-20Z',
    lines:
      'M14 26h68v48H14ZM14 28l25.5 22M82 28L56.5 50M48 46a10 10 0 1 1 0 20a10 10 0 0 1 0-20ZM44.5 56l2.5 3 4.5-5.5',
  },
  path: {
    light: 'M74 10a8 8 0 1 1 0 16a8 8 0 0 1 0-16Z',
    lines:
      'M24 80c26 2 44-6 36-17S20 56 30 40s24-4 38-16M74 10a8 8 0 1 1 0 16a8 8 0 0 1 0-16ZM18 75a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z',
    solid: 'M60 60a5 5 0 1 1 0 10a5 5 0 0 1 0-10ZM29 38a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z',
  },
  paper: {
    light: 'M32 64h32v12H32Z',
    lines: 'M24 10h34l14 14v62H24ZM58 10v14h14M34 34h28M34 44h28M34 54h18M34 76h28',
  },
  drawer: {
    light: 'M18 48h60l8 12H10Z',
    lines: 'M18 48V16h60v32M18 48h60l8 12H10ZM10 60h76l-4 22H14ZM42 72h12M42 32h12',
  },
};
