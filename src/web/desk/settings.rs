//! Settings of the organisation: what people are told about it, when somebody is there, who gets mail.

use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, layout};
use super::session::SignedIn;
use crate::actions::SealError;
use crate::actions::settings::{SettingsError, save, version};
use crate::app::App;
use crate::domain::permissions::Deed;
use crate::domain::promises::WEEK;
use crate::domain::settings::SupportLine;
use crate::domain::settings::checked::{MOST_SUPPORT, Typed, Wrong};
use crate::domain::settings::welsh::WelshState;
use crate::store::{StoreError, videos};
use crate::web::components::{Cell, Choice, Choices, Field, Table};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::when;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use std::collections::BTreeMap;

const PART: &str = "/settings";
/// Rows for support services, at least; there is always an empty one, up to the most a page lists.
const SUPPORT_ROWS: usize = 8;

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/settings")
            .route(web::get().to(show))
            .route(web::post().to(answer)),
    );
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    query: web::Query<BTreeMap<String, String>>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ChangeSettings)?;
    let banner = query
        .contains_key("saved")
        .then_some("The settings are saved. People see them from now on.");
    let typed = Typed::from(&here.settings);
    let drawn = version(&here.settings);
    Ok(
        page((&app, &here, &worker), &typed, &drawn, &Mistakes::default())
            .with_banner(banner)
            .show(),
    )
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ChangeSettings)?;
    worker.check(&posted)?;
    let typed = typed(&posted);
    let drawn = posted.text("drawn").to_owned();
    let saving = save(
        &app.office,
        &here,
        worker.worker.id,
        typed.clone(),
        drawn.clone(),
    );
    match saving.await {
        Ok(_) => {
            // This machine shows them at once; others read them again within seconds.
            app.hosts.forget();
            Ok(go_to("/settings?saved"))
        }
        Err(SettingsError::Wrong(wrong)) => {
            let mistakes = Mistakes(wrong.into_iter().map(named).collect());
            Ok(page((&app, &here, &worker), &typed, &drawn, &mistakes)
                .show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0))
        }
        Err(SettingsError::Stale { kept, differ }) => {
            let mistakes = Mistakes::one("", somebody_was_first(&differ));
            Ok(
                page((&app, &here, &worker), &typed, &version(&kept), &mistakes)
                    .show_mistakes(StatusCode::CONFLICT, &mistakes.0),
            )
        }
        Err(SettingsError::Seal(SealError::Store(StoreError::Unavailable(_)))) => {
            let mistakes = Mistakes::one(
                "",
                "The settings could not be saved just now. What you typed is still here. Wait a minute, then \
                 save again",
            );
            Ok(page((&app, &here, &worker), &typed, &drawn, &mistakes)
                .show_mistakes(StatusCode::SERVICE_UNAVAILABLE, &mistakes.0))
        }
        Err(SettingsError::Seal(error)) => Err(error.into()),
    }
}

fn named(wrong: Wrong) -> (String, String) {
    (wrong.field, wrong.sentence)
}

fn somebody_was_first(differ: &[&str]) -> String {
    let labels: Vec<_> = differ.iter().map(|name| label(name)).collect();
    format!(
        "Somebody else changed the settings while this page was open. What you typed is still here, and differs \
         from what is kept now in: {}. Make sure of these, then save again",
        labels.join("; ")
    )
}

/// What a setting is called on the page.
fn label(setting: &str) -> &'static str {
    match setting {
        "service_name" => "Name of the service",
        "phone" => "Telephone",
        "text" => "Number for text messages",
        "email" => "Mail address",
        "leave_to" => "Where the leave button goes",
        "opening_hours" => "Opening hours",
        "closures" => "Days you are closed",
        "support" => "Support services",
        "notice_mail" => "Who hears that something new came in",
        "alarm_mail" => "Who hears that an unread report is past its time",
        "trustee_mail" => "Trustees who keep the daily check value",
        "bsl_staffed" => "British Sign Language (BSL)",
        "welsh" => "The Welsh pages",
        "welsh_approved_by" => "Who approved the Welsh pages",
        "idle_minutes" => "Minutes until a worker is signed out",
        "panel_members" => "Members of the panel",
        "panel_disabled_members" => "Disabled members of the panel",
        _ => "Another setting",
    }
}

