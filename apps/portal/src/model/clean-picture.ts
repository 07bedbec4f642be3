/** Longest side of what is sent, in pixels: a page of text stays readable. */
const LONGEST = 4096;
const QUALITY = 0.9;

/**
 * A picture drawn anew, so that nothing of the file comes along but what can be seen: no place, no
 * camera, no thumbnail, no name. What the browser cannot draw (an SVG, something else under a
 * picture's name) is not sent at all.
 * @returns JPEG, or null where it is no picture.
 */
export async function cleanPicture(file: Blob): Promise<Blob | null> {
  try {
    const seen = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST / Math.max(seen.width, seen.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(seen.width * scale));
    canvas.height = Math.max(1, Math.round(seen.height * scale));
    const context = canvas.getContext('2d');
    if (context === null) return null;
    // What was see-through becomes white, as paper is.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(seen, 0, 0, canvas.width, canvas.height);
    seen.close();
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  } catch {
    return null;
  }
}
