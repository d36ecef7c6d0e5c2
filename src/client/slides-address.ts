/** `?view=slides` on the page of a story leads to its slides, at the step that the address names. */
const { search, hash } = window.location;

if (new URLSearchParams(search).get('view') === 'slides') window.location.replace(`slides/${hash}`);
