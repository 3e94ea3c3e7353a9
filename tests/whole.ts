import { wholeCatalog } from '../src/catalog/known';

// Tests speak of any entry of the catalogue; the page loads all but the opening ones when they are asked for.
await wholeCatalog();
