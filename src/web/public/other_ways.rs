//! Other ways of telling: photos, recordings, a film in BSL, or "contact me and I will tell you".
//!
//! The page is one form that works by itself: a file is chosen, sent with the form and stands in the list. With a
//! script (`assets/js/telling.js`) files go part by part through [`parts`] instead, and a voice or a film can be
//! recorded in the page.

mod parts;

use super::check::last_button;
use super::form::elsewhere::{self, kept_now};
use super::form::{self, PURPOSE, Saved, is_from_check, path_of};
use super::parts::{Part, Sheet, error_summary, is_offered, part};
use super::site::{Site, is_away};
use crate::actions::SealError;
use crate::actions::drafts::{self, Draft, DraftError, DraftKind, Kept};
use crate::actions::files::FileError;
use crate::actions::files::upload::{self, Announced, Upload};
use crate::app::App;
use crate::domain::answers::{FieldError, FormFields};
use crate::domain::files::{FileKind, FileRefusal, FileTold, MOST_FILES};
use crate::domain::ids::FileId;
use crate::domain::journey::{self, PageKey};
use crate::domain::questions::{Kind, Question};
use crate::store::StoreError;
use crate::vault::stream::PART;
use crate::vault::token::CookieToken;
use crate::web::assets::asset_url;
use crate::web::components::{ErrorLine, ErrorSummary, SummaryList};
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::headers;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use crate::web::uploads::{self, Takes};
use crate::words::{Value, Version};
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use zeroize::Zeroizing;

const PAGE: PageKey = PageKey::OtherWays;
/// The box for files.
const UPLOAD: &str = "upload";
/// "Keep the hidden details".
const KEEP_HIDDEN: &str = "keep_hidden";

/// The page in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}/form/other-ways", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show))
                .route(web::post().to(answer)),
        );
    }
    parts::routes(config);
}

#[derive(Template)]
#[template(path = "public/other_ways.html")]
struct OtherWaysPage {
    layout: PublicLayout,
    site: Site,
    heading: Idea,
    notes: Ideas,
    errors: Option<ErrorSummary>,
    /// What is kept, where another window changed it.
    elsewhere: Option<SummaryList>,
    /// What is wrong with the chosen file.
    file_error: Option<String>,
    files: Vec<FileLine>,
    /// Whether another file can be added.
    has_room: bool,
    keep_hidden: bool,
    signs: bool,
    parts: Vec<Part>,
    action: String,
    /// From which drawing of the page the form comes.
    drawn: String,
    /// Where a script saves by itself; nowhere while the person has to choose.
    save_url: Option<String>,
    /// Where a script sends parts.
    send_url: String,
    script: &'static str,
    button: String,
    /// The button that sends all of it in the end.
    last_button: String,
}

/// A file that is here.
struct FileLine {
    id: FileId,
    words: String,
}

/// A file in words: "Photo, 2 MB: garden.jpg".
pub fn file_words(site: &Site, file: &FileTold, veiled: bool) -> String {
    let kind: Value<'_> = ("kind", file.media.kind().code().into());
    let (unit, size) = match file.bytes / 1_000 {
        0..1_000 => ("KB", (file.bytes / 1_000).max(1)),
        more => ("MB", more / 1_000),
    };
    let size: Value<'_> = ("size", format!("{size} {unit}").into());
    let words = site.say_all("files-one", &[kind, size]);
    match veiled || file.name.is_blank() {
        true => words,
        false => format!("{words}: {}", file.name.expose()),
    }
}

/// What is wrong with a file, in a sentence that says what to do.
pub(super) fn refusal_words(site: &Site, error: &FileError) -> String {
    let (refusal, kind) = match error {
        FileError::Refused(refusal, kind) => (*refusal, *kind),
        FileError::Elsewhere { .. } | FileError::Gone => (FileRefusal::Broken, None),
        FileError::Draft(_) | FileError::Seal(_) => return site.say("error-file-away"),
    };
    let kind = kind.unwrap_or(FileKind::Video);
    let most = i64::try_from(kind.most_megabytes()).unwrap_or_default();
    let files = i64::try_from(MOST_FILES).unwrap_or_default();
    let id = format!("error-file-{}", refusal.code().replace('_', "-"));
    let values: [Value<'_>; 3] = [
        ("kind", kind.code().into()),
        ("most", most.into()),
        ("files", files.into()),
    ];
    site.say_all(&id, &values)
}

/// Whether the disk or the database does not answer.
fn file_is_away(error: &FileError) -> bool {
    match error {
        FileError::Draft(error) => is_away(error),
        FileError::Seal(SealError::Store(StoreError::Unavailable(_))) => true,
        _ => false,
    }
}

