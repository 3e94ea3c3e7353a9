/**
 * What mail, chats and copying do to links, undone. Percent signs, blanks and brackets carry no meaning in the
 * grammar (a name that needs them travels among the packed texts), so all of it can go. Nothing here backtracks:
 * a regular expression that looks for a run at the end takes quadratic time over a run in the middle.
 */

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const LINE_BREAK = /[\r\n\u2028\u2029]/;
const AMPERSAND = /&(?:amp|#38|#x26);/gi;
const BEFORE = new Set('#<([{\'"`“‘«「『【（*');
const AFTER = new Set('.,;:!?)]}>\'"`*#”’»」』】）。、…');

/** As often as a link may be encoded again on its way, and a little more. */
const MOST_ROUNDS = 5;

function decodedOnce(text: string): string {
  const unescaped = text.replaceAll(AMPERSAND, '&');
  if (!unescaped.includes('%')) return unescaped;
  try {
    return decodeURIComponent(unescaped);
  } catch {
    return unescaped;
  }
}

function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = decodedOnce(now);
    if (next === now) break;
    now = next;
  }
  return now;
}

/** One line of what a mail broke into several and perhaps quoted. */
const joined = (text: string): string =>
  text
    .split(LINE_BREAK)
    .map((line) => line.replace(/^[\s>]+/, '').trimEnd())
    .join('');

function stripped(text: string): string {
  const isGlue = (set: ReadonlySet<string>, at: number): boolean =>
    set.has(text[at]!) || text[at]!.trim() === '';
  let from = 0;
  let to = text.length;
  while (from < to && isGlue(BEFORE, from)) from++;
  while (to > from && isGlue(AFTER, to - 1)) to--;
  return text.slice(from, to);
}

/** The fragment as it was written: decoded, on one line, without what stands before its `#` or was glued to its ends. */
export function unmangled(link: string): string {
  const whole = joined(decoded(joined(link)).replaceAll(INVISIBLE, ''));
  return stripped(whole.slice(whole.indexOf('#') + 1));
}
