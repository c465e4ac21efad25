//! Who is signed in: the extractor every page of the desk begins with.

use crate::actions::keyring::Keyring;
use crate::actions::passphrases::SlowError;
use crate::actions::sessions::{LookIn, Present, look_in};
use crate::actions::{SealError, kept_text, sign_in};
use crate::app::App;
use crate::domain::answers::FormFields;
use crate::domain::ids::WorkerId;
use crate::domain::opening_hours::day_of_age;
use crate::domain::permissions::{Deed, Position, Role};
use crate::store::accounts::WorkerRow;
use crate::vault::SystemRandom;
use crate::vault::token::{CookieToken, FormToken};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::LOCATION;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};
use chrono::{DateTime, NaiveDate, Utc};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::future::{Ready, ready};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The hidden field in which every form carries its token.
pub const CSRF: &str = "csrf";

/// The query of a form that sends again what was kept: once it is taken, the kept copy is forgotten.
pub const KEPT: &str = "kept";

/// A form's token lives as long as a sign-in can.
const FORM_SECONDS: u64 = 12 * 60 * 60;

/// The worker a page speaks to.
#[derive(Debug, Clone)]
pub struct Worker {
    /// The account.
    pub id: WorkerId,
    /// What others see.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The role, until when, and whether they look after safeguarding.
    pub position: Position,
}

/// A signed-in worker. As a parameter of a handler it sends everybody else to the sign-in page, and keeps what
/// a worker had written when their time ran out.
#[derive(Clone)]
pub struct SignedIn {
    /// Who.
    pub worker: Worker,
    /// What they can open.
    pub keyring: Arc<Keyring>,
    /// The id of the session's row.
    pub session: Vec<u8>,
    /// The organisation's keys were renewed since this worker last signed in.
    pub keys_renewed: bool,
    /// When this sign-in ends at the latest.
    pub latest_end: DateTime<Utc>,
    app: web::Data<App>,
}

impl SignedIn {
    /// Lets the handler go on if this worker may do the deed. What is not theirs looks like what is not there.
    ///
    /// # Errors
    /// [`PageError::NotFound`].
    pub fn may(&self, deed: Deed) -> Result<(), PageError> {
        self.can(deed).then_some(()).ok_or(PageError::NotFound)
    }

    /// Whether this worker may do the deed today.
    pub fn can(&self, deed: Deed) -> bool {
        self.worker.position.may(deed, self.today())
    }

    /// Today, where the organisation is.
    pub fn today(&self) -> NaiveDate {
        sign_in::today(&self.app.office)
    }

    /// The token for the forms of a page, masked anew for each page.
    pub fn form_token(&self) -> String {
        let key = self.app.office.secret.form();
        self.form().draw(&key, seconds(&self.app), &SystemRandom)
    }

    /// Checks the token of a posted form.
    ///
    /// # Errors
    /// [`PageError::ForeignForm`] when it is not one we drew for this worker.
    pub fn check(&self, posted: &Posted) -> Result<(), PageError> {
        self.check_text(posted.text(CSRF))
    }

    /// Checks the token of a form that was not read as [`Posted`].
    ///
    /// # Errors
    /// [`PageError::ForeignForm`] when it is not one we drew for this worker.
    pub fn check_text(&self, token: &str) -> Result<(), PageError> {
        let key = self.app.office.secret.form();
        self.form()
            .check(&key, token, seconds(&self.app), FORM_SECONDS)
            .map(|_| ())
            .map_err(|_| PageError::ForeignForm)
    }

    /// What a form says, as it was meant on the day its page was drawn: "today" is that day.
    pub fn as_meant(&self, posted: Posted) -> FormFields {
        let office = &self.app.office;
        let (key, now) = (office.secret.form(), office.clock.now());
        match self.form().age(&key, posted.text(CSRF), seconds(&self.app)) {
            Some(age) => posted.0.said_on(day_of_age(now, age), self.today()),
            None => posted.0,
        }
    }

    /// Bound to the worker, not to one sign-in: a form that was open while its worker signed in again, or
    /// proved again who they are, is not lost.
    fn form(&self) -> FormToken<'_> {
        FormToken {
            session: self.worker.id.0.as_bytes(),
            purpose: "desk",
        }
    }

    /// Asks for a fresh code or the passphrase, for a careful deed (a grant, an override, a new factor). On
    /// success the answer must set the cookie that comes back, because the session has a new token.
    ///
    /// # Errors
    /// `Busy`, or that the database does not answer.
    pub async fn prove(
        &self,
        request: &HttpRequest,
        here: &Here,
        typed: &str,
    ) -> Result<Option<actix_web::cookie::Cookie<'static>>, PageError> {
        let cookie = self.app.cookies.token(request, Kind::Desk);
        let Some(token) = cookie.as_deref().and_then(CookieToken::parse) else {
            return Ok(None);
        };
        let renewed = sign_in::prove_again(&self.app.office, here, token, typed).await?;
        Ok(renewed.map(|token| self.app.cookies.set(Kind::Desk, &token.to_text())))
    }

    fn of(app: web::Data<App>, present: &Present) -> Result<Self, PageError> {
        let row = &present.worker;
        let role = role_of(row)?;
        Ok(Self {
            worker: Worker {
                id: row.id,
                name: row.display_name.clone(),
                role,
                position: Position {
                    role,
                    until: row.role_until,
                    safeguarding_lead: row.safeguarding_lead,
                },
            },
            keyring: present.keyring.clone(),
            session: present.session.clone(),
            keys_renewed: present.keys_renewed,
            latest_end: present.latest_end,
            app,
        })
    }
}

