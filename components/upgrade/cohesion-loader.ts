/**
 * The script that a theme has on every page: it upgrades what the page holds, with the options of its own tag.
 *
 * @module
 */
import { scriptOptions } from './script-options.js';
import { upgradePage } from './upgrade-page.js';

upgradePage(scriptOptions([...document.scripts].find(({ src }) => src === import.meta.url)));
