/** The form of the structure search: text, file, drawing, and what is looked for. */
import type { StructureEditor } from '#chemistry/structure/editor.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import { nextTask } from '#search/next-task.ts';
import { MIN_SCORE, MODES, type StructureQuestion } from '#search/structure/question.ts';
import { isSdf, readSdf } from '#tables/sdf.ts';
import type { Otherwise } from './read-otherwise.ts';

export interface StructureForm {
  /** Shows a question, in the editor as well if it is open. */
  show: (question: StructureQuestion) => void;
  readOtherwise: (text: string) => Promise<Otherwise>;
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
  const drawn = find('[data-part="drawn"]');
  let editor: StructureEditor | undefined;

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
    showDrawn(field.value.trim());
    react.submitted(question());
  });
  form.addEventListener('change', ({ target }) => {
    if (target === field || target === file) return;
    showOptions();
    if (field.value.trim() !== '' && form.reportValidity()) react.submitted(question());
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    // A molfile has lines.
    if (field.value.includes('\n')) return;
    event.preventDefault();
    form.requestSubmit();
  });
  field.addEventListener('change', () => {
    showDrawn(field.value.trim());
  });
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
    const read = isSdf(text) ? readSdf(text)[0]?.molfile : /^\s*([^\s<$]\S*)/.exec(text)?.[1];
    file.value = '';
    if (read === undefined || read === '') {
      react.failed(words.noStructure);
      return;
    }
    field.value = read;
    form.requestSubmit();
  }

  async function openEditor(): Promise<void> {
    if (editor) {
      editorPlace.hidden = !editorPlace.hidden;
      drawn.hidden = editorPlace.hidden;
      draw.textContent = editorPlace.hidden ? words.draw : words.hide;
      return;
    }
    draw.disabled = true;
    draw.textContent = words.drawLoading;
    try {
      const { editStructure } = await import('#chemistry/structure/editor.ts');
      // Running the toolkit's script, opening the editor and drawing are long enough each.
      await nextTask();
      editorPlace.hidden = false;
      editor = editStructure(editorPlace, ({ text, ...facts }) => {
        field.value = text ?? '';
        drawn.textContent = text === undefined ? words.drawnUnsupported : fill(words.drawn, facts);
      });
      await nextTask();
      showDrawn(field.value.trim());
      draw.textContent = words.hide;
    } catch {
      editorPlace.hidden = true;
      draw.textContent = words.draw;
      react.failed(words.drawFailed);
    }
    draw.disabled = false;
  }

  /** Puts a structure into the editor, if it is open. */
  function showDrawn(text: string): void {
    if (!editor) return;
    const facts = editor.show(text);
    drawn.textContent = facts ? fill(words.drawn, { ...facts }) : text === '' ? '' : words.notDrawn;
  }

  return {
    show: ({ text, mode: shown, anyStereo = false, anySalt = false, min = MIN_SCORE }) => {
      field.value = text;
      (control('mode') as RadioNodeList).value = shown;
      (control('stereo') as HTMLInputElement).checked = anyStereo;
      (control('salts') as HTMLInputElement).checked = anySalt;
      (control('min') as HTMLInputElement).value = String(min);
      showOptions();
      showDrawn(text);
    },
    readOtherwise: async (text) => (await import('./read-otherwise.ts')).readOtherwise(text),
  };
}
