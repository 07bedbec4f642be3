import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'Size bir mektup',
  'letter.from': '{name} bu mektubu {day} günü yazdı.',
  'letter.from.unnamed': 'Bu mektubun tarihi: {day}.',
  'letter.calm': 'Mektubu sakin bir zamanda okuyun. Hiçbir şey yapmanız gerekmiyor.',
  'letter.translation': 'Bu bir çeviridir. Farklı bir şey söylüyorsa Hollandaca mektup geçerlidir.',
  'letter.read': 'Bu mektubu okudum',
  'letter.read.hint':
    'Böylece mektubu bildiğinizi anlarız. Mektupla aynı fikirde olmak zorunda değilsiniz.',
  'letter.read.done': '{day} günü bu mektubu okuduğunuzu söylediniz.',

  'withdraw.title': 'Bildiriminizi geri çekmek ister misiniz?',
  'withdraw.text':
    'Olur. O zaman bildiriminiz için çalışmayı bırakırız. İlk 7 gün içinde fikrinizi değiştirebilirsiniz.',
  'withdraw.after':
    'Bildiriminiz artık yönetimde. Geri çekerseniz yönetim ancak birinin güvenliği için ya da kanun bunu istiyorsa devam edebilir. Devam ederse nedenini burada okursunuz.',
  'withdraw.calm': 'Şimdi seçmek zorunda değilsiniz. Önce arayabilir ya da yazabilirsiniz.',
  'withdraw.why': 'Nedenini söylemek ister misiniz? Zorunlu değil.',
  'withdraw.button': 'Bildirimimi geri çekmek istiyorum',
  'withdraw.sure': 'Emin misiniz?',
  'withdraw.yes': 'Evet, bildirimimi geri çek',
  'withdraw.no': 'Hayır, böyle kalsın',
  'withdraw.busy': 'Bildiriminizi geri çekiyoruz …',
  'withdraw.done':
    'Bildiriminizi geri çektiniz. Yine de devam etmek ister misiniz? Bunun için son gün: {day}.',
  'withdraw.done.after': 'Bildiriminizi geri çektiniz. Yönetim bunu okuyacak.',
  'withdraw.back.button': 'Bildirimime yine de devam etmek istiyorum',

  'override.title': 'Bildiriminiz iletildi',
  'override.text': '{name} bildiriminizi {day} günü iletti. Bu, sizin izniniz olmadan oldu.',
  'override.text.unnamed': 'Bildiriminiz {day} günü iletildi. Bu, sizin izniniz olmadan oldu.',
  'override.DANGER': 'Nedeni: biri tehlikede.',
  'override.LEGAL_DUTY': 'Nedeni: kanun bunu istiyor.',
  'override.why': 'Açıklaması şu: {why}',
  'override.do': 'Aynı fikirde değil misiniz? Korkuyor musunuz? Bize yazın ya da arayın.',
  'override.danger': 'Şu an tehlikede misiniz? 112’yi arayın.',

  'letIn.title': 'Bir kişi daha okuyor',
  'letIn.text':
    '{who} {day} gününden beri diğerleriyle birlikte okuyor ve karar veriyor. Karar vermek için çok az kişi vardı.',
  'letIn.by': 'Bunu {name} böyle seçti.',
  'letIn.reads': 'Bu kişi buradaki mesajları ve tutanakları okur.',
  'letIn.reads.not':
    'Bu kişi bildiriminizde yazdıklarınızı okumaz, adınızı da görmez. Gizli bir konuşmayı da okumaz.',
  'letIn.do': 'Bunu istemiyor musunuz? Bize yazın ya da arayın.',

  'continued.title': 'Yine de devam ediyor',
  'continued.text':
    'Bildiriminizi geri çektiniz. {name} {day} günü şunu yazdı: yönetim yine de devam etmek zorunda.',
  'continued.text.unnamed':
    'Bildiriminizi geri çektiniz. {day} günü şu yazıldı: yönetim yine de devam etmek zorunda.',
  'continued.SAFETY': 'Nedeni: birinin güvenliği.',
  'continued.LEGAL': 'Nedeni: kanun bunu istiyor.',
  'continued.why': 'Açıklaması şu: {why}',
  'continued.do':
    'Artık hiçbir şeye katılmak zorunda değilsiniz. Tutanağınız artık kanıt sayılmaz.',
  'continued.wrong': 'Aynı fikirde değil misiniz? Bize yazın ya da arayın.',

  'hearing.declined': 'Sizinle görüşme olmadı. Bunu {day} günü yazdık.',
  'hearing.declined.why': 'Yanında şu yazıyor: {why}',
  'hearing.declined.wrong': 'Bu doğru değil mi? Ya da yine de konuşmak ister misiniz? Bize yazın.',
};
