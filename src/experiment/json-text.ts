import { MOST_DEPTH } from './limits';
import { refuse } from './link/refusal';

/** How deep brackets are nested outside strings; what is no JSON has some depth too. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoting = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoting) {
      if (c === '\\') i++;
      else quoting = c !== '"';
    } else if (c === '"') quoting = true;
    else if (c === '[' || c === '{') deepest = Math.max(deepest, ++depth);
    else if (c === ']' || c === '}') depth--;
  }
  return deepest;
}

/** Reads JSON whose depth was counted first; refuses (`link/refusal`) what is too deep or no JSON. */
export function readJson(text: string, field: string): unknown {
  if (depthOf(text) > MOST_DEPTH) refuse('too-deep', field, { limit: MOST_DEPTH });
  try {
    return JSON.parse(text);
  } catch {
    return refuse('not-json', field);
  }
}
