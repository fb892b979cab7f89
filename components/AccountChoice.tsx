import { i18n } from '#i18n';
import { accounts } from '#lib/lint/post.ts';
import { useSettings } from '#lib/store/settings.ts';
import { Choice } from './Choice.tsx';

/** Whether somebody mostly writes as themselves or for the hospital. */
export function AccountChoice() {
  const settings = useSettings();
  return (
    <Choice
      label={i18n.t('account.label')}
      options={accounts.map((account) => ({ value: account, label: i18n.t(`account.${account}`) }))}
      chosen={settings.value.account}
      onChoose={(account) => void settings.change((value) => ({ ...value, account }))}
    />
  );
}
