import { eventually } from './eventually.ts';
import { expect, test } from './harness.ts';
import { surfaces, type SurfaceEntry, type SurfaceName } from './surfaces.ts';

// Entries are read back with the type that Object.keys drops.
for (const name of Object.keys(surfaces) as SurfaceName[]) {
  const manyLines = 'newLine' in surfaces[name];

  test(`${name}: typing, deleting and undoing reach the editor's own model`, async ({ open }) => {
    const composer = await open(name);
    const { keyboard } = composer.page;
    await composer.type('Flu clinic 😀 #Health today');
    expect(await composer.text()).toBe('Flu clinic 😀 #Health today');
    expect(await composer.caret()).toBe(27);

    await keyboard.press('Backspace');
    await keyboard.press('Home');
    await keyboard.type('The ');
    expect(await composer.text()).toBe('The Flu clinic 😀 #Health toda');
    expect(await composer.caret()).toBe(4);

    for (let times = 0; times < 10 && (await composer.text()).startsWith('The'); times++) {
      await keyboard.press('ControlOrMeta+z');
    }
    expect(await composer.text()).not.toContain('The');
    expect(await composer.errors()).toEqual([]);
  });

  test(`${name}: a post leaves the field and is kept`, async ({ open }) => {
    const composer = await open(name);
    const text = manyLines ? 'Walk in today.\n\nNo visit needed.' : 'Walk in today.';
    await composer.type(text);
    expect(await composer.text()).toBe(text);
    const surface: SurfaceEntry = surfaces[name];
    if (surface.next) await composer.page.locator(surface.next).click();
    await composer.submit.click();
    await eventually(() => composer.posted()).toEqual([text]);
    expect(await composer.errors()).toEqual([]);
  });
}
