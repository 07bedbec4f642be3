import { Button } from '@gehoord/ui/button';
import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import type { Errors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { isRetyped, type PassphraseModel } from '../../model/passphrase.ts';
import type { I18n } from '@gehoord/ui/i18n';
import type { Key } from '../../model/language.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import styles from './joining.module.css';

interface PassphraseFieldsProps {
  readonly model: PassphraseModel;
  readonly errors: Errors;
}

/** What has to hold before the passphrase can be used, for `Errors.check`. */
export function passphraseRules({ state }: PassphraseModel, t: I18n<Key>['t']) {
  const own = state.own.trim();
  return state.way === 'words'
    ? ([[!isRetyped(state), 'retyped', t('passphrase.differs')]] as const)
    : ([
        [own === '', 'own', t('passphrase.missing')],
        [own !== '' && state.again.trim() !== own, 'again', t('passphrase.differs')],
      ] as const);
}

function Words({ model, errors }: PassphraseFieldsProps) {
  const { t } = useI18n();
  const { words, retyped } = model.state;
  return (
    <>
      <div class={styles.words}>
        <p class={styles.wordsLabel}>{t('passphrase.words')}</p>
        {model.broken ? (
          <ProblemNotice problem="CRYPTO_UNAVAILABLE" />
        ) : (
          <p class={styles.wordList} lang="nl" role="status">
            {words || t('desk.loading')}
          </p>
        )}
        <Button kind="quiet" onClick={() => void model.otherWords()}>
          {t('passphrase.words.other')}
        </Button>
      </div>
      <p>{t('passphrase.words.keep')}</p>
      <TextField
        id="retyped"
        label={t('passphrase.retype')}
        value={retyped}
        error={errors.of('retyped')}
        onInput={(text) => model.change({ retyped: text })}
      />
    </>
  );
}

function Own({ model, errors }: PassphraseFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      <TextField
        id="own"
        type="password"
        label={t('passphrase.own')}
        value={model.state.own}
        error={errors.of('own')}
        onInput={(own) => model.change({ own })}
      />
      <TextField
        id="again"
        type="password"
        label={t('passphrase.own.again')}
        value={model.state.again}
        error={errors.of('again')}
        onInput={(again) => model.change({ again })}
      />
    </>
  );
}

/** Choose a passphrase: six proposed words typed over, or a sentence of one's own typed twice. */
export function PassphraseFields({ model, errors }: PassphraseFieldsProps) {
  const { t } = useI18n();
  const ways = (['words', 'own'] as const).map((value) => ({
    value,
    label: t(`passphrase.how.${value}`),
    hint: t(`passphrase.how.${value}.hint`),
  }));
  const Fields = model.state.way === 'words' ? Words : Own;
  return (
    <>
      <Choices
        id="way"
        label={t('passphrase.how')}
        options={ways}
        value={model.state.way}
        onChange={(way) => model.change({ way })}
      />
      <Fields model={model} errors={errors} />
    </>
  );
}
