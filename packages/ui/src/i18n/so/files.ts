import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'Sawirro ama faylal kale',
  'files.limits': 'Toban fayl ayaad diri kartaa. Hal fayl wuxuu noqon karaa ilaa 100 MB.',
  'files.pictures':
    'Sawirka waxaan ka saarnaa goobta, waqtiga iyo xogta kamaradaada. Waxa sawirka ka muuqda, weli waa la arki karaa.',
  'files.documents':
    'Fayl kale, sida warqad ama fiidiyow, magacaaga ayaa ku qarsoonaan kara. Taas kama saarno. Magaca faylkana waa la dirayaa. Sawirka shaashadda ayaa ka ammaan badan.',
  'files.later': 'Faylasha waxaa la dirayaa oo keliya markaad riixdo “Dir”.',
  'files.choose': 'Dooro faylal',
  'files.list': 'Faylashan waa la dirayaa',
  'files.cleaned': 'Goobta, waqtiga iyo xogta kamaradda waa laga saaray.',
  'files.hidden': 'Xog qarsoon ayaa ku jiri karta.',
  'files.sent': '{percent}% waa la diray',
  'files.remove': 'Ka saar',
  'files.remove.of': 'Ka saar: {name}',
  'files.working': 'Faylasha waan diyaarinaynaa …',
  'files.picture': 'sawirka {number}',
  'files.not': '{name} lama dirayo.',
  'files.unreadable': 'Sawirkan ma furi karno. Sawir shaashadeed ka qaad, kaasna dooro.',
};
