import { createRoot } from 'react-dom/client';
import '#ui/styles/tokens.css';
import './edit.css';
import { Editor } from './Editor.tsx';

const place = document.getElementById('editor');
if (place) createRoot(place).render(<Editor />);
