import { resizeFrames } from './resize-frames.js';

// the whole of cohesion-resize.js
resizeFrames(window);
