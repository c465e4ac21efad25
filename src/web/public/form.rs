//! Every question page, in every version: one controller.
//!
//! A page is shown from what the draft holds, or after a mistake from exactly what was typed. Nothing
//! typed is lost: not by a mistake, an old form, a draft that is gone, or a database that is away.

pub mod elsewhere;
mod page;

use super::no_cookie;
use super::site::{Site, is_away};
use crate::actions::drafts::{self, Draft, DraftError, DraftKind, Kept};
use crate::app::App;
use crate::domain::answers::{Answer, Answers, FieldError, FormFields, read};
use crate::domain::forwarding::{OverrideGround, public_sentence_key};
use crate::domain::journey::{self, PageKey};
use crate::domain::questions::{Kind as QuestionKind, Nature, Question, Teller};
use crate::domain::text::Private;
use crate::vault::token::{CookieToken, PageMark};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::Ideas;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;
use page::{Drawing, draw};
pub(super) use page::{back_link, heading, notes};

/// The purpose of the token of every question form.
pub const PURPOSE: &str = "form";

/// The question pages in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        config
            .service(
                web::resource(format!("{prefix}/form/{{page}}/keep")).route(web::post().to(keep)),
            )
            .service(
                web::resource(format!("{prefix}/form/{{page}}"))
                    .route(web::get().to(show))
                    .route(web::head().to(show))
                    .route(web::post().to(answer)),
            );
    }
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let page = page_of(&request)?;
    let Some(draft) = site.draft().await? else {
        return Ok(
            match page == PageKey::SafeNow && no_cookie::is_refused(&site, &request) {
                true => no_cookie::page(&site),
                false => super::check::not_open(&site),
            },
        );
    };
    if draft.kept.sent.is_some() {
        return Ok(site.see_other("/form/sent"));
    }
    let answers = &draft.kept.answers;
    let way = draft.kept.way();
    if !journey::may_visit(page, way) {
        return Ok(site.see_other(&path_of(journey::first_unanswered(way))));
    }
    let fields = FormFields::filled(shown_questions(page, &draft.kept), answers, site.today());
    Ok(draw(
        &site,
        &Drawing {
            page,
            kept: &draft.kept,
            fields: &fields,
            errors: &[],
            trouble: None,
            elsewhere: &[],
            drawn: draft.mark(&site.app.office),
            from_check: is_from_check(&request),
            status: StatusCode::OK,
        },
    ))
}

/// The questions whose answers may be shown again.
pub(super) fn shown_questions(
    page: PageKey,
    kept: &Kept,
) -> impl Iterator<Item = &'static Question> {
    page.asked(&kept.answers)
        .filter(|question| !kept.is_veiled(question.id))
}

fn page_of(request: &HttpRequest) -> Result<PageKey, PageError> {
    request
        .match_info()
        .get("page")
        .and_then(PageKey::parse)
        .filter(|page| ![PageKey::HowTold, PageKey::Check].contains(page))
        .ok_or(PageError::NotFound)
}

/// The public path of a page.
pub fn path_of(page: PageKey) -> String {
    format!("/form/{page}")
}

