/** `import 'solieu/element'`: defines `<so-lieu>`. */
export { SoLieu } from '../element/so-lieu';
