import { Checks } from '@gehoord/ui/checks';
import { Choices } from '@gehoord/ui/choices';
import { Fold } from '@gehoord/ui/fold';
import { Notice } from '@gehoord/ui/notice';
import { useI18n } from '../../model/language.ts';
import { HELP, KNOWS, RELATIONS, REPORTERS } from '../../model/oral-form.ts';
import type { OralModel } from '../../model/use-oral.ts';

function Relation({ model }: { model: OralModel }) {
  const { t } = useI18n();
  const { form, change } = model;
  return (
    <>
      <Choices
        id="reporterIs"
        label={t('oral.reporterIs')}
        options={REPORTERS.map((value) => ({ value, label: t(`oral.reporterIs.${value}`) }))}
        value={form.reporterIs ?? null}
        onChange={(reporterIs) => change({ reporterIs })}
      />
      <Choices
        id="relation"
        label={t('oral.relation')}
        options={RELATIONS.map((value) => ({ value, label: t(`oral.relation.${value}`) }))}
        value={form.relation ?? null}
        onChange={(relation) => change({ relation })}
      />
      {form.relation === 'ON_BEHALF' && (
        <Choices
          id="affectedKnows"
          label={t('oral.affectedKnows')}
          options={KNOWS.map((value) => ({ value, label: t(`oral.answer.${value}`) }))}
          value={form.affectedKnows ?? null}
          onChange={(affectedKnows) => change({ affectedKnows })}
        />
      )}
    </>
  );
}

function Safety({ model }: { model: OralModel }) {
  const { t } = useI18n();
  const { form, change } = model;
  return (
    <>
      <Choices
        id="safeNow"
        label={t('oral.safeNow')}
        options={KNOWS.map((value) => ({ value, label: t(`oral.answer.${value}`) }))}
        value={form.safeNow ?? null}
        onChange={(safeNow) => change({ safeNow })}
      />
      {form.safeNow === 'NO' && (
        <Notice kind="danger" announce>
          <p>{t('oral.safeNow.NO.text')}</p>
        </Notice>
      )}
      <Checks
        id="help"
        label={t('oral.help')}
        options={HELP.map((value) => ({ value, label: t(`oral.help.${value}`) }))}
        values={form.help}
        onChange={(help) => change({ help })}
      />
    </>
  );
}

/** Relation, safety and help: all of it may stay empty. */
export function MoreFields({ model }: { model: OralModel }) {
  const { t } = useI18n();
  const { reporterIs, relation, safeNow, help } = model.form;
  const started = Boolean(reporterIs ?? relation ?? safeNow) || help.length > 0;
  return (
    <Fold summary={t('oral.more.title')} open={started}>
      <p>{t('oral.more.hint')}</p>
      <Relation model={model} />
      <Safety model={model} />
    </Fold>
  );
}
