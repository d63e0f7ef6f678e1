// What the element promises, in the forms that others read: `custom-elements.json` and TypeScript.

import { readFileSync } from 'node:fs';

import { path } from './paths.mjs';

export const contract = JSON.parse(readFileSync(path('src/pack/contract.json'), 'utf8'));

/** The manifest, schema 1.0.0 of custom-elements. */
export function manifest() {
  const { tag, class: name, attributes, properties, methods, events, slots, parts, cssProperties } = contract;
  const text = (type) => ({ text: type });
  const own = attributes.filter(({ native }) => !native);
  const members = [
    ...own.map((each) => ({ kind: 'field', name: each.name, description: each.en, type: text(each.type), ...(each.default === undefined ? {} : { default: JSON.stringify(each.default) }), attribute: each.name })),
    ...properties.map((each) => ({ kind: 'field', name: each.name, description: each.en, type: text(each.type), ...(each.readonly ? { readonly: true } : {}) })),
    ...methods.map((each) => ({ kind: 'method', name: each.name, description: each.en, parameters: each.parameters.map((one) => ({ name: one.name, type: text(one.type) })), return: { type: text(each.returns) } })),
  ];
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [{
      kind: 'javascript-module',
      path: 'so-lieu.js',
      declarations: [{
        kind: 'class', customElement: true, tagName: tag, name, description: contract.en, superclass: { name: 'HTMLElement' }, members,
        attributes: attributes.map((each) => ({ name: each.name, description: each.en, type: text(each.type), ...(each.default === undefined ? {} : { default: each.default }), ...(each.native ? {} : { fieldName: each.name }) })),
        events: events.map((each) => ({ name: each.name, description: each.en, type: text(`CustomEvent<${each.detail}>`) })),
        slots: slots.map((each) => ({ name: each.name, description: each.en })),
        cssParts: parts.map((each) => ({ name: each.name, description: each.en })),
        cssProperties: cssProperties.map((each) => ({ name: each.name, description: each.en })),
      }],
      exports: [
        { kind: 'js', name, declaration: { name, module: 'so-lieu.js' } },
        { kind: 'custom-element-definition', name: tag, declaration: { name, module: 'so-lieu.js' } },
      ],
    }],
  };
}

/** The types of the element. */
export function types() {
  const { tag, class: name, attributes, properties, methods, events } = contract;
  const field = (each) => `  /** ${each.en} */\n  ${each.readonly ? 'readonly ' : ''}${each.name}: ${each.type};`;
  const method = (each) => `  /** ${each.en} */\n  ${each.name}(${each.parameters.map((one) => `${one.name}: ${one.type}`).join(', ')}): ${each.returns};`;
  const heard = (each) => `  /** ${each.en} */\n  '${each.name}': CustomEvent<${each.detail}>;`;
  return `import type { Indicator, Report } from './report.js';

/** A text that a reader can try. */
export interface Sample {
  title: { vi: string; en: string };
  text: string;
}

/** ${contract.en} */
export class ${name} extends HTMLElement {
${[...attributes.filter(({ native }) => !native), ...properties].map(field).join('\n')}
${methods.map(method).join('\n')}
}

/** The events of \`<${tag}>\`: they bubble and leave shadow roots. */
export interface ${name}EventMap {
${events.map(heard).join('\n')}
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
  interface GlobalEventHandlersEventMap extends ${name}EventMap {}
}
`;
}
