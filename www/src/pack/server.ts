/**
 * `import 'solieu/element'` where there is no document: nothing is defined, and nothing fails. The server sends the text
 * inside `<so-lieu>` as it is, and the browser defines the element later.
 */
export class SoLieu {
  constructor() {
    throw new TypeError('solieu: <so-lieu> lives in a browser; on a server only its tag is written');
  }
}
