import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'عکس یا فایل‌های دیگر',
  'files.limits': 'می‌توانید ده فایل بفرستید. یک فایل می‌تواند تا ۱۰۰ مگابایت باشد.',
  'files.pictures':
    'از عکس، جا و زمان و اطلاعات دوربین شما را برمی‌داریم. چیزی که در عکس دیده می‌شود، همان‌طور می‌ماند.',
  'files.documents':
    'در فایل‌های دیگر، مثل نامه یا فیلم، شاید اسم شما پنهان باشد. ما آن را برنمی‌داریم. اسم فایل هم فرستاده می‌شود. عکس صفحه امن‌تر است.',
  'files.later': 'فایل‌ها فقط وقتی می‌روند که «فرستادن» را بزنید.',
  'files.choose': 'انتخاب فایل‌ها',
  'files.list': 'این فایل‌ها فرستاده می‌شوند',
  'files.cleaned': 'جا و زمان و اطلاعات دوربین برداشته شد.',
  'files.hidden': 'شاید اطلاعات پنهان در آن باشد.',
  'files.sent': '{percent} درصد فرستاده شد',
  'files.remove': 'برداشتن',
  'files.remove.of': 'برداشتن: {name}',
  'files.working': 'داریم فایل‌ها را آماده می‌کنیم …',
  'files.picture': 'عکس {number}',
  'files.not': 'این فرستاده نمی‌شود: {name}.',
  'files.unreadable': 'این عکس را نمی‌توانیم باز کنیم. از صفحه عکس بگیرید و آن عکس را انتخاب کنید.',
};
