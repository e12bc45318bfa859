/**
 * Examples of all parts of the design system: the page /styleguide/ shows this list, and the
 * browser tests check that page. Every part must be listed here.
 */
import Buttons from './examples/Buttons.astro';
import Charts from './examples/Charts.astro';
import Colours from './examples/Colours.astro';
import CopyButton from './examples/CopyButton.astro';
import Fields from './examples/Fields.astro';
import Icon from './examples/Icon.astro';
import Labels from './examples/Labels.astro';
import Mark from './examples/Mark.astro';
import Pagination from './examples/Pagination.astro';
import Segments from './examples/Segments.astro';
import Surfaces from './examples/Surfaces.astro';
import Table from './examples/Table.astro';
import Type from './examples/Type.astro';

export const EXAMPLES = [
  {
    name: 'Mark',
    Example: Mark,
    note: 'The catalog’s own mark: a label with its number plate and a ring. It is the favicon too.',
  },
  {
    name: 'Type',
    Example: Type,
    note: 'IBM Plex Sans, regular and semibold: capital I, small l and 1 stay apart. Greek is a file of its own; Chinese is the system’s.',
  },
  {
    name: 'Colours',
    Example: Colours,
    note: 'Named for what they are for. Each pair of text and ground has at least 4.5:1 in both themes.',
  },
  {
    name: 'Surfaces',
    Example: Surfaces,
    note: 'A card is one thing that leads somewhere; a note is set apart because it matters.',
  },
  {
    name: 'Labels',
    Example: Labels,
    note: 'The plate is the CAS Registry Number of a compound, and nothing else; tags are short facts without weight.',
  },
  {
    name: 'Buttons',
    Example: Buttons,
    note: 'One primary action in a view; the rest are plain. A button that needs script is disabled until its script runs.',
  },
  {
    name: 'CopyButton',
    Example: CopyButton,
    note: 'Puts an exact text on the clipboard and says so, to the eye and to the ear.',
  },
  {
    name: 'Icon',
    Example: Icon,
    note: 'Lines on a grid of 24, in the colour of the text. An icon says nothing by itself: what holds it has a name.',
  },
  {
    name: 'Segments',
    Example: Segments,
    note: 'A few choices of which one holds: radio buttons, or buttons with aria-pressed. Never for more than four.',
  },
  {
    name: 'Fields',
    Example: Fields,
    note: 'The label stands above, the error below, named by aria-describedby. Every target is at least 44 px high.',
  },
  {
    name: 'Pagination',
    Example: Pagination,
    note: 'Under a list that goes on; nothing where there is one page.',
  },
  {
    name: 'Table',
    Example: Table,
    note: 'For comparing: hairlines, figures of one width, numbers at the end of their column.',
  },
  {
    name: 'Charts',
    Example: Charts,
    note: 'Drawn in the build. Each has its values as a table; a line that is not known is broken, never guessed.',
  },
] as const;