/// What the page is drawn from.
struct Drawing<'a> {
    kept: &'a Kept,
    fields: &'a FormFields,
    errors: &'a [FieldError],
    /// What is wrong with the files that were sent.
    files: &'a [String],
    trouble: Option<&'a str>,
    /// Answers that another window changed.
    elsewhere: &'a [&'static Question],
    /// From which drawing of the page its form comes.
    drawn: String,
    from_check: bool,
    status: StatusCode,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(draft) = site.draft().await? else {
        return Ok(super::check::not_open(&site));
    };
    if draft.kept.sent.is_some() {
        return Ok(site.see_other("/form/sent"));
    }
    let answers = &draft.kept.answers;
    if !journey::may_visit(PAGE, draft.kept.way()) {
        return Ok(site.see_other(&path_of(journey::first_unanswered(draft.kept.way()))));
    }
    let shown = form::shown_questions(PAGE, &draft.kept);
    let fields = FormFields::filled(shown, answers, site.today());
    Ok(draw(
        &site,
        &Drawing {
            kept: &draft.kept,
            fields: &fields,
            errors: &[],
            files: &[],
            trouble: None,
            elsewhere: &[],
            drawn: draft.mark(&site.app.office),
            from_check: is_from_check(&request),
            status: StatusCode::OK,
        },
    ))
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let from_check = is_from_check(&request);
    let alive = match site.draft().await {
        Ok(draft) => draft.is_some(),
        Err(PageError::Unavailable) => true,
        Err(error) => return Err(error),
    };
    let token = site.draft_token().cloned().filter(|_| alive);
    let mut taking = Taking::new(&site, token.as_ref());
    let fields = uploads::read(&request, payload, &mut taking).await?;
    let (refused, away) = (taking.refused, taking.away);
    let Some(token) = token else {
        return begin_again(site, &fields, from_check).await;
    };
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        let Some(draft) = site.draft().await? else {
            return begin_again(site, &fields, from_check).await;
        };
        let drawing = Drawing {
            kept: &draft.kept,
            fields: &fields,
            errors: &[],
            files: &[],
            trouble: Some("trouble-old-form"),
            elsewhere: &[],
            drawn: elsewhere::as_sent(&fields),
            from_check,
            status: StatusCode::UNPROCESSABLE_ENTITY,
        };
        return Ok(draw(&site, &drawing));
    }
    if let Ok(id) = fields.text("remove").parse::<FileId>() {
        return take_away(&site, &token, id, &fields, from_check).await;
    }
    if fields.is_sent("skip") || fields.is_sent(elsewhere::KEEP) {
        return form::skip(&site, PAGE, from_check).await;
    }
    let saved = match away {
        true => Err(DraftError::Seal(
            StoreError::Unavailable(String::new()).into(),
        )),
        false => form::save(&site, &token, PAGE, &fields).await,
    };
    match saved {
        Ok(Saved::Already) => Ok(site.see_other("/form/sent")),
        Ok(Saved::Elsewhere { draft, questions }) => {
            let files = &refused;
            Ok(in_two_windows(
                &site, &draft, &questions, &fields, files, from_check,
            ))
        }
        Ok(Saved::Now {
            before,
            draft,
            errors,
        }) => {
            let all_well = errors.is_empty() && refused.is_empty();
            if all_well && fields.is_sent("later") {
                return Ok(site.see_other(super::later::PATH));
            }
            if all_well && !fields.is_sent("add") {
                return form::go_on(&site, &token, PAGE, &before, &draft, from_check).await;
            }
            if all_well {
                return Ok(again(&site, from_check));
            }
            let drawing = Drawing {
                kept: &draft.kept,
                fields: &fields,
                errors: &errors,
                files: &refused,
                trouble: None,
                elsewhere: &[],
                drawn: draft.mark(&site.app.office),
                from_check,
                status: StatusCode::UNPROCESSABLE_ENTITY,
            };
            Ok(draw(&site, &drawing))
        }
        Err(DraftError::Gone) => begin_again(site, &fields, from_check).await,
        Err(error) if is_away(&error) => Ok(in_trouble(
            &site,
            &fields,
            "trouble-away",
            from_check,
            StatusCode::SERVICE_UNAVAILABLE,
        )),
        Err(error) => Err(error.into()),
    }
}

/// The page again, to be looked at: a reload sends nothing twice.
fn again(site: &Site, from_check: bool) -> HttpResponse {
    let from = if from_check { "?from=check" } else { "" };
    site.see_other(&format!("{}{from}#so-far", path_of(PAGE)))
}

