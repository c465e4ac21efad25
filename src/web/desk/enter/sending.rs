//! Check, send, and what to tell the person then: the words to come back with, or that we get in touch.

use super::{Desk, HOME, Plain, Plainly, go_to, screen_path};
use crate::actions::drafts::{Draft, Kept};
use crate::actions::enter_report;
use crate::actions::send_report::{SendError, has_code, late_code};
use crate::app::App;
use crate::domain::consent::GivenBy;
use crate::domain::ids::Reference;
use crate::domain::journey::{HELPER_SCREENS, Missing};
use crate::domain::questions::CATALOGUE;
use crate::domain::questions::helping::may_be_reached;
use crate::web::components::{Choice, Choices, Link, RowAction, SummaryList, SummaryRow};
use crate::web::desk::frame::{Form, Input, Mistakes};
use crate::web::desk::session::SignedIn;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::public::check::{helping_words, lines, police_means};
use crate::web::public::parts::question_words;
use crate::web::when;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

pub(super) async fn check(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::of(app, here, me, &request)?;
    match desk.draft().await? {
        None => Ok(go_to(HOME)),
        Some(draft) if draft.kept.sent.is_some() => Ok(go_to("/enter/sent")),
        Some(draft) => Ok(check_page(&desk, &draft.kept, &Mistakes::default())),
    }
}

fn check_page(desk: &Desk, kept: &Kept, mistakes: &Mistakes) -> HttpResponse {
    let site = &desk.site;
    let rows = CATALOGUE
        .iter()
        .filter(|question| kept.answers.has(question.id) && question.is_asked(&kept.answers))
        .filter_map(|question| {
            let screen = HELPER_SCREENS
                .iter()
                .find(|screen| screen.pages.contains(&question.page))?;
            let key = question_words(site, question, &kept.answers);
            Some(SummaryRow {
                picture: None,
                lines: lines(site, kept, question),
                actions: vec![RowAction {
                    href: screen_path(screen.key),
                    label: "Change".to_owned(),
                    hidden: key.clone(),
                    ..RowAction::default()
                }],
                key,
            })
        })
        .collect();
    let choice = kept.answers.one("police_choice").unwrap_or("not_chosen");
    let given_by = GivenBy::of(&kept.answers);
    let police = police_means(site, choice, given_by, site.who(&kept.answers));
    let hand_over = Choices {
        legend_class: "govuk-fieldset__legend--m",
        ..Choices::new("hand_over", "How will they hear from us?")
    }
    .with_error(mistakes.of("hand_over"))
    .choice(
        Choice::new("code", "Give them 6 words to come back with")
            .with_hint("You read the words aloud. Only for somebody who can keep them safe"),
    )
    .choice(
        Choice::new("call", "We will call or write to them").with_hint("By the safe way they gave"),
    );
    let mut parts = vec![
        Plainly::Inset("Nothing has been sent yet.".to_owned()),
        Plainly::Summary(SummaryList { rows }),
        Plainly::Link(Link::new(
            screen_path(HELPER_SCREENS[0].key),
            "Ask more questions",
        )),
        Plainly::Heading("Read this to them".to_owned()),
        Plainly::Says(police.joined().text),
    ];
    parts.extend(
        helping_words(site, given_by, may_be_reached(&kept.answers))
            .into_iter()
            .map(|idea| Plainly::Says(idea.text)),
    );
    parts.push(Plainly::Form(Form::new(
        "/enter/check",
        "Send",
        vec![Input::Radios(hand_over)],
    )));
    let page = Plain::new(desk.layout("Check and send"), "Check and send", parts)
        .with_back(HOME, "Enter a report");
    match mistakes.is_empty() {
        true => page.show(),
        false => page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0),
    }
}

