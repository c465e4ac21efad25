// Tells the stylesheet and the GOV.UK modules that scripts run here. GOV.UK's template does this
// with a script inside the page; our policy allows none, so it comes first in each bundle instead.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
