import { reportHeight } from './report-height.js';
import { showView } from './show-view.js';

// the whole of cohesion-frame.js
showView(location.search, reportHeight(window));
