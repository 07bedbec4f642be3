import { encode } from 'uqr';
import styles from './qr-code.module.css';

interface QrCodeProps {
  readonly text: string;
  /** What the camera finds, in words. */
  readonly label: string;
}

const BORDER = 2;

/** A QR code as one drawn path: always black on white, or a camera cannot read it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const dots = data.flatMap((line, y) => line.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1Z` : '')));
  return (
    <svg class={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path class={styles.dots} d={dots.join('')} shape-rendering="crispEdges" />
    </svg>
  );
}
