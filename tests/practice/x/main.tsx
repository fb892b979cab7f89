import { createRoot } from 'react-dom/client';
import { addStrip } from '../kit/strip.ts';
import { find } from '../kit/templates.ts';
import { App } from './App.tsx';

createRoot(find('#react-root')).render(<App />);
addStrip();
