/** The form of the structure search: text, file, drawing, and what is looked for. */
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import { MIN_SCORE, MODES, type StructureQuestion } from '#search/structure/question.ts';
import { isSdf, readSdf } from '#tables/sdf.ts';

export interface StructureForm {
  /** Shows a question, in the editor as well if it is open. */
  show: (question: StructureQuestion) => void;
  /** The SMILES of a molfile, or of what a name, number or InChI of this catalog is of. */
  readOtherwise: (text: string) => Promise<string | undefined>;
}

interface Reactions {
  submitted: (question: StructureQuestion) => void;
  stopped: () => void;
  failed: (text: string) => void;
}

export function structureForm(
  root: HTMLElement,
  words: Strings['structureSearch'],
  react: Reactions,
): StructureForm {
  const find = <Found extends HTMLElement>(selector: string) =>
    root.querySelector(selector) as Found;
  const form = find<HTMLFormElement>('form');
  const field = find<HTMLTextAreaElement>('textarea');
  const file = find<HTMLInputElement>('input[type="file"]');
  const draw = find<HTMLButtonElement>('[data-draw]');
  const editorPlace = find('[data-part="editor"]');
  const control = (name: string) => form.elements.namedItem(name);
  let editor: { show: (smiles: string) => void } | undefined;

  const isChecked = (name: string) => (control(name) as HTMLInputElement).checked;
  const mode = () => {
    const chosen = (control('mode') as RadioNodeList).value;
    return MODES.find((one) => one === chosen) ?? 'substructure';
  };
  const question = (): StructureQuestion => ({
    // The first line of a molfile may be empty.
    text: isSdf(field.value) ? field.value : field.value.trim(),
    mode: mode(),
    anyStereo: isChecked('stereo'),
    anySalt: isChecked('salts'),
    min: Number((control('min') as HTMLInputElement).value) || MIN_SCORE,
  });
  const showOptions = () => {
    for (const options of form.querySelectorAll<HTMLElement>('[data-mode]'))
      options.hidden = options.dataset['mode'] !== mode();
  };

  for (const one of form.querySelectorAll<HTMLInputElement>(':disabled')) one.disabled = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    react.submitted(question());
  });
  form.addEventListener('change', ({ target }) => {
    if (target === field || target === file) return;
    showOptions();
    if (field.value.trim() !== '') react.submitted(question());
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    // A molfile has lines.
    if (field.value.includes('\n')) return;
    event.preventDefault();
    form.requestSubmit();
  });
  field.addEventListener('change', () => editor?.show(field.value.trim()));
  file.addEventListener('change', () => void openFile(file.files?.[0]));
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => {
    form.classList.remove('dropping');
  });
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('dropping');
    void openFile(event.dataTransfer?.files[0]);
  });
  find('[data-stop]').addEventListener('click', react.stopped);
  draw.addEventListener('click', () => void openEditor());

  /** Of several structures in a file the first is taken. */
  async function openFile(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const text = (await chosen.text()).slice(0, 400_000);
    field.value = isSdf(text) ? (readSdf(text)[0]?.molfile ?? '') : (/\S+/.exec(text)?.[0] ?? '');
    file.value = '';
    form.requestSubmit();
  }

  async function openEditor(): Promise<void> {
    if (editor) return;
    draw.disabled = true;
    const label = draw.textContent;
    draw.textContent = words.drawLoading;
    try {
      const { editStructure } = await import('#chemistry/structure/editor.ts');
      editorPlace.hidden = false;
      editor = editStructure(editorPlace, field.value.trim(), ({ text, ...drawn }) => {
        field.value = text ?? '';
        find('[data-part="drawn"]').textContent =
          text === undefined ? words.drawnUnsupported : fill(words.drawn, drawn);
      });
      draw.hidden = true;
    } catch {
      editorPlace.hidden = true;
      draw.disabled = false;
      draw.textContent = label;
      react.failed(words.drawFailed);
    }
  }

  return {
    show: ({ text, mode: shown, anyStereo = false, anySalt = false, min = MIN_SCORE }) => {
      field.value = text;
      (control('mode') as RadioNodeList).value = shown;
      (control('stereo') as HTMLInputElement).checked = anyStereo;
      (control('salts') as HTMLInputElement).checked = anySalt;
      (control('min') as HTMLInputElement).value = String(min);
      showOptions();
      editor?.show(text);
    },
    readOtherwise: async (text) => (await import('./read-otherwise.ts')).readOtherwise(text),
  };
}
