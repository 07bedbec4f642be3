import type { invited as nl } from '../nl/invited.ts';

/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited: Record<keyof typeof nl, string> = {
  'me.heading': 'Neden bir kodunuz var',
  'me.by': '{name} size bu kodu {day} günü verdi. {name} şunu yazdı:',
  'me.by.unnamed': 'Bu kodu {day} günü aldınız. Kodun yanında şu yazıyor:',
  'me.only': 'Bu sayfa, kodunuzu bilen kişi ve bu işle ilgilenen kişiler içindir.',
  'me.accused':
    'Bunun sizin için nasıl olduğunu anlatabilirsiniz. Herkese eşit davranırız. Size destek olan birini yanınızda getirebilirsiniz.',
  'me.affectedPerson':
    'Hiçbir şey anlatmak zorunda değilsiniz. Neye ihtiyacınız olduğunu bize söyleyin. Adınızı verebilir miyiz, bunu da söyleyin.',
  'me.witness':
    'Yalnızca kendi gördüğünüzü ya da duyduğunuzu anlatın. Bunu başkalarıyla konuşmamanız daha iyi. Bir doktorla, avukatla, polisle ya da size destek olan biriyle her zaman konuşabilirsiniz.',
  'me.hearing': 'Konuşmaya gelir misiniz?',
  'me.hearing.day': '{day} günü için davet',
  'me.hearing.answer': 'Gelip gelmeyeceğinizi aşağıya yazın. Gelemiyor musunuz? Rahatça söyleyin.',
  'me.hearing.off': 'Görüşme olmayacak',
  'me.hearing.off.text':
    '{day} günü için davet edilmiştiniz. O görüşme olmayacak. Gelmeniz gerekmiyor.',
  'me.hearing.off.later': 'Yeni bir gün belli olursa bunu burada okursunuz.',
  'me.heard': '{day} günü sizinle konuştuk',
  'me.heard.points': 'Bununla ilgili şunlar yazıldı:',
  'me.point.NATURE': 'Bildirimin neyle ilgili olduğunu söyledik.',
  'me.point.OPEN': 'Açık sorular sorduk ve dinledik.',
  'me.point.SUPPORT': 'Hangi desteğe ihtiyacınız olduğunu sorduk.',
  'me.point.CONTACT': 'Nasıl haberleşeceğimizi kararlaştırdık.',
  'me.point.STATEMENT':
    'Bir tutanak yazılacak. Siz okursunuz. İsterseniz imzalarsınız, istemezseniz imzalamazsınız.',
  'me.heard.wrong': 'Bu doğru değil mi? Bize yazın.',
  'view.replaced': '{name} {day} günü sizin için yeni bir kod oluşturdu. Eskisi artık çalışmıyor.',
  'view.replaced.why': 'Nedeni: {why}',
  'view.replaced.wrong': 'Bundan haberiniz yok muydu? O zaman bizi arayın.',
  'thread.PERSON.invited': 'Mesajlar',
};
