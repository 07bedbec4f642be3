import * as z from 'zod/mini';
import { bytes, id } from './fields.ts';
import { endpoint } from './endpoint.ts';

/** Stored bytes in one part of an upload or download; the last part has what is left. 1 MiB. */
export const FILE_PART = 1024 * 1024;

/** Files that one entry may bring. */
export const MOST_FILES = 10;

/** Largest stored file: 128 MiB of padded bytes in their chunks. */
export const MAX_FILE_BYTES = 24 + 2048 * 65_553;

/** All stored files of one dossier together. */
export const MAX_DOSSIER_FILE_BYTES = 4 * MAX_FILE_BYTES;

const part = z.string().check(z.regex(/^(0|[1-9]\d{0,3})$/));
const partBody = bytes(undefined, FILE_PART);
const WIRE = Math.ceil((FILE_PART * 4) / 3) + 256;

/** Files on their way in. There is no session yet: who began an upload has its ticket. */
export const uploading = {
  /**
   * Make room for one sealed file. The ticket lives at least 24 hours; what no entry has brought by
   * then is thrown away. The same request again answers as the first time.
   */
  beginUpload: endpoint({
    method: 'POST',
    path: '/api/uploads',
    auth: 'none',
    body: z.strictObject({
      blobId: id,
      /** H("upload", ticket): the ticket itself comes with every part. */
      ticketHash: bytes(32),
      size: z.int().check(z.minimum(1), z.maximum(MAX_FILE_BYTES)),
    }),
    takesWork: 'SOON',
    response: z.strictObject({}),
    problems: ['ALREADY_THERE', 'NOT_OPEN', 'STORAGE_FULL'],
  }),
  /**
   * One part of it. They come in order; one that is there already is taken as sent again.
   * @returns how many parts are there now.
   */
  putPart: endpoint({
    method: 'PUT',
    path: '/api/uploads/:blobId/:part',
    auth: 'none',
    params: z.strictObject({ blobId: id, part }),
    body: z.strictObject({ ticket: bytes(32), bytes: partBody }),
    mostBytes: WIRE,
    takesWork: 'LATE',
    response: z.strictObject({ parts: z.int() }),
    problems: ['UPLOAD_UNKNOWN', 'UPLOAD_REFUSED', 'STORAGE_FULL'],
  }),
} as const;

/** Files that an entry brought, for who may read that entry. */
export const downloading = {
  readPart: endpoint({
    method: 'GET',
    path: '/api/files/:blobId/:part',
    auth: 'member',
    params: z.strictObject({ blobId: id, part }),
    response: z.strictObject({ bytes: partBody }),
    problems: ['NOT_FOUND'],
  }),
} as const;