pub(super) async fn send(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let (Some(token), Some(draft)) = (desk.token(), desk.draft().await?) else {
        return Ok(go_to(HOME));
    };
    let with_code = match posted.text("hand_over") {
        "code" => true,
        "call" => false,
        _ => {
            let mistakes = Mistakes::one("hand_over", "Choose how they will hear from us");
            return Ok(check_page(&desk, &draft.kept, &mistakes));
        }
    };
    let (office, keyring) = (&desk.app.office, &desk.me.keyring);
    match enter_report::send(office, &desk.here, &token, keyring, with_code).await {
        Ok(_) => Ok(go_to("/enter/sent")),
        Err(SendError::Missing(missing)) => {
            let mut mistakes = Mistakes::default();
            for missing in missing {
                mistakes.add("", missing_words(missing));
            }
            Ok(check_page(&desk, &draft.kept, &mistakes))
        }
        Err(error) => Err(error.into()),
    }
}

const fn missing_words(missing: Missing) -> &'static str {
    match missing {
        Missing::SafeNow => "Ask whether they are safe right now",
        Missing::WhatHappened => {
            "Choose at least one thing that happened, or write it in their words"
        }
    }
}

pub(super) async fn sent(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::of(app, here, me, &request)?;
    let (Some(token), Some(mut draft)) = (desk.token(), desk.draft().await?) else {
        return Ok(go_to(HOME));
    };
    let Some(told) = draft.kept.sent.clone() else {
        return Ok(go_to("/enter/check"));
    };
    if told.wants_code
        && draft.kept.code.is_none()
        && late_code(&desk.app.office, &desk.here, &token).await?
        && let Some(again) = desk.draft().await?
    {
        draft = again;
    }
    let reference = Reference::parse(&told.reference).map_or_else(String::new, |r| r.to_string());
    let mut parts = vec![
        Plainly::Says(format!("Its reference is {reference}. It is in the queue.")),
        Plainly::Says(format!(
            "Tell them: a person will read it by {}.",
            when::moment(told.first_look_due)
        )),
    ];
    parts.extend(hand_over(&draft, told.wants_code));
    if told.danger {
        parts.insert(
            0,
            Plainly::Warning(
                "They are not safe. If they want it, stay on the line while they call 999."
                    .to_owned(),
            ),
        );
    }
    if told.crisis {
        parts.push(Plainly::Heading("Say these numbers".to_owned()));
        parts.push(Plainly::Bullets(
            [
                "crisis-samaritans",
                "crisis-111",
                "crisis-shout",
                "crisis-999",
            ]
            .map(|id| desk.site.say(id))
            .to_vec(),
        ));
    }
    parts.push(Plainly::Link(Link::new(HOME, "Enter another")));
    Ok(Plain::new(desk.layout("Sent"), "It is sent", parts).show())
}

/// The words to read aloud, or that we get in touch.
fn hand_over(draft: &Draft, wants_code: bool) -> Vec<Plainly> {
    let kept = draft.kept.code.as_ref();
    if kept.is_some_and(|code| code.has_it) {
        return vec![Plainly::Says("They have their words.".to_owned())];
    }
    match (kept.and_then(|code| code.code()), wants_code) {
        (Some(code), _) => vec![
            Plainly::Heading("Read these words to them".to_owned()),
            Plainly::Says("Ask them to say the words back. Then press the button: you do not see them again.".to_owned()),
            Plainly::Numbered(code.words().map(str::to_owned).to_vec()),
            Plainly::Says("The same as numbers:".to_owned()),
            Plainly::Copy(code.digits()),
            Plainly::Form(Form::new("/enter/sent", "They have the words", Vec::new())),
        ],
        (None, true) => vec![
            Plainly::Inset("The words are not ready, because many people are here at once. Open this page again in a moment.".to_owned()),
            Plainly::Link(Link::new("/enter/sent", "Open again")),
        ],
        (None, false) => vec![Plainly::Says(
            "Tell them: we will call or write by the safe way you gave us.".to_owned(),
        )],
    }
}

pub(super) async fn told_code(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    if let (Some(token), Some(_)) = (desk.token(), desk.draft().await?) {
        has_code(&desk.app.office, &desk.here, &token).await?;
    }
    Ok(go_to("/enter/sent"))
}
