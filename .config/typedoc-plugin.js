import path from 'node:path';
import { Converter } from 'typedoc';

// TypeDoc names a document after its file and files all under one heading; these pages have titles and folders.
const groups = { concepts: 'Concepts', guides: 'Guides', decisions: 'Decisions', docs: 'Reference pages' };

/** Names each page of the documentation after its first heading, and groups it by its folder. */
export function load({ converter }) {
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const title = /^\s*# (.+)\n/.exec(document.content[0]?.text ?? '')?.[1];
    if (title) document.name = title.replaceAll('`', '');
    const file = document.project.files.getReflectionPath(document) ?? '';
    document.frontmatter.group ??= groups[path.basename(path.dirname(file))] ?? 'Reference pages';
  });
}