/// Another window changed these answers since the page was drawn: nothing but the files was taken.
fn in_two_windows(
    site: &Site,
    draft: &Draft,
    questions: &[&'static Question],
    fields: &FormFields,
    files: &[String],
    from_check: bool,
) -> HttpResponse {
    let drawing = Drawing {
        kept: &draft.kept,
        fields,
        errors: &[],
        files,
        trouble: Some("trouble-elsewhere"),
        elsewhere: questions,
        drawn: draft.mark(&site.app.office),
        from_check,
        status: elsewhere::STATUS,
    };
    draw(site, &drawing)
}

async fn take_away(
    site: &Site,
    token: &CookieToken,
    id: FileId,
    fields: &FormFields,
    from_check: bool,
) -> Result<HttpResponse, PageError> {
    match upload::remove(&site.app.office, &site.here, token, id).await {
        Ok(()) => {
            // What else was filled in is kept too.
            Ok(match form::save(site, token, PAGE, fields).await? {
                Saved::Elsewhere { draft, questions } => {
                    in_two_windows(site, &draft, &questions, fields, &[], from_check)
                }
                _ => again(site, from_check),
            })
        }
        Err(FileError::Gone) => begin_again(site.clone(), fields, from_check).await,
        Err(error) if file_is_away(&error) => Err(PageError::Unavailable),
        Err(error) => Err(PageError::Fault(error.to_string())),
    }
}

/// Takes the files of a form into the draft, one after the other.
struct Taking<'a> {
    site: &'a Site,
    token: Option<&'a CookieToken>,
    now: Option<Arriving>,
    /// What was wrong, file by file.
    refused: Vec<String>,
    /// The disk or the database did not answer.
    away: bool,
}

/// The file that is arriving. Its bytes are gathered to a part, then sealed and written.
struct Arriving {
    upload: Upload,
    part: Zeroizing<Vec<u8>>,
}

impl<'a> Taking<'a> {
    fn new(site: &'a Site, token: Option<&'a CookieToken>) -> Self {
        Self {
            site,
            token,
            now: None,
            refused: Vec::new(),
            away: false,
        }
    }

    async fn refuse(&mut self, error: &FileError) {
        if let (Some(arriving), Some(token)) = (self.now.take(), self.token) {
            let (office, here) = (&self.site.app.office, &self.site.here);
            let removed = upload::remove(office, here, token, arriving.upload.id()).await;
            if let Err(error) = removed {
                tracing::warn!(%error, "half a file stays until its draft ends");
            }
        }
        self.away |= file_is_away(error);
        self.refused.push(refusal_words(self.site, error));
    }

    async fn write(&mut self) {
        let Some(arriving) = &mut self.now else {
            return;
        };
        let offset = arriving.upload.have();
        let written = arriving.upload.append(offset, &arriving.part).await;
        arriving.part.clear();
        if let Err(error) = written {
            self.refuse(&error).await;
        }
    }
}

impl Takes for Taking<'_> {
    async fn begins(&mut self, fields: &FormFields, name: &str) {
        let is_ours = self.site.token_age(PURPOSE, fields.text(FIELD)).is_some();
        let Some(token) = self.token.filter(|_| is_ours) else {
            return;
        };
        let announced = Announced {
            name: name.to_owned(),
            bytes: None,
            keep_hidden: fields.is_sent(KEEP_HIDDEN),
            mark: String::new(),
        };
        let (office, here) = (&self.site.app.office, &self.site.here);
        match upload::begin(office, here, token, &announced).await {
            Ok(upload) => {
                self.now = Some(Arriving {
                    upload,
                    part: Zeroizing::new(Vec::with_capacity(PART)),
                });
            }
            Err(error) => self.refuse(&error).await,
        }
    }

    async fn bytes(&mut self, mut bytes: &[u8]) {
        while let (Some(arriving), false) = (&mut self.now, bytes.is_empty()) {
            let (some, rest) = bytes.split_at(bytes.len().min(PART - arriving.part.len()));
            arriving.part.extend_from_slice(some);
            bytes = rest;
            if arriving.part.len() == PART {
                self.write().await;
            }
        }
    }

    async fn ends(&mut self) {
        if self.now.as_ref().is_some_and(|now| !now.part.is_empty()) {
            self.write().await;
        }
        let (Some(arriving), Some(token)) = (&self.now, self.token) else {
            return;
        };
        let id = arriving.upload.id();
        let (office, here) = (&self.site.app.office, &self.site.here);
        match upload::finish(office, here, token, id, None).await {
            Ok(_) => self.now = None,
            Err(error) => self.refuse(&error).await,
        }
    }
}

