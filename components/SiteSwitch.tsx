import type { Platform } from '#lib/platforms/platform.ts';
import { useManaged } from '#lib/store/managed.ts';
import { useSettings } from '#lib/store/settings.ts';
import { Switch } from './Switch.tsx';

interface SiteSwitchProps {
  site: Pick<Platform, 'id' | 'name'>;
  label: string;
  hideLabel?: boolean;
}

/** Whether posts on a site are checked. What the organisation switched off stays off. */
export function SiteSwitch({ site: { id }, label, hideLabel = false }: SiteSwitchProps) {
  const settings = useSettings();
  const locked = useManaged(({ value }) => value.disabledSites.includes(id));
  const switchTo = (on: boolean) =>
    settings.change((value) => {
      const others = value.disabledSites.filter((site) => site !== id);
      return { ...value, disabledSites: on ? others : [...others, id] };
    });
  return (
    <Switch
      label={label}
      hideLabel={hideLabel}
      checked={!locked && !settings.value.disabledSites.includes(id)}
      disabled={locked}
      onChange={(on) => void switchTo(on)}
    />
  );
}
