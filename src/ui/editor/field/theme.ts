import { EditorView } from '@codemirror/view';

/**
 * How the field looks. It stands in a shadow tree, where the page's policy lets its styles in: there they are
 * constructed sheets and not elements. The page's tokens reach into it, its rules do not.
 */
export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'var(--code)', overflow: 'auto' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--ink)', minHeight: '84px', overflowWrap: 'anywhere' },
  '.cm-line': {
    padding: '0 var(--margin) 0 calc(var(--margin) - 2px)',
    borderInlineStart: '2px solid transparent',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '& ::selection': { background: 'color-mix(in oklab, var(--accent) 28%, transparent)' },
  '.cm-function': { fontWeight: '620' },
  '.cm-number': { fontVariantNumeric: 'tabular-nums' },
  '.cm-quiet': { color: 'var(--ink-3)' },
  '.cm-matchingBracket': { background: 'var(--fill-2)', borderRadius: '2px' },
  '.cm-nonmatchingBracket': { color: 'var(--error)' },
  '.cm-wrong-line': { background: 'var(--error-soft)', borderInlineStartColor: 'var(--error)' },
  '.cm-wrong': {
    color: 'var(--error)',
    fontWeight: '700',
    textDecoration: 'underline wavy var(--error) 1.5px',
    textUnderlineOffset: '4px',
  },
  '.cm-complaint': {
    padding: '2px var(--margin) 12px calc(var(--margin) - 2px)',
    borderInlineStart: '2px solid var(--error)',
    background: 'var(--error-soft)',
    font: '400 15px/1.5 var(--face)',
    letterSpacing: 'normal',
    whiteSpace: 'normal',
    wordBreak: 'keep-all',
  },
  '.cm-sentence': { margin: '0', textWrap: 'pretty' },
  '.cm-mends': { display: 'flex', flexWrap: 'wrap', gap: '6px 10px', alignItems: 'center', marginTop: '8px' },
  '.cm-choice': {
    minHeight: 'max(32px, var(--target))',
    padding: '0 10px',
    border: '1px solid transparent',
    borderRadius: 'var(--radius-button)',
    background: 'none',
    color: 'var(--ink-2)',
    font: '520 14px/1.35 var(--face)',
    letterSpacing: 'inherit',
    cursor: 'pointer',
  },
  '.cm-choice:not(.cm-mend)': { marginInline: 'auto -10px' },
  '.cm-mend': { borderColor: 'var(--line-2)', background: 'var(--paper)', color: 'var(--ink)' },
  '.cm-choice:hover': { background: 'var(--fill-2)' },
  '.cm-choice:focus-visible': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
  '.cm-key': { color: 'var(--ink-2)', font: 'var(--small)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius-button)',
    background: 'var(--paper)',
    boxShadow: 'var(--shadow-sheet)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxHeight: '15em', padding: '4px', font: 'var(--code)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    minHeight: 'var(--target)',
    padding: '2px 8px',
    borderRadius: 'var(--radius-segment)',
    lineHeight: 'max(22px, calc(var(--target) - 4px))',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--fill-2)', color: 'var(--ink)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
});