/// The role of a worker's row.
///
/// # Errors
/// A fault, when the column holds something else.
pub fn role_of(row: &WorkerRow) -> Result<Role, PageError> {
    Role::parse(&row.role)
        .ok_or_else(|| PageError::Fault("a worker has an unknown role".to_owned()))
}

fn seconds(app: &App) -> u64 {
    u64::try_from(app.office.clock.now().timestamp()).unwrap_or_default()
}

impl From<SealError> for PageError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Store(error) => error.into(),
            SealError::NotGranted => Self::NotFound,
            other => Self::Fault(other.to_string()),
        }
    }
}

impl From<SlowError> for PageError {
    fn from(error: SlowError) -> Self {
        match error {
            SlowError::Busy(_) => Self::Busy,
            SlowError::Seal(error) => error.into(),
        }
    }
}

impl FromRequest for SignedIn {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let present = request.extensions().get::<Arc<Present>>().cloned();
        let app = request.app_data::<web::Data<App>>().cloned();
        ready(match (present, app) {
            (Some(present), Some(app)) => Self::of(app, &present).map_err(Into::into),
            (None, Some(_)) => Err(to_sign_in("/sign-in")),
            (_, None) => Err(PageError::Fault("the service has no App".to_owned()).into()),
        })
    }
}

/// Looks at the cookie of each request to the desk, once, before its page does. When the time of a sign-in ran
/// out while its worker was writing, the words are kept, sealed to the worker, and given back after sign-in.
///
/// # Errors
/// None of its own: a refusal is an answer.
pub async fn look<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let sent_again = (request.query_string() == KEPT && request.method() == Method::POST)
        .then(|| request.path().to_owned());
    let answer = match who(&mut request).await {
        Ok(()) => next.call(request).await?.map_into_left_body(),
        Err(error) => {
            let refused = request.error_response(error);
            return Ok(refused.map_into_boxed_body().map_into_right_body());
        }
    };
    if let Some(path) = sent_again
        && answer.status() == StatusCode::SEE_OTHER
    {
        forget_kept(answer.request(), &path).await;
    }
    Ok(answer)
}

/// Puts the worker of the cookie, if there is one, beside the request.
async fn who(request: &mut ServiceRequest) -> Result<(), actix_web::Error> {
    let Some(app) = request.app_data::<web::Data<App>>().cloned() else {
        return Ok(());
    };
    let Some(cookie) = app.cookies.token(request.request(), Kind::Desk) else {
        return Ok(());
    };
    let here = request.extract::<Here>().await?;
    let looked = look_in(&app.office, &here, &cookie).await;
    match looked.map_err(PageError::from)? {
        LookIn::Present(present) if sign_in::in_office(&app.office, &present.worker) => {
            request.extensions_mut().insert(Arc::new(*present));
        }
        LookIn::Ended(worker)
            if request.method() == Method::POST && holds_words(request.path()) =>
        {
            let path = request.path().to_owned();
            let body = request.extract::<web::Bytes>().await?;
            let body = without_secrets(&Posted::read(&body));
            kept_text::keep(&app.office, &here, *worker, &path, body.as_bytes())
                .await
                .map_err(PageError::from)?;
            return Err(to_sign_in("/sign-in?kept"));
        }
        _ => {}
    }
    Ok(())
}

/// Whether a form to this address can hold words worth keeping, rather than passphrases and codes.
fn holds_words(path: &str) -> bool {
    [
        "/sign-",
        "/set-up",
        "/invitation",
        "/account",
        "/people",
        "/pictures",
    ]
    .iter()
    .all(|beginning| !path.starts_with(beginning))
}

/// The form again, without its token and without what proved who sent it.
fn without_secrets(posted: &Posted) -> Zeroizing<String> {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let fields: Vec<_> = posted
        .0
        .iter()
        .filter(|(name, _)| ![CSRF, "proof"].contains(name))
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    Zeroizing::new(fields.join("&"))
}

/// The form was taken, so the kept copy goes. If that fails it is offered once more, which is no harm.
async fn forget_kept(request: &HttpRequest, path: &str) {
    let app = request.app_data::<web::Data<App>>().cloned();
    let present = request.extensions().get::<Arc<Present>>().cloned();
    if let (Some(app), Some(present)) = (app, present)
        && let Err(error) = kept_text::forget(
            &app.office,
            present.worker.organisation_id,
            present.worker.id,
            path,
        )
        .await
    {
        tracing::warn!(%error, "kept text was not forgotten");
    }
}

fn to_sign_in(place: &'static str) -> actix_web::Error {
    let answer = HttpResponse::SeeOther()
        .insert_header((LOCATION, place))
        .finish();
    InternalError::from_response("not signed in", answer).into()
}

/// A role in words, for pages.
pub const fn role_words(role: Role) -> &'static str {
    match role {
        Role::Helper => "helper",
        Role::Caseworker => "caseworker",
        Role::Lead => "lead",
        Role::Approver => "approver",
        Role::Administrator => "administrator",
    }
}
