// The public pages' script. Nothing here is needed to report: every page works without it.
import './supported.js';
import {
  createAll, Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, SkipLink,
} from 'govuk-frontend';
import { startLeaving, forgetWhenRestored } from './leave.js';
import { startSaving } from './autosave.js';
import { startReading } from './read_aloud.js';
import { breakAddresses } from './addresses.js';

forgetWhenRestored();
startLeaving();
for (const Component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, SkipLink]) {
  createAll(Component);
}
startSaving();
startReading();
breakAddresses();
