/**
 * Attributes that keep what is typed on this device: no autofill, no cloud spelling check, no
 * writing suggestions, no grammar extensions, no password managers that offer to remember it.
 */
export const privateTyping = {
  autocomplete: 'off',
  spellcheck: false,
  // In capitals, because the property of that name is a truth value in some browsers.
  autoCorrect: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-lpignore': 'true',
  'data-1p-ignore': 'true',
} as const;
