import { createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import type { Show } from '#lib/composer/view.ts';

/** Makes of a component what a page's script shows, updates and takes away again. */
export function showing<Props extends object>(component: FunctionComponent<Props>): Show<Props> {
  return (shadow, first) => {
    const place = document.createElement('div');
    shadow.append(place);
    const root = createRoot(place);
    const update = (props: Props) => root.render(createElement(component, props));
    update(first);
    return {
      update,
      remove: () => {
        root.unmount();
        place.remove();
      },
    };
  };
}
