//! What every public page knows: the organisation, the version being read, and the draft of the visitor.

use super::{display, videos};
use crate::actions::SealError;
use crate::actions::drafts::{self, Draft, DraftError};
use crate::app::App;
use crate::domain::answers::{Answers, FormFields};
use crate::domain::opening_hours::{day_of_age, local_date};
use crate::domain::questions::Teller;
use crate::domain::settings::welsh::WelshState;
use crate::store::StoreError;
use crate::vault::token::CookieToken;
use crate::web::components::Link;
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::form_token;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::{HelpLine, PublicLayout, PublicWords, VersionLink};
use crate::words::{self, Value, Version};
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::NaiveDate;

/// One request to a public page.
#[derive(Clone)]
pub struct Site {
    /// The service.
    pub app: App,
    /// The organisation.
    pub here: Here,
    /// The version being read.
    pub version: Version,
    /// The path without the version's prefix.
    pub path: String,
    draft_token: Option<CookieToken>,
    visit_token: Option<CookieToken>,
    reader: Option<&'static str>,
}

impl Site {
    /// Reads version and cookies off a request.
    ///
    /// # Errors
    /// `NotFound` for a version that is not offered.
    pub fn of(app: &App, here: &Here, request: &HttpRequest) -> Result<Self, PageError> {
        let (version, path) = Version::of_path(request.path());
        if !can_be_opened(version, here) {
            return Err(PageError::NotFound);
        }
        let token = |kind| {
            let text = app.cookies.token(request, kind)?;
            CookieToken::parse(&text)
        };
        Ok(Self {
            app: app.clone(),
            here: here.clone(),
            version,
            path: path.to_owned(),
            draft_token: token(Kind::Draft),
            visit_token: token(Kind::Visit),
            reader: None,
        })
    }

    /// A page for somebody of whom nothing is known but the path they asked for (an error page): in that
    /// version, if it can be opened.
    pub fn of_nobody(app: &App, here: &Here, path: &str) -> Self {
        let (asked, _) = Version::of_path(path);
        let version = match can_be_opened(asked, here) {
            true => asked,
            false => Version::English,
        };
        Self {
            app: app.clone(),
            here: here.clone(),
            version,
            path: "/".to_owned(),
            draft_token: None,
            visit_token: None,
            reader: None,
        }
    }

    /// The same for a worker who writes down what somebody tells them: questions speak of the person.
    pub fn for_worker(self) -> Self {
        Self {
            reader: Some("worker"),
            ..self
        }
    }

    /// The same as somebody reads it who told us: every sentence speaks to them.
    pub fn read_by(&self, teller: Teller) -> Self {
        Self {
            reader: Some(teller.who()),
            ..self.clone()
        }
    }

