/* Shows the copy buttons: without this script the code can still be selected by hand. */
const SHOWN_MS = 4000; // long enough to read, short enough to stay true

for (const button of document.querySelectorAll('button[data-copy]')) {
  const code = document.getElementById(button.dataset.copy);
  const status = button.nextElementSibling;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Gekopieerd';
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = 'Kopieer de aangeduide tekst met Ctrl+C';
    }
    setTimeout(() => (status.textContent = ''), SHOWN_MS);
  });
}
