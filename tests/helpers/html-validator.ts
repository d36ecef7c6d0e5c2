import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules of HTML that pages of this site keep. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Titles of events are as long as they need to be.
      'long-title': 'off',
      // Safari drops the role of a list without markers.
      'no-redundant-role': 'off',
      // A scrolling table is a region of its own, not a section of the text.
      'prefer-native-element': ['error', { exclude: ['region', 'img', 'list'] }],
      // A key of the address that repeats: /compare/?c=us&c=cn.
      'form-dup-name': 'off',
    },
  }),
);

/** What is invalid in a page, with line, column and rule. */
export function invalidHtml(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
}