    /// `$who`: who reads the words.
    pub fn who(&self, answers: &Answers) -> &'static str {
        self.reader.unwrap_or_else(|| Teller::of(answers).who())
    }

    /// The values of a sentence, with who reads it where that is known, and whether the Shift key leaves for them.
    fn read_here<'a>(&self, values: &[Value<'a>]) -> Vec<Value<'a>> {
        let who = self.reader.map(|who| ("who", who.into()));
        who.into_iter()
            .chain([("shift", self.here.look.shift.into())])
            .chain(values.iter().cloned())
            .collect()
    }

    /// One sentence.
    pub fn say(&self, id: &str) -> String {
        self.say_all(id, &[])
    }

    /// One sentence with a value in it.
    pub fn say_with(&self, id: &str, name: &str, value: &str) -> String {
        self.say_all(id, &[(name, value.to_owned().into())])
    }

    /// One sentence with a number in it.
    pub fn say_count(&self, id: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.say_all(id, &[("count", count.into())])
    }

    /// One sentence with values in it.
    pub fn say_all(&self, id: &str, values: &[Value<'_>]) -> String {
        words::say(self.version, id, &self.read_here(values))
    }

    /// The sentence, if there is one.
    pub fn find(&self, id: &str, values: &[Value<'_>]) -> Option<String> {
        words::find(self.version, id, &self.read_here(values))
    }

    /// A sentence, idea by idea.
    pub fn ideas(&self, id: &str) -> Ideas {
        self.ideas_all(id, &[])
    }

    /// A sentence with a value in it, idea by idea.
    pub fn ideas_with(&self, id: &str, name: &str, value: &str) -> Ideas {
        self.ideas_all(id, &[(name, value.to_owned().into())])
    }

    /// A sentence with a number in it, idea by idea.
    pub fn ideas_count(&self, id: &str, count: usize) -> Ideas {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.ideas_all(id, &[("count", count.into())])
    }

    /// A sentence with values in it, idea by idea.
    pub fn ideas_all(&self, id: &str, values: &[Value<'_>]) -> Ideas {
        Ideas::of_lines(&self.say_all(id, values), self.pictures(id))
            .with_beside(self.beside(id, values))
    }

    /// The sentence idea by idea, if there is one.
    pub fn find_ideas(&self, id: &str, values: &[Value<'_>]) -> Option<Ideas> {
        let ideas = Ideas::of_lines(&self.find(id, values)?, self.pictures(id));
        Some(ideas.with_beside(self.beside(id, values)))
    }

    /// Sentences that stand under each other as points.
    pub fn points(&self, ids: &[&str]) -> Ideas {
        ids.iter().map(|id| self.ideas(id)).collect()
    }

    /// A sentence as one idea, for a heading.
    pub fn idea(&self, id: &str) -> Idea {
        self.ideas(id).joined()
    }

    /// The English of a sentence, where it has to stand beside Welsh that nobody has approved.
    pub fn beside(&self, id: &str, values: &[Value<'_>]) -> Option<String> {
        let beside = self.is_being_checked() && words::beside::stands_beside(id);
        beside
            .then(|| words::find(Version::English, id, &self.read_here(values)))
            .flatten()
    }

    /// Whether these are Welsh pages that nobody fluent has approved yet.
    pub fn is_being_checked(&self) -> bool {
        self.version == Version::Welsh && !is_offered(self.version, &self.here)
    }

    /// The picture at the left of a label.
    pub fn picture_of(&self, id: &str) -> Option<String> {
        self.pictures(id).into_iter().flatten().next()
    }

    fn pictures(&self, id: &str) -> Vec<Option<String>> {
        words::pictures(self.version, id)
            .iter()
            .map(|name| self.here.picture(name))
            .collect()
    }

    /// A path in the version being read.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.version.prefix())
    }

    /// The organisation's date.
    pub fn today(&self) -> NaiveDate {
        local_date(self.app.office.clock.now())
    }

    /// The token of the visitor's draft, if they carry one.
    pub fn draft_token(&self) -> Option<&CookieToken> {
        self.draft_token.as_ref()
    }

    /// From now on the visitor has this draft.
    pub fn carry(&mut self, token: CookieToken) {
        self.draft_token = Some(token);
    }

    /// From now on the visitor is on this visit.
    pub fn carry_visit(&mut self, token: CookieToken) {
        self.visit_token = Some(token);
    }

    /// The token of a return visit, if they carry one.
    pub fn visit_token(&self) -> Option<&CookieToken> {
        self.visit_token.as_ref()
    }

    /// The visitor's draft; `None` when there is none any more.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn draft(&self) -> Result<Option<Draft>, PageError> {
        let Some(token) = &self.draft_token else {
            return Ok(None);
        };
        match drafts::look(&self.app.office, &self.here, token).await {
            // A worker's entry is not opened by the public pages, whoever brings its cookie.
            Ok(draft) => Ok(Some(draft).filter(|draft| draft.row.worker_id.is_none())),
            Err(DraftError::Gone) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// What the tokens of this visitor's forms are bound to.
    pub fn form_session(&self) -> Vec<u8> {
        let token = self.draft_token.as_ref().or(self.visit_token.as_ref());
        token.map_or_else(|| b"visitor".to_vec(), |token| token.id().to_vec())
    }

    /// Draws the hidden token of a form.
    pub fn token(&self, purpose: &str) -> String {
        form_token::draw(&self.app.office, &self.form_session(), purpose)
    }

    /// The age of a form in seconds, or nothing when it is not one of ours.
    pub fn token_age(&self, purpose: &str, sent: &str) -> Option<u64> {
        self.sessions()
            .find_map(|session| form_token::check(&self.app.office, &session, purpose, sent).ok())
    }

    /// What a form says, as it was meant on the day its page was drawn: "today" is that day.
    pub fn as_meant(&self, purpose: &str, fields: FormFields) -> FormFields {
        let (office, sent) = (&self.app.office, fields.text(form_token::FIELD));
        let age = self
            .sessions()
            .find_map(|session| form_token::age(office, &session, purpose, sent));
        match age {
            Some(age) => fields.said_on(day_of_age(office.clock.now(), age), self.today()),
            None => fields,
        }
    }

    /// What a form of this visitor may be bound to. Whoever begins a draft while they are on a visit still has pages
    /// open from before.
    fn sessions(&self) -> impl Iterator<Item = Vec<u8>> {
        let held = [&self.draft_token, &self.visit_token];
        held.into_iter()
            .flatten()
            .map(|token| token.id().to_vec())
            .chain([self.form_session()])
    }

    /// What surrounds a page whose forms have this purpose.
    pub fn layout(&self, title: &str, purpose: &str) -> PublicLayout {
        PublicLayout {
            lang: self.version.lang().to_owned(),
            version: self.version.code(),
            rtl: false,
            title: title.to_owned(),
            has_error: false,
            service_name: self.here.settings.service_name.clone(),
            home: self.url("/"),
            words: PublicWords {
                skip_to_main: self.say("layout-skip"),
                leave: self.say("layout-leave"),
                leave_two: self.say("layout-leave-two"),
                leave_one: self.say("layout-leave-one"),
                back: self.say("layout-back"),
                versions: self.say("layout-versions"),
                get_help: self.say("layout-help"),
                ways: self.say("layout-ways"),
                read: self.say("layout-read"),
                read_pause: self.say("layout-read-pause"),
                read_go_on: self.say("layout-read-go-on"),
                read_stop: self.say("layout-read-stop"),
                video: self.say("layout-video"),
                video_captions: self.say("layout-video-captions"),
                video_words: self.say("layout-video-words"),
                error_prefix: self.say("layout-error"),
            },
            versions: self.versions(),
            display: Some(Link::new(
                display::address(self),
                self.say("footer-display"),
            )),
            aside: None,
            being_checked: self
                .is_being_checked()
                .then(|| self.idea("layout-being-checked")),
            back: None,
            video: videos::of_page(self),
            help: self.help(),
            footer_links: [
                ("/get-help-now", "footer-help"),
                ("/come-back", "footer-come-back"),
                ("/on-paper", "footer-on-paper"),
                ("/display", "footer-display"),
                ("/is-this-for-me", "for-me-title"),
                ("/what-happens", "what-happens-title"),
                ("/who-we-tell", "who-we-tell-title"),
                ("/keeping-safe", "keeping-safe-title"),
                ("/leaving", "footer-leaving"),
                ("/privacy", "footer-privacy"),
                ("/cookies", "footer-cookies"),
                ("/accessibility", "footer-accessibility"),
                ("/complain", "complain-title"),
                ("/credits", "credits-title"),
            ]
            .iter()
            .map(|(path, id)| Link::new(self.url(path), self.say(id)))
            .collect(),
            csrf: self.token(purpose),
            look: self.here.look,
        }
    }

    fn versions(&self) -> Vec<VersionLink> {
        Version::ALL
            .into_iter()
            .filter(|version| *version == self.version || is_offered(*version, &self.here))
            .map(|version| VersionLink {
                label: version.name().to_owned(),
                code: version.code(),
                lang: version.lang().to_owned(),
                href: (version != self.version)
                    .then(|| format!("{}{}", version.prefix(), self.path)),
            })
            .collect()
    }

    fn help(&self) -> Vec<HelpLine> {
        let line = |text, beside| HelpLine {
            text,
            href: None,
            beside,
        };
        let danger = line(self.say("help-999"), self.beside("help-999", &[]));
        let ours = self.contacts();
        let ours = ours.map(|(id, value)| line(self.say_with(id, "value", value), None));
        std::iter::once(danger).chain(ours).collect()
    }

    /// How to reach the organisation, one idea for each way.
    pub fn ways_to_us(&self) -> Ideas {
        self.contacts()
            .map(|(id, value)| self.ideas_with(id, "value", value))
            .collect()
    }

    fn contacts(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let settings = &self.here.settings;
        [
            ("help-phone", &settings.phone),
            ("help-text", &settings.text),
            ("help-email", &settings.email),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
    }

    /// Goes on to another page of ours.
    pub fn see_other(&self, path: &str) -> HttpResponse {
        HttpResponse::SeeOther()
            .insert_header((LOCATION, self.url(path)))
            .finish()
    }

    /// The page as the answer.
    pub fn render(&self, page: &impl Template, status: StatusCode) -> HttpResponse {
        crate::web::page::render(page, status)
    }
}

/// Whether a version can be opened at all: complete, and Welsh also by those who check it.
pub fn can_be_opened(version: Version, here: &Here) -> bool {
    version.is_complete()
        && (version != Version::Welsh || here.settings.welsh.state != WelshState::Off)
}

/// Whether a version is offered to everybody: Welsh only when a fluent reader has approved it.
pub fn is_offered(version: Version, here: &Here) -> bool {
    version.is_complete()
        && (version != Version::Welsh || here.settings.welsh.state == WelshState::Reviewed)
}

impl From<DraftError> for PageError {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::Gone => Self::NotFound,
            DraftError::TooLong => Self::TooLarge,
            DraftError::Seal(error) => error.into(),
        }
    }
}

/// Whether an error means "try again", so that the words must stay on the page.
pub fn is_away(error: &DraftError) -> bool {
    matches!(
        error,
        DraftError::Seal(SealError::Store(StoreError::Unavailable(_)))
    )
}
