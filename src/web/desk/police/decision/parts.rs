//! The parts of the page of a decision.

use crate::actions::forwarding::{Decided, ReplyRead};
use crate::domain::forwarding::{Basis, Flagged, ForwardState, NotRecorded, PoliceReply, Recorded};
use crate::domain::permissions::Deed;
use crate::store::forwards::ReplyRow;
use crate::web::components::{Choice, Choices, Field, Link, SummaryList, SummaryRow};
use crate::web::desk::frame::{Form, Input, Part};
use crate::web::desk::police::{refusal_words, said, state_words};
use crate::web::desk::session::SignedIn;
use crate::web::posted::Posted;
use crate::web::when;
use data_encoding::HEXLOWER;

pub(super) fn row(key: &str, line: impl Into<String>) -> SummaryRow {
    SummaryRow {
        picture: None,
        key: key.to_owned(),
        lines: vec![line.into()],
        actions: Vec::new(),
    }
}

pub(super) fn summary(decided: &Decided) -> SummaryList {
    let name = |id| decided.names.get(id).cloned().unwrap_or_default();
    let it = &decided.row;
    let mut rows = vec![row("Where it stands", state_words(&it.state))];
    if let Some(recipient) = &decided.recipient {
        rows.push(row(
            "To",
            format!(
                "{}, contact checked {}",
                recipient.name,
                when::date(recipient.checked_on)
            ),
        ));
    }
    if let Some(manifest) = &decided.manifest {
        rows.push(row("Level", said::level(manifest.level)));
        if let Basis::Override(over) = manifest.basis {
            rows.push(row(
                "Without the person's yes",
                said::override_ground(over.ground),
            ));
        }
    }
    let grounds: Vec<_> = it
        .ground
        .iter()
        .flat_map(|codes| codes.split(','))
        .filter_map(crate::domain::forwarding::Ground::parse)
        .map(said::ground)
        .collect();
    if !grounds.is_empty() {
        rows.push(row("Grounds", grounds.join("; ")));
    }
    let proposed = format!(
        "{}, {}",
        name(&it.proposed_by),
        when::moment(it.proposed_at.0)
    );
    let first = if it.pack_block.is_some() {
        "Proposed by"
    } else {
        "Decided by"
    };
    rows.push(row(first, proposed));
    if let (Some(by), Some(at)) = (&it.signed_by, it.signed_at) {
        let what = if it.state == ForwardState::Refused.code() {
            "Second person said no"
        } else {
            "Second signature"
        };
        rows.push(row(what, format!("{}, {}", name(by), when::moment(at.0))));
    } else if let Some(due) = it.second_due {
        rows.push(row(
            "Second signature",
            format!("Told by phone. To be signed by {}.", when::moment(due.0)),
        ));
    }
    if let Some(sent) = it.sent_at {
        let how = if it.route == "link" {
            "by link"
        } else {
            "their secure way"
        };
        rows.push(row("Sent", format!("{}, {how}", when::moment(sent.0))));
    }
    if let (Some(until), true) = (it.link_expires_at, it.route == "link") {
        let times = match it.opened_count {
            0 => "Not opened".to_owned(),
            1 => "Opened once".to_owned(),
            times => format!("Opened {times} times"),
        };
        rows.push(row(
            "Link",
            format!("{times}. It opens until {}.", when::moment(until.0)),
        ));
    }
    for mail in &decided.mails {
        let words = match mail.state.as_str() {
            "sent" => "Sent",
            "waiting" => "Waits to be sent",
            _ => "Could not be sent",
        };
        rows.push(row(
            "Mail",
            format!("{words}, asked for at {}", when::moment(mail.created_at.0)),
        ));
    }
    let unread = decided
        .replies
        .iter()
        .any(|(reply, _)| reply.confirmed_at.is_none());
    if unread {
        rows.push(row(
            "What to do",
            "An answer came. Read it below and confirm it.",
        ));
    } else if let Some(step) = decided.step {
        rows.push(row("What to do", said::step_words(step)));
    }
    SummaryList { rows }
}

pub(super) fn reasons(decided: &Decided) -> Vec<Part> {
    let Some(reasons) = &decided.reasons else {
        return Vec::new();
    };
    let all = [
        ("Note", &reasons.note),
        ("The facts", &reasons.facts),
        (
            "Why the person was not asked, or that they said no",
            &reasons.why_not_asked,
        ),
        ("Why it is in proportion", &reasons.why_proportionate),
        ("How the person was told, or why not", &reasons.person_told),
        ("Who was told by phone", &reasons.told_whom),
    ];
    all.into_iter()
        .filter(|(_, words)| !words.is_blank())
        .flat_map(|(heading, words)| {
            [
                Part::Heading(heading.to_owned()),
                Part::Words(words.expose().to_owned()),
            ]
        })
        .collect()
}

pub(super) fn sealed_of(decided: &Decided) -> String {
    HEXLOWER.encode(decided.row.sealed_sha256.as_deref().unwrap_or_default())
}

