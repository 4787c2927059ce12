// What a test loads into a frame, so that the frame itself speaks: a message of a function of the test would come from the test.
import { reportHeight } from '../../components/frame/report-height.js';

/** Where this module lies, for a script element of the frame. */
export const address = import.meta.url;

if (window.frameElement?.hasAttribute('data-reports')) reportHeight(window);
