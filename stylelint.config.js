/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/svelte'],
  rules: {
    // Only where one selector is meant to win by its weight do the two orders differ; components are scoped.
    'no-descending-specificity': null,
    // Text may run from right to left, or from top to bottom: sides are named by the text's direction.
    'property-disallowed-list': [
      '/^(margin|padding|border)-(left|right|top|bottom)(-.*)?$/',
      '/^(min-|max-)?(width|height)$/',
      'left',
      'right',
      'top',
      'bottom',
      'float',
    ],
    'declaration-property-value-disallowed-list': { 'text-align': ['left', 'right'] },
    // Tokens stand in groups, each with its comment.
    'custom-property-empty-line-before': null,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
  },
  overrides: [
    {
      // With each row that comes or goes, a browser asks again, and works out the styles of all fields anew.
      files: ['src/view/table/**'],
      rules: { 'selector-pseudo-class-disallowed-list': ['has'] },
    },
  ],
};