pub(super) fn pack(decided: &Decided) -> Vec<Part> {
    let id = decided.row.id;
    let mut parts = vec![
        Part::Heading("The pack".to_owned()),
        Part::Link(Link::new(
            format!("/police/{id}/pack"),
            "Open the pack as they see it",
        )),
        Part::Link(Link::new(
            format!("/police/{id}/pack.txt"),
            "Open it as plain text",
        )),
    ];
    if let Some(manifest) = &decided.manifest {
        let fields: Vec<_> = manifest
            .fields
            .iter()
            .map(|sent| sent.field.label())
            .collect();
        parts.push(Part::Says(format!(
            "It holds: {}.",
            fields.join("; ").to_lowercase()
        )));
    }
    let check = sealed_of(decided);
    parts.push(Part::Says(format!(
        "Check value of the sealed pack (SHA-256): {check}"
    )));
    if let Err(refusal) = &decided.may_leave
        && decided.row.ended_at.is_none()
    {
        parts.push(Part::Inset(format!(
            "It may not leave now. {}",
            refusal_words(refusal)
        )));
    }
    parts
}

pub(super) fn hidden(name: &str, value: impl ToString) -> Input {
    Input::Hidden(name.to_owned(), value.to_string())
}

pub(super) fn signing(decided: &Decided, worker: &SignedIn, typed: &Posted) -> Vec<Part> {
    let it = &decided.row;
    let deed = if it.override_ground.is_some() {
        Deed::SignOverride
    } else {
        Deed::SignForward
    };
    if it.signed_by.is_some() || it.ended_at.is_some() || !worker.can(deed) {
        return Vec::new();
    }
    if it.proposed_by == worker.worker.id {
        return vec![Part::Inset(
            "You proposed this yourself. A lead or an approver who did not propose it has to sign."
                .to_owned(),
        )];
    }
    let action = format!("/police/{}", it.id);
    let read = Choices::new("read", "Your signature").choice(Choice::new(
        "yes",
        "I opened the pack and read it, and I agree that it is sent",
    ));
    let sign = Form::new(
        &action,
        "Sign",
        vec![
            hidden("version", it.version),
            hidden("seen", sealed_of(decided)),
            Input::Ticks(read),
        ],
    )
    .doing("sign");
    let refuse = Form::new(
        &action,
        "Say no",
        vec![
            hidden("version", it.version),
            Input::Area(Field::new("why", "If you say no: why").with_value(typed.text("why"))),
        ],
    )
    .doing("refuse")
    .quietly();
    vec![
        Part::Heading("Sign, or say no".to_owned()),
        Part::Form(sign),
        Part::Form(refuse),
    ]
}

pub(super) fn handing_over(decided: &Decided, typed: &Posted) -> Vec<Part> {
    let it = &decided.row;
    if it.ended_at.is_some() {
        return Vec::new();
    }
    let action = format!("/police/{}", it.id);
    let version = || hidden("version", it.version);
    let mut parts = Vec::new();
    if it.sent_at.is_none() && decided.may_leave.is_ok() {
        parts.push(Part::Heading("Send it".to_owned()));
        if it.route == "link" {
            parts.push(Part::Says(
                "The mail holds no data. After you press the button you see six words once. Ring them and say the \
                 words; do not write them in a mail."
                    .to_owned(),
            ));
            parts.push(Part::Form(
                Form::new(&action, "Send the link", vec![version()]).doing("send"),
            ));
        }
        parts.push(Part::Form(
            Form::new(
                &action,
                "Write down that it was sent",
                vec![
                    version(),
                    Input::Area(
                        Field::new("proof", "Sent their own secure way: how, and what proves it")
                            .with_hint("Open the pack above, save it, send it their way, then write it down here.")
                            .with_value(typed.text("proof")),
                    ),
                ],
            )
            .doing("secure")
            .quietly(),
        ));
    }
    if it.sent_at.is_some() && it.route == "link" && decided.may_leave.is_ok() {
        parts.push(Part::Heading("New link and words".to_owned()));
        parts.push(Part::Says(
            "If the words or the mail were lost. The old link and words stop; a new mail goes out."
                .to_owned(),
        ));
        parts.push(Part::Form(
            Form::new(&action, "Make a new link and words", vec![version()])
                .doing("send-again")
                .quietly(),
        ));
    }
    parts.push(Part::Heading("Take it back".to_owned()));
    parts.push(Part::Form(
        Form::new(&action, "Take this pack back", vec![version()])
            .doing("take-back")
            .carefully(),
    ));
    parts
}

pub(super) fn answers(decided: &Decided, typed: &Posted) -> Vec<Part> {
    let mut parts = vec![Part::Heading("What they answered".to_owned())];
    if decided.replies.is_empty() {
        parts.push(Part::Says("No answer yet.".to_owned()));
    }
    for (reply, read) in &decided.replies {
        parts.extend(answer(decided, reply, read.as_ref()));
    }
    parts.push(Part::Heading("Write down an answer you heard".to_owned()));
    let mut inputs = reply_inputs(typed);
    inputs.extend(telling("heard", typed.text("tell")));
    parts.push(Part::Form(
        Form::new(
            format!("/police/{}", decided.row.id),
            "Write down the answer",
            inputs,
        )
        .doing("heard"),
    ));
    parts
}