pub(super) fn is_from_check(request: &HttpRequest) -> bool {
    request.query_string() == "from=check"
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let page = page_of(&request)?;
    let from_check = is_from_check(&request);
    let fields = site.as_meant(PURPOSE, fields);
    let Some(token) = site.draft_token().cloned() else {
        return begin_again(site, page, fields, from_check).await;
    };
    let is_ours = site.token_age(PURPOSE, fields.text(FIELD)).is_some();
    if !is_ours {
        return old_form(&site, page, &fields, from_check).await;
    }
    if fields.is_sent(elsewhere::KEEP) {
        return skip(&site, page, from_check).await;
    }
    if fields.is_sent("skip") && page != PageKey::SafeNow {
        // To skip would lose the words, and to keep them would tell what the person may have decided not to tell: they
        // are asked.
        let kept = site
            .draft()
            .await?
            .map_or_else(Answers::new, |draft| draft.kept.answers);
        if has_new_words(&site, page, &fields, &kept) {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let sentence = "trouble-skip-typed";
            return Ok(in_trouble(
                &site, page, &fields, from_check, sentence, status,
            ));
        }
        return skip(&site, page, from_check).await;
    }
    match save(&site, &token, page, &fields).await {
        Ok(Saved::Already) if has_new_words(&site, page, &fields, &Answers::new()) => {
            let (sentence, status) = ("trouble-already-sent", StatusCode::CONFLICT);
            Ok(in_trouble(
                &site, page, &fields, from_check, sentence, status,
            ))
        }
        Ok(Saved::Already) => Ok(site.see_other("/form/sent")),
        Ok(Saved::Elsewhere { draft, questions }) => Ok(draw(
            &site,
            &Drawing {
                page,
                kept: &draft.kept,
                fields: &elsewhere::with_both(&draft.kept, &questions, fields),
                errors: &[],
                trouble: Some(site.say("trouble-elsewhere")),
                elsewhere: &questions,
                drawn: draft.mark(&site.app.office),
                from_check,
                status: elsewhere::STATUS,
            },
        )),
        Ok(Saved::Now {
            before,
            draft,
            errors,
        }) if errors.is_empty() => match () {
            () if fields.is_sent("later") => Ok(site.see_other(super::later::PATH)),
            () if fields.is_sent("enough") => Ok(site.see_other(&path_of(PageKey::Check))),
            () => go_on(&site, &token, page, &before, &draft, from_check).await,
        },
        Ok(Saved::Now { draft, errors, .. }) => Ok(draw(
            &site,
            &Drawing {
                page,
                kept: &draft.kept,
                fields: &fields,
                errors: &errors,
                trouble: None,
                elsewhere: &[],
                drawn: draft.mark(&site.app.office),
                from_check,
                status: StatusCode::UNPROCESSABLE_ENTITY,
            },
        )),
        Err(DraftError::Gone) => begin_again(site, page, fields, from_check).await,
        Err(error) if is_away(&error) => Ok(in_trouble(
            &site,
            page,
            &fields,
            from_check,
            "trouble-away",
            StatusCode::SERVICE_UNAVAILABLE,
        )),
        Err(DraftError::TooLong) => Ok(in_trouble(
            &site,
            page,
            &fields,
            from_check,
            "trouble-too-long",
            StatusCode::UNPROCESSABLE_ENTITY,
        )),
        Err(error) => Err(error.into()),
    }
}

/// Saves what was typed when the page goes out of sight. Nothing is checked aloud: what can be read is
/// kept, the rest stays on the page.
async fn keep(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let page = page_of(&request)?;
    let token = site.draft_token().ok_or(PageError::NotFound)?;
    site.token_age(PURPOSE, fields.text(FIELD))
        .ok_or(PageError::ForeignForm)?;
    let fields = elsewhere::without_replacing(site.as_meant(PURPOSE, fields));
    Ok(match save(&site, token, page, &fields).await? {
        Saved::Already => elsewhere::stop_saving(&site, "trouble-already-sent"),
        Saved::Elsewhere { .. } => elsewhere::stop_saving(&site, "trouble-elsewhere-typing"),
        Saved::Now { .. } => HttpResponse::NoContent().finish(),
    })
}

/// What saving a page came to.
pub(super) enum Saved {
    /// It is a report already.
    Already,
    /// Nothing was saved: another window changed these answers since the page was drawn.
    Elsewhere {
        draft: Box<Draft>,
        questions: Vec<&'static Question>,
    },
    /// Saved, as far as it could be read.
    Now {
        before: Box<Answers>,
        draft: Box<Draft>,
        errors: Vec<FieldError>,
    },
}

pub(super) async fn save(
    site: &Site,
    token: &CookieToken,
    page: PageKey,
    fields: &FormFields,
) -> Result<Saved, DraftError> {
    let today = site.today();
    let sent = fields.clone();
    let version = site.version.code();
    let (office, here) = (&site.app.office, &site.here);
    let drawn = fields.text(elsewhere::FIELD);
    let (draft, changed) = drafts::change_from(office, here, token, drawn, move |kept, mark| {
        kept.page_version = version.to_owned();
        let before = kept.answers.clone();
        let asked: Vec<_> = page.questions().collect();
        let questions = elsewhere::changed_elsewhere(kept, &asked, &sent, today, mark);
        match questions.is_empty() {
            true => Ok((before, take_over(kept, &asked, &sent, today, mark))),
            false => Err(questions),
        }
    })
    .await?;
    Ok(match changed {
        None => Saved::Already,
        Some(Err(questions)) => Saved::Elsewhere {
            draft: Box::new(draft),
            questions,
        },
        Some(Ok((before, errors))) => Saved::Now {
            before: Box::new(before),
            draft: Box::new(draft),
            errors,
        },
    })
}

