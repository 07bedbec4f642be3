/** The key words of the portal in Arabic: the same word for the same thing everywhere. */
export const glossary = {
  report: 'بلاغ',
  code: 'رمز',
  confidant: 'شخص الثقة',
  directors: 'الإدارة',
  statement: 'تقرير',
  consent: 'موافقة',
  decision: 'قرار',
  request: 'طلب',
  erase: 'حذف',
} as const;