pub(super) fn answer(decided: &Decided, reply: &ReplyRow, read: Option<&ReplyRead>) -> Vec<Part> {
    let from = if reply.source == "reply_form" {
        "From whoever held link and code"
    } else {
        "Written down by a worker"
    };
    let mut rows = vec![
        row("From", from),
        row("When", when::moment(reply.received_at.0)),
    ];
    let Some(read) = read else {
        rows.push(row("Words", "You were not given the key to this."));
        return vec![Part::Summary(SummaryList { rows })];
    };
    let said_it = &read.heard.reply;
    rows.push(row("Recorded", said::recorded(said_it.recorded)));
    if let Some(why) = said_it.not_recorded_because {
        rows.push(row("Why not", said::not_recorded(why)));
    }
    rows.push(row("Flagged as hate", said::flagged(said_it.flagged)));
    for (key, words) in [
        ("Their reference", &said_it.reference),
        ("Who deals with it", &said_it.officer),
        ("More", &read.heard.words),
    ] {
        if !words.is_blank() {
            rows.push(row(key, words.expose()));
        }
    }
    let confirmed = reply.confirmed_at.map(|at| {
        let by = reply
            .confirmed_by
            .and_then(|by| decided.names.get(&by).cloned());
        format!("By {}, {}", by.unwrap_or_default(), when::moment(at.0))
    });
    rows.push(row(
        "Confirmed",
        confirmed
            .clone()
            .unwrap_or_else(|| "Not yet. The person has not been told.".to_owned()),
    ));
    let mut parts = vec![Part::Summary(SummaryList { rows })];
    parts.push(Part::Bullets(
        read.to_do.iter().map(|step| (*step).to_owned()).collect(),
    ));
    if confirmed.is_none() {
        let mut inputs = vec![hidden("reply", reply.id.0)];
        inputs.extend(telling(&reply.id.0.to_string(), &message_for(said_it)));
        parts.push(Part::Form(
            Form::new(
                format!("/police/{}", decided.row.id),
                "Confirm this answer and tell the person",
                inputs,
            )
            .doing("confirm"),
        ));
    }
    parts
}

/// What we propose to write to the person about an answer.
pub(super) fn message_for(reply: &PoliceReply) -> String {
    let mut words = match reply.recorded {
        Recorded::Yes => "The police have written down what you told us.".to_owned(),
        Recorded::No => {
            "The police have not recorded what you told us. We are asking them why.".to_owned()
        }
        Recorded::NotYet => {
            "The police have what you told us. They have not recorded it yet.".to_owned()
        }
    };
    if !reply.reference.is_blank() {
        words.push_str(&format!(
            " Their reference is {}.",
            reply.reference.expose()
        ));
    }
    words
}

/// `of` keeps the boxes of several forms on the page apart.
pub(super) fn telling(of: &str, message: &str) -> Vec<Input> {
    let mut tell = Field::new("tell", "What we write to the person");
    tell.id = format!("tell-{of}");
    let mut last = Choices::new("last_word", "Chasing");
    last.id = format!("last-word-{of}");
    vec![
        Input::Area(
            tell.with_hint("It is sent to them as a message when you press the button.")
                .with_value(message),
        ),
        Input::Ticks(
            Choices::new("last_word", "Chasing")
                .choice(Choice::new("yes", "This is their last word: stop chasing")),
        ),
    ]
}

pub(super) fn reply_inputs(typed: &Posted) -> Vec<Input> {
    let mut recorded = Choices::new("recorded", "Have they recorded it?");
    for code in Recorded::ALL {
        recorded = recorded.choice(
            Choice::new(code.code(), said::recorded(*code))
                .checked(typed.text("recorded") == code.code()),
        );
    }
    let mut because = Choices::new("because", "If not: why not?");
    for code in NotRecorded::ALL {
        because = because.choice(
            Choice::new(code.code(), said::not_recorded(*code))
                .checked(typed.text("because") == code.code()),
        );
    }
    let mut flagged = Choices::new("flagged", "Is it flagged as a disability hate crime?");
    for code in Flagged::ALL {
        flagged = flagged.choice(
            Choice::new(code.code(), said::flagged(*code))
                .checked(typed.text("flagged") == code.code()),
        );
    }
    let line = |name: &str, label: &str| {
        Input::Line(
            Field::new(name, label)
                .with_value(typed.text(name))
                .with_autocomplete("off"),
        )
    };
    vec![
        Input::Radios(recorded),
        line("reference", "Their reference"),
        Input::Radios(because),
        Input::Radios(flagged),
        line("officer", "Who deals with it, and how to reach them"),
        Input::Area(Field::new("words", "Anything else they said").with_value(typed.text("words"))),
    ]
}