/// Takes what was sent over into the draft. Words written before a return by code are added to, or
/// replaced when the person says so; an empty box leaves them as they are.
pub fn take_over(
    kept: &mut Kept,
    asked: &[&'static Question],
    sent: &FormFields,
    today: NaiveDate,
    mark: Option<&PageMark>,
) -> Vec<FieldError> {
    let before = kept.answers.clone();
    let asked_now = asked
        .iter()
        .copied()
        .filter(|question| question.is_asked(&before) || sent.is_sent(question.id))
        .filter(|question| !elsewhere::left_as_kept(kept, question, sent, today, mark));
    let reading = read(asked_now, &before, sent, today);
    kept.answers = reading.answers;
    for question in asked {
        let was_veiled = kept.veiled.contains(question.id);
        if let (true, Some(old)) = (was_veiled, before.text(question.id)) {
            // Who ticked it saw what was there then, not what another window added.
            let replaces = sent.is_sent(&format!("{}{}", elsewhere::REPLACE, question.id))
                && !elsewhere::is_newer(kept, question, mark);
            behind_the_veil(kept, question.id, old, replaces, mark);
        }
    }
    reading.errors
}

/// Adds words behind those that are not shown. A page that is saved a second time (a script saves by itself) shows all
/// of its own words, so they take the place of what it added before.
fn behind_the_veil(
    kept: &mut Kept,
    question: &'static str,
    old: &Private,
    replaces: bool,
    mark: Option<&PageMark>,
) {
    let by = mark.map(|mark| mark.drawing);
    let added = kept.added.get(question).copied();
    let own = added.filter(|(drawing, _)| Some(*drawing) == by);
    let shown_nowhere = own.and_then(|(_, length)| old.expose().get(..length));
    let first = shown_nowhere.unwrap_or(old.expose());
    match kept.answers.text(question) {
        None => {
            kept.answers
                .set(question, Answer::Text(Private::from(first)));
        }
        Some(new) if new == old => {}
        Some(_) if replaces => {
            kept.veiled.remove(question);
        }
        Some(new) => {
            let both = Private::from(format!("{first}\n\n{}", new.expose()));
            kept.answers.set(question, Answer::Text(both));
            if let Some(by) = by {
                kept.added.insert(question.to_owned(), (by, first.len()));
            }
        }
    }
}

/// Whether words stand on a page that are not among these answers. They are read as they would be kept, so that the
/// line ends of a form make no difference.
fn has_new_words(site: &Site, page: PageKey, fields: &FormFields, kept: &Answers) -> bool {
    page.questions()
        .filter(|question| question.max_characters > 0 && question.kind != QuestionKind::When)
        .any(|question| match question.parse(fields, site.today()) {
            Ok(None) => false,
            Ok(Some(typed)) => kept.get(question.id) != Some(&typed),
            // It cannot be kept as it is, so it is not.
            Err(_) => true,
        })
}

pub(super) async fn skip(
    site: &Site,
    page: PageKey,
    from_check: bool,
) -> Result<HttpResponse, PageError> {
    let Some(draft) = site.draft().await? else {
        return Ok(site.see_other("/"));
    };
    let next = match from_check {
        true => PageKey::Check,
        false => journey::next(draft.kept.way(), page),
    };
    Ok(site.see_other(&path_of(next)))
}

pub(super) async fn go_on(
    site: &Site,
    token: &CookieToken,
    page: PageKey,
    before: &Answers,
    draft: &Draft,
    from_check: bool,
) -> Result<HttpResponse, PageError> {
    if page == PageKey::ComeBack
        && let Some(path) = code_step(site, token, draft).await?
    {
        let from = if from_check { "?from=check" } else { "" };
        return Ok(site.see_other(&format!("{path}{from}")));
    }
    let next = match from_check {
        true => journey::after_change(before, draft.kept.way(), page),
        false => journey::next(draft.kept.way(), page),
    };
    Ok(site.see_other(&match (from_check, next) {
        (true, PageKey::Check) => row_of(page),
        (true, next) => format!("{}?from=check", path_of(next)),
        (false, next) => path_of(next),
    }))
}

/// The check, at the row of a page: who changed one answer of thirty goes on reading there.
fn row_of(page: PageKey) -> String {
    format!("{}#page-{page}", path_of(PageKey::Check))
}

/// Makes or ends the code. Making one never holds anybody up: when too many are being made it comes on the
/// last page.
async fn code_step(
    site: &Site,
    token: &CookieToken,
    draft: &Draft,
) -> Result<Option<&'static str>, PageError> {
    let (office, here) = (&site.app.office, &site.here);
    match draft.kept.answers.one("want_code") {
        Some("yes") if !draft.has_code() => {
            let Ok(made) = drafts::make_code(office, here).await else {
                return Ok(None);
            };
            drafts::give_code(office, here, token, made).await?;
            Ok(Some("/form/your-words"))
        }
        Some("no") if draft.has_code() => {
            drafts::end_code(office, here, token).await?;
            Ok(None)
        }
        _ => Ok(None),
    }
}

