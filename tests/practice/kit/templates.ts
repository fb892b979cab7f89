import { translate } from './language.ts';
import { writer } from './writer.ts';

/** Finds an element that the page cannot do without. Throws, naming the selector, when it is missing. */
export function find(selector: string, root: ParentNode = document): HTMLElement {
  return findA(HTMLElement, selector, root);
}

/** As `find`, for an element of a type of its own, such as an input. */
export function findA<Type extends HTMLElement>(
  type: new () => Type,
  selector: string,
  root: ParentNode = document,
): Type {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`This practice page has no ${selector}.`);
  return found;
}

/** Copies `<template id>` with `{{name}}` places filled: the writer's details and the given values. */
export function stamp(id: string, values: Record<string, string> = {}): HTMLElement {
  const template = findA(HTMLTemplateElement, `template#${id}`);
  const known: Record<string, string> = { ...writer, ...values };
  const filled = document.createElement('template');
  filled.innerHTML = template.innerHTML.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) =>
    escapeHtml(known[key] ?? ''),
  );
  const copy = filled.content.firstElementChild;
  if (!(copy instanceof HTMLElement)) throw new Error(`Template #${id} holds no element.`);
  translate(copy);
  return copy;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
