import type { problems as nl } from '../nl/problems.ts';

/** What stands on the portal's screen when something went wrong: what to do now. */
export const problems: Record<keyof typeof nl, string> = {
  'problem.BODY_MALFORMED':
    'L’ordinateur n’a pas compris. Votre texte est toujours là. Essayez encore.',
  'problem.BODY_TOO_LARGE':
    'Votre texte est trop long. Faites-le plus court. Vous pourrez en dire plus après.',
  'problem.CONTENT_TYPE_WRONG': 'L’ordinateur n’a pas compris. Essayez un autre navigateur.',
  'problem.NOT_FOUND': 'Ceci n’est plus là. Écrivez à nouveau votre code.',
  'problem.NOT_OPEN': 'Vous ne pouvez rien envoyer ici maintenant. Appelez un des numéros en bas.',
  'problem.CHALLENGE_EXPIRED': 'Cela a pris trop de temps. Essayez encore.',
  'problem.SIGN_IN_FAILED':
    'Nous ne connaissons pas ce code. Comparez tous les chiffres. Le code est sur une carte ? Regardez jusqu’à quel jour elle marche. Vous avez reçu une nouvelle carte, ou tout est effacé ? Alors l’ancien code ne marche plus.',
  'problem.SESSION_ENDED':
    'Vous étiez ailleurs un moment. Écrivez à nouveau votre code. Votre texte reste là.',
  'problem.NOT_ALLOWED': 'Ce n’est pas possible ici. Appelez si vous voulez de l’aide.',
  'problem.STALE_HEAD': 'Un nouveau message vient d’arriver. Lisez-le et essayez encore.',
  'problem.ALREADY_THERE': 'C’était déjà envoyé. Regardez s’il y a du nouveau.',
  'problem.DIRECTORY_STALE':
    'Les personnes qui lisent ont changé. Regardez encore qui vous choisissez.',
  'problem.ENTRY_REFUSED': 'L’envoi n’a pas marché. Votre texte est toujours là. Essayez encore.',
  'problem.RECEIVER_REFUSED':
    'Une des personnes ne peut pas lire ceci. Choisissez quelqu’un d’autre.',
  'problem.DIRECTORY_REFUSED':
    'Quelque chose n’est pas normal avec les personnes qui lisent ici. N’envoyez rien maintenant. Appelez-nous.',
  'problem.INVITATION_UNKNOWN': 'Cette invitation ne marche plus. Demandez-en une nouvelle.',
  'problem.NAME_TAKEN': 'Ce nom existe déjà. Choisissez-en un autre.',
  'problem.SETUP_REFUSED': 'Ce n’est pas possible ici.',
  'problem.TOO_MANY_REQUESTS':
    'Il y a trop de monde en ce moment. Attendez une minute. Puis essayez encore.',
  'problem.PROOF_WANTED':
    'Il y a trop de monde en ce moment. Attendez une minute. Puis essayez encore.',
  'problem.BUSY':
    'Il y a trop de monde en ce moment. Votre texte est toujours là. Attendez un peu. Puis essayez encore.',
  'problem.TOO_SLOW': 'L’envoi a pris trop de temps. Votre texte est toujours là. Essayez encore.',
  'problem.UPLOAD_UNKNOWN':
    'Un fichier n’est pas bien arrivé, ou il a attendu trop longtemps. Envoyez-le encore une fois.',
  'problem.UPLOAD_REFUSED': 'Il y a eu un problème pendant l’envoi d’un fichier. Essayez encore.',
  'problem.FILE_TOO_LARGE':
    'Ce fichier est trop grand. Un fichier peut faire jusqu’à 100 Mo, tous les fichiers ensemble jusqu’à 500 Mo. Choisissez un fichier plus petit.',
  'problem.TOO_MANY_FILES': 'Vous pouvez envoyer dix fichiers à la fois. Enlevez-en d’abord un.',
  'problem.FILE_CHANGED':
    'Vous avez choisi un fichier, mais il a changé ou il n’est plus là. Enlevez-le de la liste et choisissez-le à nouveau. Votre texte est toujours là.',
  'problem.FILE_DAMAGED':
    'Ce fichier n’est pas le même que le fichier envoyé. Il ne sera pas ouvert.',
  'problem.STORAGE_FULL':
    'Il n’y a plus de place. Ce n’est pas envoyé. Appelez un des numéros en bas.',
  'problem.INTERNAL':
    'Quelque chose n’a pas marché chez nous. Votre texte est toujours là. Essayez encore.',
  'problem.OFFLINE': 'Il n’y a pas de connexion. Votre texte est toujours là. Essayez encore.',
  'problem.TIMED_OUT': 'Cela prend trop de temps. Votre texte est toujours là. Essayez encore.',
  'problem.ANSWER_MALFORMED':
    'Nous avons reçu une réponse étrange. Essayez encore. Cela recommence ? Appelez-nous.',
  'problem.CRYPTO_UNAVAILABLE':
    'Ce navigateur ne peut pas fermer votre message à clé. C’est pourquoi nous n’envoyons rien. Il vaut mieux appeler, ou utiliser un autre appareil.',
  'problem.CODE_TOO_SHORT': 'Le code a 24 chiffres. Il manque encore quelque chose.',
  'problem.CODE_TOO_LONG': 'Le code a 24 chiffres. Ici, il y en a trop.',
  'problem.CODE_MISTYPED': 'Il y a un chiffre faux. Comparez tous les groupes.',
  'problem.PAPER_CODE_MISTYPED': 'Il y a un signe faux. Comparez tous les groupes.',
  'problem.PASSPHRASE_WEAK': 'Ces mots sont trop faciles. Choisissez d’autres mots.',
  'problem.DIRECTORY_UNTRUSTED':
    'Quelque chose n’est pas normal avec les personnes qui lisent ici. N’envoyez rien maintenant. Appelez-nous.',
  'problem.SIGNED_OUT': 'Écrivez à nouveau votre code. Votre texte reste là.',
  'problem.STORY_MISSING': 'Écrivez d’abord quelque chose. Quelques mots suffisent.',
  'problem.TEXT_TOO_LONG':
    'Votre texte est trop long. Faites-le plus court. Vous pourrez en dire plus après.',
  'problem.TEXT_MISSING': 'Écrivez d’abord quelque chose.',
  'problem.NO_READER_LEFT':
    'En ce moment, plus personne ne peut lire ceci. Appelez un des numéros en bas.',
  'problem.NOTHING_TO_DO': 'Rien n’a changé.',
  'problem.DOSSIER_UNKNOWN': 'Ceci n’est plus là. Écrivez à nouveau votre code.',
  'problem.CONSENT_MISSING': 'Choisissez d’abord oui ou non.',
  'problem.PAPER_CHANGED':
    'Ce papier a été modifié ou repris entre-temps. Regardez s’il y a du nouveau et relisez-le.',
  'problem.PAPER_WAITS': 'Ce n’est pas possible maintenant.',
  'problem.QUESTION_OPEN': 'Ce n’est pas possible maintenant.',
  'problem.CONSENT_INVALID': 'Cette question a changé. Relisez-la, puis choisissez.',
  'problem.ORDER_REFUSED': 'Ce n’est pas possible maintenant.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'Ce n’est pas possible maintenant.',
  'problem.ON_HOLD': 'Ce n’est pas possible maintenant.',
  'problem.TOO_EARLY': 'Ce n’est pas encore possible.',
  'problem.ERASED': 'Vos données ne sont plus là. Avec ce code, il n’y a plus rien à lire.',
  'problem.STONES_CHANGED': 'Ce n’est pas possible maintenant.',
  'problem.DATE_IN_THE_PAST': 'Ce jour est déjà passé.',
  'problem.ABOUT_YOURSELF': 'Ceci parle de vous. Laissez quelqu’un d’autre l’écrire.',
  'problem.READERS_CHANGED':
    'Quelqu’un a été ajouté ou enlevé ici sans permission. C’est pourquoi vous ne pouvez plus écrire ici.',
  'problem.STEP_REFUSED': 'Ce n’est pas encore possible. Regardez s’il y a du nouveau.',
};
