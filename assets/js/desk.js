// The desk's script. Every page works without it.
import './supported.js';
import {
  createAll, Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput,
  Radios, ServiceNavigation, SkipLink,
} from 'govuk-frontend';
import { forgetWhenRestored } from './leave.js';
import { startSaving } from './autosave.js';

forgetWhenRestored();
for (const Component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios,
  ServiceNavigation, SkipLink,
]) {
  createAll(Component);
}
startSaving();
