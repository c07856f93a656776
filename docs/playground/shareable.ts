/** Keeps the values of a form in the page's address, so that a question can be shared. Never used for codes. */
export function shareable(form: HTMLFormElement): void {
  const name = form.id.replace('-form', '');
  const fields = () =>
    [...form.elements].filter(
      (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
    );
  const [section, query = ''] = location.hash.slice(1).split('?');
  if (section === name) {
    const values = new URLSearchParams(query);
    for (const field of fields()) {
      const value = values.get(field.id);
      if (value === null) continue;
      if (field.type === 'checkbox') (field as HTMLInputElement).checked = value === 'on';
      else field.value = value;
    }
  }
  form.addEventListener('input', () => {
    const values = fields().map((field) => [
      field.id,
      field.type === 'checkbox' ? ((field as HTMLInputElement).checked ? 'on' : '') : field.value,
    ]);
    history.replaceState(null, '', `#${name}?${new URLSearchParams(values).toString()}`);
  });
}
