import { addons } from './addons.ts';
import { bundle } from './bundle.ts';
import type { Check } from './check.ts';
import { dependencies } from './dependencies.ts';
import { manifest } from './manifest.ts';
import { paths } from './paths.ts';
import { privacy } from './privacy.ts';
import { registry } from './registry.ts';

export const checks: readonly Check[] = [
  dependencies,
  paths,
  registry,
  manifest,
  bundle,
  privacy,
  addons,
];
