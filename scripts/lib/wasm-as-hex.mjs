/** The decoder and the text that libsodium's module carries its WebAssembly in. */
const IN_BASE64 = /\(A=>\{for\(var I,g,C=0,B=0,[^{}]*return E\}\)\("([A-Za-z0-9+/=]+)"\)/;

const DECODE =
  '(h=>{for(var v=c=>c<58?c-48:c-87,b=new Uint8Array(h.length/2),i=0;i<b.length;i++)b[i]=v(h.charCodeAt(2*i))<<4|v(h.charCodeAt(2*i+1));return b})';

/**
 * Writes libsodium's WebAssembly as hexadecimal instead of base64. That is longer as it lies, but
 * brotli sees the bytes again where base64 smears them over each other: 101 kB travel in the place
 * of 133 kB. The bytes themselves stay as they were installed.
 * @returns {import('vite').Plugin}
 */
export function wasmAsHex() {
  return {
    name: 'gehoord-wasm-as-hex',
    enforce: 'pre',
    transform(code, id) {
      if (!/libsodium-sumo\.mjs$/.test(id.split('?')[0] ?? '')) return null;
      const [found, base64] = IN_BASE64.exec(code) ?? [];
      if (!found || !base64) {
        throw new Error('libsodium carries its WebAssembly in another way: see wasm-as-hex.mjs.');
      }
      const hex = Buffer.from(base64, 'base64').toString('hex');
      return { code: code.replace(found, () => `${DECODE}("${hex}")`), map: null };
    },
  };
}
