/** The key words of the portal in Persian: the same word for the same thing everywhere. */
export const glossary = {
  report: 'گزارش',
  code: 'کد',
  confidant: 'شخص مورد اعتماد',
  directors: 'مدیریت',
  statement: 'شرح',
  consent: 'اجازه',
  decision: 'تصمیم',
  request: 'درخواست',
  erase: 'پاک کردن',
} as const;
