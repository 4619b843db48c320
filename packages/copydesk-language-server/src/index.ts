export { serve } from './server.js';
export { defaultSettings, type EditorSettings } from './settings.js';