/// The draft is gone: a new one is begun and the page comes back with what was chosen; the file must be chosen again.
async fn begin_again(
    mut site: Site,
    fields: &FormFields,
    from_check: bool,
) -> Result<HttpResponse, PageError> {
    let version = site.version.code();
    let sentence = elsewhere::gone(&site, fields);
    let (office, here) = (&site.app.office, &site.here);
    let token = drafts::begin(office, here, DraftKind::Public, None, version).await?;
    site.carry(token.clone());
    let mut fields = fields.clone();
    fields.put(elsewhere::FIELD, elsewhere::BEGUN_AGAIN);
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let mut answer = in_trouble(&site, &fields, sentence, from_check, status);
    form::set_cookie(&site, &mut answer, &token)?;
    Ok(answer)
}

fn in_trouble(
    site: &Site,
    fields: &FormFields,
    sentence: &str,
    from_check: bool,
    status: StatusCode,
) -> HttpResponse {
    let drawing = Drawing {
        kept: &Kept::default(),
        fields,
        errors: &[],
        files: &[],
        trouble: Some(sentence),
        elsewhere: &[],
        drawn: elsewhere::as_sent(fields),
        from_check,
        status,
    };
    draw(site, &drawing)
}

fn draw(site: &Site, drawing: &Drawing<'_>) -> HttpResponse {
    let answers = &drawing.kept.answers;
    let sheet = Sheet {
        answers,
        fields: drawing.fields,
        errors: drawing.errors,
    };
    let mut layout = site.layout(&site.say(&format!("page-{PAGE}-title")), PURPOSE);
    layout.back = Some(form::back_link(
        site,
        PAGE,
        drawing.kept,
        drawing.from_check,
    ));
    let errors = summary(site, drawing);
    layout.has_error = errors.is_some();
    let from = if drawing.from_check {
        "?from=check"
    } else {
        ""
    };
    let veiled = drawing.kept.is_veiled("files");
    let page = OtherWaysPage {
        heading: form::heading(site, PAGE, answers),
        notes: form::notes(site, PAGE, drawing.kept),
        errors,
        file_error: (!drawing.files.is_empty()).then(|| drawing.files.join(" ")),
        files: answers
            .files()
            .iter()
            .map(|file| FileLine {
                id: file.id,
                words: file_words(site, file, veiled),
            })
            .collect(),
        has_room: answers.files().len() < MOST_FILES,
        keep_hidden: drawing.fields.is_sent(KEEP_HIDDEN),
        signs: site.here.settings.bsl_staffed,
        parts: PAGE
            .asked(answers)
            .filter(|question| question.kind != Kind::Files)
            .filter(|question| is_offered(site, question.id, None))
            .map(|question| part(site, question, sheet, false))
            .collect(),
        action: site.url(&format!("{}{from}", path_of(PAGE))),
        drawn: drawing.drawn.clone(),
        elsewhere: (!drawing.elsewhere.is_empty())
            .then(|| kept_now(site, drawing.kept, drawing.elsewhere)),
        save_url: drawing
            .elsewhere
            .is_empty()
            .then(|| site.url(&format!("{}/keep", path_of(PAGE)))),
        send_url: site.url(&format!("{}/files", path_of(PAGE))),
        script: asset_url("telling.js"),
        button: site.say(match drawing.from_check {
            true => "button-save",
            false => "button-continue",
        }),
        last_button: last_button(site, Some(drawing.kept)),
        layout,
        site: site.clone(),
    };
    let mut answer = site.render(&page, drawing.status);
    answer.headers_mut().insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(headers::WITH_OWN_RECORDINGS),
    );
    answer
}

fn summary(site: &Site, drawing: &Drawing<'_>) -> Option<ErrorSummary> {
    let mut summary = error_summary(site, drawing.errors).unwrap_or_else(|| ErrorSummary {
        title: site.say("error-summary"),
        lines: Vec::new(),
    });
    let of_files = drawing.files.iter().map(|text| ErrorLine {
        text: text.clone(),
        target: Some(UPLOAD.to_owned()),
    });
    let trouble = drawing.trouble.map(|sentence| ErrorLine {
        text: site.say(sentence),
        target: None,
    });
    summary.lines = trouble
        .into_iter()
        .chain(of_files)
        .chain(summary.lines)
        .collect();
    (!summary.lines.is_empty()).then_some(summary)
}
