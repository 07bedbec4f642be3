import { Progress } from './progress.tsx';

export const second = () => <Progress step={2} of={4} label="Stap 2 van 4" />;