/// Everything in the boxes, as it was typed.
fn typed(posted: &Posted) -> Typed {
    let text = |name: &str| posted.0.text(name).to_owned();
    let row = |at: usize| SupportLine {
        name: text(&format!("support_name_{at}")),
        about: text(&format!("support_about_{at}")),
        phone: text(&format!("support_phone_{at}")),
        other: text(&format!("support_other_{at}")),
    };
    Typed {
        service_name: text("service_name"),
        phone: text("phone"),
        text: text("text"),
        email: text("email"),
        leave_to: text("leave_to"),
        opening_hours: std::array::from_fn(|day| text(&format!("hours_{}", day + 1))),
        closures: text("closures"),
        support: (1..=MOST_SUPPORT).map(row).collect(),
        alarm_mail: text("alarm_mail"),
        notice_mail: text("notice_mail"),
        trustee_mail: text("trustee_mail"),
        bsl_staffed: !posted.text("bsl_staffed").is_empty(),
        welsh: text("welsh"),
        welsh_approved_by: text("welsh_approved_by"),
        idle_minutes: text("idle_minutes"),
        panel_members: text("panel_members"),
        panel_disabled_members: text("panel_disabled_members"),
    }
}

/// Which pages have a video in British Sign Language, and where the files of the others go.
fn video_parts(app: &App, here: &Here) -> Vec<Part> {
    let data = &app.config.data_dir;
    let rows = videos::PAGES.iter().map(|(page, path)| {
        let missing = videos::missing(data, here.scope(), page);
        let state = match missing.len() {
            0 => "Shown".to_owned(),
            3 => "None yet".to_owned(),
            _ => format!("Not shown: .{} is missing", missing.join(", .")),
        };
        vec![
            Cell::text(*path),
            Cell::text(format!("{page}.mp4")),
            Cell::text(state),
        ]
    });
    vec![
        Part::Heading("Videos in British Sign Language".to_owned()),
        Part::Says(format!(
            "Whoever looks after the machine puts the files into the folder {}: for each page a film (.mp4, H.264), \
             its captions (.vtt) and its words (.txt). The page shows the video once all three are there.",
            videos::folder(data, here.scope()).display()
        )),
        Part::Table(Table {
            caption: "Pages that can have a video".to_owned(),
            head: ["Page", "Film", "State"].map(Cell::text).to_vec(),
            rows: rows.collect(),
            ..Table::default()
        }),
    ]
}

fn page(
    (app, here, worker): (&App, &Here, &SignedIn),
    typed: &Typed,
    drawn: &str,
    mistakes: &Mistakes,
) -> Plain {
    let boxes = Boxes(mistakes);
    let mut inputs = vec![Input::Hidden("drawn".to_owned(), drawn.to_owned())];
    inputs.extend(boxes.what_people_see(typed));
    inputs.extend(boxes.welsh(typed, here));
    inputs.extend(boxes.opening(typed));
    inputs.extend(boxes.support(typed));
    inputs.extend(boxes.mail(typed));
    inputs.extend(boxes.desk(typed));
    let mut parts = vec![Part::Form(Form::new(PART, "Save the settings", inputs))];
    parts.extend(video_parts(app, here));
    Plain::new(layout(here, worker, PART, "Settings"), "Settings", parts)
}

/// Draws the boxes, each with what is wrong with it.
struct Boxes<'a>(&'a Mistakes);