/// The draft is gone (its time is over, or the cookie is not ours): a new one is begun, and the page is
/// shown again with everything that was typed.
async fn begin_again(
    mut site: Site,
    page: PageKey,
    mut fields: FormFields,
    from_check: bool,
) -> Result<HttpResponse, PageError> {
    let sentence = elsewhere::gone(&site, &fields);
    let begun = drafts::begin(
        &site.app.office,
        &site.here,
        DraftKind::Public,
        None,
        site.version.code(),
    )
    .await;
    let token = match begun {
        Ok(token) => token,
        Err(error) if is_away(&error) => {
            let status = StatusCode::SERVICE_UNAVAILABLE;
            return Ok(in_trouble(
                &site,
                page,
                &fields,
                from_check,
                "trouble-away",
                status,
            ));
        }
        Err(error) => return Err(error.into()),
    };
    site.carry(token.clone());
    fields.put(elsewhere::FIELD, elsewhere::BEGUN_AGAIN);
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let mut answer = in_trouble(&site, page, &fields, from_check, sentence, status);
    set_cookie(&site, &mut answer, &token)?;
    Ok(answer)
}

/// Puts the draft's cookie on an answer.
///
/// # Errors
/// When the cookie cannot be written as a header.
pub fn set_cookie(
    site: &Site,
    answer: &mut HttpResponse,
    token: &CookieToken,
) -> Result<(), PageError> {
    answer
        .add_cookie(&site.app.cookies.set(Kind::Draft, &token.to_text()))
        .map_err(|error| PageError::Fault(error.to_string()))
}

/// A form we did not draw, or drew more than a day ago: shown again, to be sent once more.
async fn old_form(
    site: &Site,
    page: PageKey,
    fields: &FormFields,
    from_check: bool,
) -> Result<HttpResponse, PageError> {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(draft) = site.draft().await? else {
        return begin_again(site.clone(), page, fields.clone(), from_check).await;
    };
    Ok(draw(
        site,
        &Drawing {
            page,
            kept: &draft.kept,
            fields,
            errors: &[],
            trouble: Some(site.say("trouble-old-form")),
            elsewhere: &[],
            drawn: elsewhere::as_sent(fields),
            from_check,
            status,
        },
    ))
}

/// The page from what was typed alone, when the draft cannot be read.
fn in_trouble(
    site: &Site,
    page: PageKey,
    fields: &FormFields,
    from_check: bool,
    sentence: &str,
    status: StatusCode,
) -> HttpResponse {
    let kept = Kept {
        answers: read(page.questions(), &Answers::new(), fields, site.today()).answers,
        ..Kept::default()
    };
    draw(
        site,
        &Drawing {
            page,
            kept: &kept,
            fields,
            errors: &[],
            trouble: Some(site.say(sentence)),
            elsewhere: &[],
            drawn: elsewhere::as_sent(fields),
            from_check,
            status,
        },
    )
}

/// The times we might have to tell somebody although the person did not say yes, in this nation.
pub fn exceptions(site: &Site) -> Ideas {
    OverrideGround::ALL
        .iter()
        .map(|ground| site.ideas(&public_sentence_key(*ground, site.here.nation)))
        .collect()
}

/// Answers that say no more than who reads: for questions that are no part of a report.
pub fn as_read_by(teller: Teller) -> Answers {
    let mut answers = Answers::new();
    let role = match teller {
        Teller::Themself => "self",
        Teller::OnBehalf => "family_or_friend",
        Teller::Witness => "witness",
    };
    answers.set_code("reporter_role", role);
    answers
}

/// Whether an answer is words of the person, which are counted and not shown on a shared page.
pub fn is_words(question: &Question) -> bool {
    matches!(question.nature, Nature::Story | Nature::Identity)
        && !matches!(question.kind, QuestionKind::When | QuestionKind::Files)
}
