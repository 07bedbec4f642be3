import { Drawing } from './drawing.tsx';
import { STROKES, type DrawingName } from './strokes.ts';

const names = Object.keys(STROKES) as DrawingName[];

export const all = () => names.map((name) => <Drawing key={name} name={name} size="large" />);
