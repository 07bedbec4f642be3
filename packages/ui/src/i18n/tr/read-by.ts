import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'Bildiriminizi kim okudu?',
  'readBy.REPORT':
    '{n, plural, one {Bildiriminizi bir kişi okudu} other {Bildiriminizi # kişi okudu}}: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {Bildiriminizin özetini bir kişi okudu} other {Bildiriminizin özetini # kişi okudu}}: {who}.',
  'readBy.who': '{role} (son olarak {day} günü)',
  'readBy.role.confidant': 'güven danışmanı',
  'readBy.role.board': 'yönetimden biri',
  'readBy.role.coordinator': 'koordinatör',
  'readBy.role.alternate': 'ekip dışından vekil',
  'readBy.note':
    'Okuyan kişi bunu programla kendisi bildirir. Bazen bunu ancak birkaç gün sonra görürsünüz. Bu, başka kimsenin okumadığının kanıtı değildir.',
};
