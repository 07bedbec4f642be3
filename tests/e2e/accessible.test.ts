import { describe, expect, test } from 'vitest';
import { scene } from '../support/scene.ts';
import { openEye } from '../support/look-over.ts';
import { deskScreens, entryScreens } from './accessible/desk.ts';
import { byKeyboardAlone } from './accessible/keyboard.ts';
import { invitedScreens, namedScreens, reportScreens, returnScreens } from './accessible/portal.ts';

/** A mail host that nobody has to reach: what is looked at is where a member gives an address. */
const MAIL = {
  ...{ host: '127.0.0.1', port: 9, secure: false, auth: null },
  ...{ from: 'gehoord@example.org', hour: 8, deskAddress: null },
};

const here = scene({ mail: MAIL });

describe('every screen can be used by everybody', () => {
  test('reporting, in Dutch and in English', async () => {
    const eye = openEye();
    await reportScreens(here, eye);
    expect(eye.findings).toEqual([]);
    expect(eye.screens.length).toBe(22);
  });

  test('coming back with a code, in Dutch and in English', async () => {
    const eye = openEye();
    await returnScreens(here, eye);
    expect(eye.findings).toEqual([]);
    expect(eye.screens.length).toBe(16);
  });

  test('being invited to tell one’s own story, in Dutch and in English', async () => {
    const eye = openEye();
    await invitedScreens(here, eye);
    expect(eye.findings).toEqual([]);
    expect(eye.screens.length).toBe(4);
  });

  test('being asked about one’s own name, in Dutch and in English', async () => {
    const eye = openEye();
    await namedScreens(here, eye);
    expect(eye.findings).toEqual([]);
    expect(eye.screens.length).toBe(4);
  });

  test('setting up, joining and signing in', async () => {
    const eye = openEye();
    await entryScreens(here, eye);
    expect(eye.findings).toEqual([]);
    expect(eye.screens.length).toBe(14);
  });

  test('the desk', async () => {
    const eye = openEye();
    await deskScreens(here, eye);
    expect(eye.findings).toEqual([]);
    expect(eye.screens.length).toBe(26);
  });
});

test('a whole report by keyboard alone, its code typed back', () => byKeyboardAlone(here));
