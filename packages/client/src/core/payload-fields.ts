import type { Event } from '@gehoord/protocol';
import * as z from 'zod/mini';

/* Fields that several steps have. */

export const hex = (bytes: number) =>
  z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
const isDay = (value: string) =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));
export const type = <T extends Event['type']>(name: T) => ({ type: z.literal(name) });
