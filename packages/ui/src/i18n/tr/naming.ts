import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'Adınızı söyleyebilir miyiz?',
  'naming.asks':
    '{asker} soruyor: adınızı söyleyebilir miyiz? O zaman hakkında bildirim yapılan kişi adınızı duyar.',
  'naming.again': '{day} günü hayır dediniz. Şimdi başka bir neden var. Yine hayır diyebilirsiniz.',
  'naming.why': 'Neden: {why}',
  'naming.name': 'O zaman size şöyle deriz: {name}',
  'naming.statement': 'Evet derseniz şunu söylemiş olursunuz:',
  'naming.says': '{asker} ve yönetim adımı söyleyebilir: {name}.',
  'naming.says.whom': 'Yalnızca hakkında bildirim yapılan kişiye söyleyebilirler.',
  'naming.says.until': 'Bu izin {day} gününe kadar geçerlidir, o gün de dahil.',
  'naming.says.later':
    'İznimi sonra geri alabilirim. O kişinin o zamana kadar öğrendiği şey geri alınamaz.',
  'naming.no':
    'Hayır mı diyorsunuz? O zaman adınızı söylemeyiz. Bazen biri yine de kim olduğunuzu tahmin eder. Bunu her zaman önleyemeyiz.',
  'naming.calm': 'Şimdi seçmek zorunda değilsiniz. Evet olur. Hayır da olur.',
  'naming.yes.button': 'Evet, adımı söyleyin',
  'naming.no.button': 'Hayır, adımı söylemeyin',
  'naming.past': 'Adınız',
  'naming.GIVEN': 'Evet dediniz: adınızı ({name}) söyleyebiliriz. Son gün: {day}.',
  'naming.DECLINED': 'Hayır dediniz: adınızı söylemiyoruz.',
  'naming.WITHDRAWN': 'İzninizi geri aldınız. Bundan sonra adınızı söylemiyoruz.',
  'naming.withdraw.text':
    'Emin misiniz? Bundan sonra adınızı söylemeyiz. Hakkında bildirim yapılan kişi adınızı zaten biliyor mu? O zaman bu geri alınamaz.',
  'confirmed.naming': '{name} {day} günü şunu yazdı: bunu siz kendiniz seçtiniz.',
  'confirmed.handover': '{name} {day} günü şunu yazdı: iletilmesine siz kendiniz evet dediniz.',
  'confirmed.how': '{name} bunu şuradan biliyor: {how}',
  'confirmed.wrong': 'Bu doğru değil mi? Bize yazın ya da arayın.',
};
