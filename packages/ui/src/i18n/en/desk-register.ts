/** Destroying a dossier, and what is left of it, in English. */
export const deskRegister = {
  'destroy.heading': 'Destruction',
  'destroy.ordered': '{name} ordered the destruction of this dossier on {day}.',
  'destroy.confirmed': '{name} signed as the second person.',
  'destroy.yours': 'You signed first. Somebody else has to add the second signature.',
  'destroy.due': 'Everything is destroyed on {day}.',
  'destroy.notHeard':
    'The server has not received the order yet. It goes along by itself once there is a connection.',
  'destroy.what': 'What is destroyed',
  'destroy.rest': 'everything else that belongs to this dossier',

  'record.rule': 'Reason',
  'record.rule.T16': 'The report was unfounded',
  'record.rule.T17': 'The retention period was over',
  'record.number': 'Number',
  'record.month': 'Month of the decision',
  'record.finding': 'Finding',
  'record.kinds': 'What',
  'record.signed': 'Signed by',
  'record.title': 'Record of a destruction',
  'record.two': 'Two different people signed one and the same order, each with a key of their own.',
  'record.ordered': 'The order is of {day}.',
  'record.signedBy': 'Signed by {role}, with this key:',
  'record.mark': 'Mark of the order:',
  'record.made': 'Printed on {day}.',
  'record.keep.text':
    'You signed. So you can print the record, or keep it. Nothing of what was in the dossier is in it. The file does hold the whole list of members. With the file and the verification page anybody can see later whether the signatures hold.',
  'record.state.WAITS': 'Will be destroyed on {day}',
  'record.state.DESTROYED': 'Destroyed on {day}',
  'record.state.CALLED_OFF': 'The order was called off',
  'kind.report': 'report',
  'kind.identity': 'name and contact',
  'kind.talk': 'confidential talk',
  'kind.person': 'messages with a person',
  'kind.statement': 'statement to sign',
  'kind.notes': 'own notes',
  'kind.intake': 'intake',
  'kind.casefile': 'case file',
  'kind.consult': 'consultation',
  'kind.register': 'register',
  'kind.many': '{many} × {kind}',

  'register.title': 'Register of destroyed dossiers',
  'register.lead':
    'Only this is left of a destroyed dossier: its number, the month, the finding and who signed for it. No names of reporters or accused people.',
  'register.empty': 'No dossier that you may know of has been destroyed yet.',
  'register.others': 'Also erased',
  'register.others.why':
    'These dossiers are not in your register: for example because a reporter withdrew, or because a report stayed confidential.',
  'register.other.ordered': '{day}: erased on an order',
  'register.other.ceiling': '{day}: erased because the longest period was over',
  'register.proves': 'What this proves, and what it does not',
  'register.proves.text':
    'It shows that two people signed, and that our server erased the dossier. In an old backup it is left only in a form that nobody can read: a part of its key is gone. It does not prove that no print, photo or copy of a whole disk exists anywhere, nor that an SSD keeps nothing in another place.',
  'stores.one':
    'The key shares live in one place only. If that disk breaks, nothing can be read any more. Ask the administrator for a second place.',
} as const;
