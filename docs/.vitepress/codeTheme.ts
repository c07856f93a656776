// The colours of code, as names of variables: one theme for light and dark, whose values stand in theme.css.

const colours: Readonly<Record<string, readonly string[]>> = {
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'punctuation.definition.string', 'string punctuation.definition'],
  constant: ['constant', 'support.constant', 'variable.other.constant', 'variable.language'],
  keyword: ['keyword', 'storage', 'keyword.operator.new', 'entity.name.tag', 'punctuation.definition.tag'],
  plain: ['keyword.operator', 'punctuation', 'storage.type.function.arrow', 'meta.template.expression'],
  function: ['entity.name.function', 'support.function', 'entity.other.attribute-name'],
  type: ['entity.name.type', 'support.type', 'support.class', 'entity.other.inherited-class'],
};

export const codeTheme = {
  name: 'spark',
  type: 'light' as const,
  fg: 'var(--code-plain)',
  bg: 'var(--code-paper)',
  settings: Object.entries(colours).map(([name, scope]) => ({
    scope: [...scope],
    settings: { foreground: `var(--code-${name})` },
  })),
};
