import { createRoot } from 'react-dom/client';
import { Options } from '#components/options/Options.tsx';
import './options.css';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Options />);
