import type { InfoMessages } from '../nl/info.ts';

/** See the Dutch. */
export const info: InfoMessages = {
  'info.title': 'D’abord en savoir plus',
  'info.lead': 'Vous pouvez lire ceci sans rien raconter.',
  'info.to': 'Raconter quelque chose',

  'info.rules.title': 'Comment se comporter entre nous ?',
  'info.rules.lead': 'Les règles de respect. Elles sont pour tout le monde.',
  'info.rules.text': `Ici, chaque personne a droit au respect. Les mentees (les personnes aidées), les mentors, le personnel et les bénévoles. Personne n’a plus de valeur qu’une autre personne.

# Qu’est-ce qui est toujours interdit ?

- Frapper, pousser ou faire mal d’une autre façon.
- Menacer ou faire peur.
- Traiter une personne moins bien à cause de son origine, de sa religion, de son sexe, de son âge, d’un handicap ou de qui elle aime.
- Harceler, se moquer ou mettre quelqu’un à l’écart.
- Le sexe, ou toucher une personne qui ne le veut pas.
- Les blagues ou les messages sur le sexe ou sur le corps de quelqu’un.
- Abuser de son pouvoir. Par exemple, donner de l’aide en échange de quelque chose.

C’est interdit quand on se parle. C’est interdit aussi dans un message, au téléphone ou sur papier.

# Vous sentez que quelque chose ne va pas ?

Ce que vous sentez compte. Même si l’autre personne n’avait pas de mauvaise intention. Vous pouvez toujours dire non. Vous pouvez partir. Vous n’avez pas besoin de parler d’abord avec cette personne.

# Que peut-il se passer ensuite ?

Vous pouvez le raconter. Alors l’organisation cherche ce qui s’est passé. C’est vrai ? Alors il y a un entretien, un avertissement, un blâme ou la fin de la collaboration.

Au moins tous les trois ans, l’organisation regarde si ces règles sont encore bonnes.`,

  'info.conduct.title': 'Qu’est-ce qui est permis ou interdit pour un ou une mentor ?',
  'info.conduct.lead': 'Le code de conduite. Chaque mentor promet de le suivre.',
  'info.conduct.text': `# Un ou une mentor

- fait en sorte que vous vous sentiez en sécurité.
- a du respect pour vous.
- ne pose pas plus de questions sur votre vie que nécessaire.
- ne veut ni sexe ni relation amoureuse avec vous.
- ne vous touche pas d’une façon qui a un lien avec le sexe.
- ne donne pas d’argent ni de cadeaux chers, et n’en demande pas.
- le dit quand un ou une autre mentor va trop loin.

# Vous

Vous n’avez rien à faire en échange de l’aide. Votre aide n’en dépend pas. Vos papiers et votre séjour non plus. Ce n’est pas un ou une mentor qui décide de cela.

# Vous êtes mentor ?

Vous voyez quelque chose d’interdit ? Alors le code vous demande de le dire à la personne de confiance. Votre nom n’est pas nécessaire. Vous avez un doute sur quelque chose que vous avez fait ? Alors parlez-en avec la coordination, ou appelez la personne de confiance.`,

  'info.confidant.title': 'Qui est la personne de confiance ?',
  'info.confidant.lead': 'Quelqu’un qui vous écoute et qui ne travaille pas ici.',
  'info.confidant.text': `# Que fait cette personne ?

- Elle vous écoute, sans juger.
- Elle n’a pas besoin de croire ou de douter. Votre histoire suffit pour commencer.
- Elle explique ce qui est possible, et ce qui se passe ensuite.
- Elle vous aide à choisir. C’est vous qui choisissez.
- Elle cherche de l’aide avec vous. Par exemple un médecin.

# Que ne fait pas cette personne ?

- Elle ne décide pas qui a raison.
- Elle n’interroge pas l’autre personne.
- Elle ne transmet pas votre histoire sans votre oui. Sauf en cas de grand danger, ou si la loi l’exige.
- Elle ne lit pas jour et nuit. En danger, appelez le 112.

# C’est à propos de cette personne ?

Alors quelqu’un d’autre lit votre message. Vous le choisissez sur le premier écran.`,

  'info.after.title': 'Que se passe-t-il si je raconte quelque chose ?',
  'info.after.lead': 'Étape par étape. Vous pouvez presque toujours arrêter.',
  'info.after.text': `1. Vous écrivez ce qui s’est passé. Votre message est fermé à clé. Seules les personnes que vous choisissez peuvent le lire.
2. Vous recevez un code. Avec ce code, vous lisez la réponse et vous nous écrivez à nouveau.
3. La personne de confiance le lit. D’abord, il s’agit de vous : êtes-vous en sécurité, de quoi avez-vous besoin ?
4. Ensemble, vous faites un compte rendu. Vous le lisez. C’est juste ? Alors vous signez. Vous pouvez aussi dire non.
5. Est-ce que la direction peut le savoir ? Vous dites oui ou non. Cela continue seulement après un oui.
6. La direction parle avec vous et avec l’autre personne. Avec chaque personne séparément. Votre nom reste secret, si vous le voulez.
7. Deux personnes de la direction décident ensemble. Nous vous disons que c’est fini.

# Combien de temps cela dure-t-il ?

C’est différent à chaque fois. Avec votre code, vous voyez où cela en est.

# Vous voulez arrêter ?

C’est possible. Vous n’avez pas encore dit oui ? Alors nous effaçons tout après 7 jours. La direction a déjà commencé ? Alors cela s’arrête presque toujours. Cela continue seulement si quelqu’un est en danger, ou si la loi l’exige. Nous vous le disons.

# La personne est innocente. Et alors ?

Alors l’organisation efface tout le dossier. Deux personnes signent pour cela. Une seule ligne reste trois ans, sans les noms.`,

  'info.danger.title': 'Quand cela ne reste-t-il pas secret ?',
  'info.danger.lead': 'Ce que nous devons faire si quelqu’un est en danger.',
  'info.danger.text': `Presque toujours, c’est vous qui décidez qui le sait. Parfois, nous ne pouvons pas nous taire.

- Quelqu’un est en grand danger. Par exemple de mourir ou d’avoir des blessures graves.
- Un enfant est en danger.
- La loi dit que nous devons faire quelque chose.

# Que faisons-nous alors ?

Nous n’en disons pas plus que nécessaire. Si c’est possible sans danger, nous parlons d’abord avec vous. Nous faisons quelque chose sans votre accord ? Alors nous écrivons pourquoi. Vous pouvez le lire avec votre code.

# La police

Ce qui s’est passé est peut-être puni par la loi ? Alors la direction demande conseil à la police. C’est possible sans donner de noms. C’est vous, et personne d’autre, qui pouvez porter plainte, si vous le voulez. Cela peut être différent seulement si la loi l’exige.

# Êtes-vous en danger maintenant ?

Appelez le 112. N’attendez pas notre réponse. Même sans papiers, vous pouvez appeler la police, un médecin ou un numéro d’aide.`,

  'info.rights.title': 'Vos droits et vos données',
  'info.rights.lead': 'Que gardons-nous, combien de temps, et que pouvez-vous demander ?',
  'info.rights.text': `# Que gardons-nous ?

Seulement ce que vous écrivez et ce qui se passe ensuite. Nous ne gardons pas l’adresse de votre ordinateur ou de votre téléphone. Tout est fermé à clé. L’ordinateur qui le garde ne peut pas le lire.

# Pourquoi est-ce permis ?

L’organisation doit faire en sorte que les gens soient en sécurité ici. Pour transmettre quelque chose à la direction, nous demandons votre accord. Vous pouvez le retirer plus tard.

# Combien de temps ?

- Seulement une conversation avec la personne de confiance : 30 jours après le dernier message.
- On voit que la personne est innocente : le dossier est détruit peu de temps après.
- On ne sait pas bien ce qui s’est passé : 2 mois.
- C’est vrai : 2 ans.
- Jamais plus de 30 mois après le dernier message. Sauf si la police ou un juge en a besoin.

# Que pouvez-vous demander ?

Revenez avec votre code. Là, vous pouvez demander :

- Que savez-vous de moi ?
- Changez ceci, ce n’est pas juste.
- Effacez mes données.
- Je ne veux pas cela.

La loi dit que nous devons répondre dans un délai d’un mois.

# L’autre personne a aussi des droits

La personne accusée peut aussi raconter comment cela s’est passé. Elle peut demander ce qui est écrit sur elle. Votre nom n’y est pas, si vous ne le voulez pas.

# Quelque chose ne vous convient pas ?

Appelez-nous. Ou plaignez-vous à l’Autoriteit Persoonsgegevens. C’est le service des Pays-Bas qui protège les données personnelles. Cela ne coûte rien.`,

  'info.safety.title': 'Utiliser cette page en sécurité',
  'info.safety.lead': 'Quelqu’un peut voir votre écran ? Lisez d’abord ceci.',
  'info.safety.text': `# Quelqu’un regarde maintenant ?

Arrêtez. Appuyez sur le bouton en haut : « Partir vite d’ici ». Vous voyez tout de suite une autre page. Avec un clavier, vous pouvez aussi appuyer 3 fois sur Shift. Ce que vous avez tapé ici disparaît alors.

# Que reste-t-il sur votre téléphone ?

Nous ne gardons rien sur votre téléphone ou votre ordinateur. Mais votre navigateur peut se souvenir que vous étiez ici. Ce bouton ne l’efface pas.

- Utilisez une fenêtre privée. On dit aussi : navigation privée, ou incognito. Fermez-la quand vous avez fini.
- Ou effacez ensuite cette page de l’historique de votre navigateur.

# Quelqu’un d’autre utilise votre téléphone ou votre ordinateur ?

Alors utilisez plutôt un autre appareil. Par exemple un appareil de la bibliothèque, ou celui de quelqu’un qui a votre confiance. Quelqu’un peut regarder dans votre téléphone avec une application ou avec votre compte ? Alors n’utilisez pas ce téléphone.

# Votre code

Écrivez le code sur du papier, et gardez le papier dans un endroit sûr. Ou mettez les chiffres dans un contact de votre téléphone, avec un nom qui ne dit rien. Une capture d’écran va parfois dans votre cloud. D’autres peuvent la voir là.

La personne qui trouve votre code peut lire nos messages et répondre à votre place. Votre histoire n’y est pas.

# Wifi et travail

Vous utilisez l’internet de votre travail ou de quelqu’un d’autre ? Alors on peut voir quelle adresse vous avez ouverte. Pas ce que vous avez écrit.

# Vous préférez appeler ?

Il y a des numéros en bas de chaque page. Attention : un appel reste visible dans votre téléphone, et parfois sur la facture.`,
};