impl Boxes<'_> {
    fn field(&self, name: &str, label: impl Into<String>, value: &str) -> Field {
        Field::new(name, label)
            .with_value(value)
            .with_error(self.0.of(name))
            .with_autocomplete("off")
    }

    fn setting(&self, name: &str, value: &str) -> Field {
        self.field(name, label(name), value)
    }

    fn what_people_see(&self, typed: &Typed) -> Vec<Input> {
        let number = |name, value| {
            Input::Line(Field {
                kind: "tel",
                class: "govuk-input--width-20",
                ..self.setting(name, value)
            })
        };
        vec![
            heading("What people see"),
            Input::Line(
                self.setting("service_name", &typed.service_name)
                    .with_hint("Choose a dull name: somebody may look over a shoulder."),
            ),
            number("phone", &typed.phone),
            number("text", &typed.text),
            Input::Line(Field {
                kind: "email",
                ..self.setting("email", &typed.email)
            }),
            Input::Line(
                Field {
                    kind: "url",
                    ..self.setting("leave_to", &typed.leave_to)
                }
                .with_hint("A harmless page that many people open, such as a weather forecast."),
            ),
            Input::Ticks(
                Choices::new("bsl_staffed", label("bsl_staffed"))
                    .with_hint(
                        "Tick this only while somebody who reads BSL works with you. People are then offered to \
                         sign on film, and each film waits for an interpreter for two working days at most.",
                    )
                    .choice(
                        Choice::new("yes", "Somebody here reads BSL").checked(typed.bsl_staffed),
                    ),
            ),
        ]
    }

    fn welsh(&self, typed: &Typed, here: &Here) -> Vec<Input> {
        let choice = |state: WelshState, words: &str, hint: &str| {
            Choice::new(state.code(), words)
                .checked(typed.welsh == state.code())
                .with_hint(hint)
        };
        let home = format!("{}/", Version::Welsh.prefix());
        let choices = Choices::new("welsh", label("welsh"))
            .with_error(self.0.of("welsh"))
            .choice(choice(
                WelshState::Off,
                "Off",
                "Nobody can open them.",
            ))
            .choice(choice(
                WelshState::UnderReview,
                "Being checked",
                &format!(
                    "Whoever knows the address {home} can open them. No page leads there. Sentences about \
                     danger and consent have the English beside them."
                ),
            ))
            .choice(choice(
                WelshState::Reviewed,
                "Approved",
                "Every page offers them to everybody.",
            ));
        let who = self.setting("welsh_approved_by", &typed.welsh_approved_by);
        let who = match here.settings.welsh.approved_on {
            Some(day) => who.with_hint(format!(
                "A fluent reader. Approval was written down on {}.",
                when::date(day)
            )),
            None => who.with_hint("A fluent reader, who has read every page."),
        };
        vec![Input::Radios(choices), Input::Line(who)]
    }

    fn opening(&self, typed: &Typed) -> Vec<Input> {
        let days = WEEK.iter().zip(&typed.opening_hours).enumerate();
        let mut inputs = vec![
            heading(label("opening_hours")),
            Input::Says(
                "Every promise to a person is counted in these hours. Type them like 09:00-17:00, or \
                 09:00-12:00, 13:00-17:00. Leave a day empty if you are closed."
                    .to_owned(),
            ),
        ];
        inputs.extend(days.map(|(at, (day, hours))| {
            Input::Line(Field {
                class: "govuk-input--width-20",
                ..self.field(&format!("hours_{}", at + 1), when::weekday(*day), hours)
            })
        }));
        inputs.push(Input::Area(
            self.setting("closures", &typed.closures).with_hint(
                "One day on a line, such as 2026-12-24. Bank holidays are known already.",
            ),
        ));
        inputs
    }

    fn support(&self, typed: &Typed) -> Vec<Input> {
        let filled = typed
            .support
            .iter()
            .rposition(|row| {
                [&row.name, &row.about, &row.phone, &row.other]
                    .iter()
                    .any(|part| !part.is_empty())
            })
            .map_or(0, |last| last + 1);
        let rows = (filled + 1).clamp(SUPPORT_ROWS, MOST_SUPPORT);
        let empty = SupportLine {
            name: String::new(),
            about: String::new(),
            phone: String::new(),
            other: String::new(),
        };
        let mut inputs = vec![
            heading(label("support")),
            Input::Says(
                "People see these on “Get help now” and after a report was sent. A row that is empty is left out."
                    .to_owned(),
            ),
        ];
        for at in 1..=rows {
            let row = typed.support.get(at - 1).unwrap_or(&empty);
            let part = |part: &str, label: &str, value: &str| {
                self.field(
                    &format!("support_{part}_{at}"),
                    format!("Service {at}: {label}"),
                    value,
                )
            };
            inputs.extend([
                Input::Line(part("name", "name", &row.name)),
                Input::Line(part("about", "what it helps with", &row.about)),
                Input::Line(Field {
                    kind: "tel",
                    class: "govuk-input--width-20",
                    ..part("phone", "telephone", &row.phone)
                }),
                Input::Line(part("other", "another way to reach it", &row.other)),
            ]);
        }
        inputs
    }

    fn mail(&self, typed: &Typed) -> Vec<Input> {
        let area = |name, value, hint| {
            Input::Area(
                Field {
                    rows: 3,
                    spellcheck: Some(false),
                    ..self.setting(name, value)
                }
                .with_hint(hint),
            )
        };
        vec![
            heading("Who gets mail"),
            Input::Says(
                "One address on a line. No mail says who a report is about, or what happened."
                    .to_owned(),
            ),
            area(
                "notice_mail",
                &typed.notice_mail,
                "People in the office who read reports.",
            ),
            area(
                "alarm_mail",
                &typed.alarm_mail,
                "People outside the office, who can ask why nobody has looked.",
            ),
            area(
                "trustee_mail",
                &typed.trustee_mail,
                "Two trustees. With the value of each day they can prove later that the record of who did what \
                 was not rewritten.",
            ),
        ]
    }

    fn desk(&self, typed: &Typed) -> Vec<Input> {
        let number = |name, value, hint| {
            Input::Line(
                Field {
                    inputmode: Some("numeric"),
                    class: "govuk-input--width-4",
                    ..self.setting(name, value)
                }
                .with_hint(hint),
            )
        };
        vec![
            heading("Desk and panel"),
            number(
                "idle_minutes",
                &typed.idle_minutes,
                "From 30 to 240, counted from the last page they opened.",
            ),
            number(
                "panel_members",
                &typed.panel_members,
                "Stands on the front sheet of the monthly summary.",
            ),
            number(
                "panel_disabled_members",
                &typed.panel_disabled_members,
                "How many of them are disabled people.",
            ),
        ]
    }
}

fn heading(text: &str) -> Input {
    Input::Heading(text.to_owned())
}
