import { createRoot } from 'react-dom/client';
import { Popup } from '#components/popup/Popup.tsx';
import './popup.css';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Popup />);
