//! What is done on the page of a decision: sign, withdraw, hand over, write down an answer.

use super::page_of;
use crate::actions::forwarding::{self, MadeLink};
use crate::app::App;
use crate::domain::ids::ForwardId;
use crate::domain::permissions::Deed;
use crate::domain::text::Private;
use crate::web::components::Link;
use crate::web::desk::frame::{Part, Plain, go_to, layout};
use crate::web::desk::police::{PART, Trouble, by};
use crate::web::desk::session::SignedIn;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::public::collect::heard;
use actix_web::{HttpResponse, web};
use data_encoding::HEXLOWER;
use uuid::Uuid;

pub(super) async fn act(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<Uuid>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeePack)?;
    worker.check(&posted)?;
    let id = ForwardId(path.into_inner());
    let done = deed(&app, &here, &worker, id, &posted).await;
    match done {
        Ok(Done::Go(how)) => Ok(go_to(format!("/police/{id}?{how}"))),
        Ok(Done::Words(made)) => Ok(words_page(&here, &worker, id, &made)),
        Err(Trouble::Page(error)) => Err(error),
        Err(trouble) => {
            let page = page_of(&app, &here, &worker, id, &posted).await;
            // A signature that came second may leave nothing more for an approver to see.
            let page = page.unwrap_or_else(|_| {
                let heading = "Decision";
                Plain::new(layout(&here, &worker, PART, heading), heading, Vec::new())
                    .with_back(PART, "Back to all decisions")
            });
            trouble.on(page, "")
        }
    }
}

pub(super) enum Done {
    Go(&'static str),
    Words(MadeLink),
}

pub(super) fn allowed(worker: &SignedIn, deed: Deed) -> Result<(), Trouble> {
    worker.may(deed).map_err(Trouble::Page)
}

pub(super) async fn deed(
    app: &App,
    here: &Here,
    worker: &SignedIn,
    id: ForwardId,
    posted: &Posted,
) -> Result<Done, Trouble> {
    let (office, by) = (&app.office, by(worker));
    let version = posted.text("version").parse().unwrap_or_default();
    let url = &app.config.public_url;
    let says = |text: &str| Trouble::Says(text.to_owned());
    match posted.text("do") {
        "sign" => {
            if posted.text("read") != "yes" {
                return Err(says("Open the pack, read it, and tick that you did."));
            }
            let seen = HEXLOWER
                .decode(posted.text("seen").as_bytes())
                .unwrap_or_default();
            forwarding::sign(office, here, by, id, version, seen).await?;
            Ok(Done::Go("signed"))
        }
        "refuse" => {
            if posted.text("why").is_empty() {
                return Err(says("Write why you say no, for the one who proposed it."));
            }
            let why = Private::from(posted.text("why"));
            forwarding::refuse(office, here, by, id, version, why).await?;
            Ok(Done::Go("refused"))
        }
        "send" => {
            allowed(worker, Deed::HandOverPack)?;
            let made = forwarding::send_link(office, here, by, id, version, url).await?;
            Ok(Done::Words(made))
        }
        "send-again" => {
            allowed(worker, Deed::HandOverPack)?;
            let made = forwarding::send_again(office, here, by, id, version, url).await?;
            Ok(Done::Words(made))
        }
        "secure" => {
            allowed(worker, Deed::HandOverPack)?;
            if posted.text("proof").is_empty() {
                return Err(says("Write how it was sent, and what proves it."));
            }
            let proof = Private::from(posted.text("proof"));
            forwarding::sent_another_way(office, here, by, id, version, proof).await?;
            Ok(Done::Go("sent"))
        }
        "take-back" => {
            allowed(worker, Deed::HandOverPack)?;
            forwarding::take_back(office, here, by, id, version).await?;
            Ok(Done::Go("taken-back"))
        }
        "rang" => {
            allowed(worker, Deed::HandOverPack)?;
            forwarding::rang(office, here, by, id).await?;
            Ok(Done::Go("rang"))
        }
        "heard" => {
            allowed(worker, Deed::RecordReply)?;
            let heard = heard(posted).ok_or_else(|| says("Choose whether they recorded it."))?;
            let (tell, last) = told(posted);
            forwarding::hear(office, here, by, id, heard, tell, last).await?;
            Ok(Done::Go("answered"))
        }
        "confirm" => {
            allowed(worker, Deed::RecordReply)?;
            let reply = Uuid::parse_str(posted.text("reply"))
                .map_err(|_| Trouble::Page(PageError::NotFound))?;
            let (tell, last) = told(posted);
            forwarding::confirm(office, here, by, id, reply, tell, last).await?;
            Ok(Done::Go("answered"))
        }
        _ => Err(Trouble::Page(PageError::NotFound)),
    }
}

pub(super) fn told(posted: &Posted) -> (Private, bool) {
    (
        Private::from(posted.text("tell")),
        posted.text("last_word") == "yes",
    )
}

/// The six words, once. They are on no other page and in no mail.
pub(super) fn words_page(
    here: &Here,
    worker: &SignedIn,
    id: ForwardId,
    made: &MadeLink,
) -> HttpResponse {
    let heading = "Say these six words by telephone";
    let parts = vec![
        Part::Says(format!(
            "The mail with the link is on its way to {}. It holds no data.",
            made.recipient
        )),
        Part::Says(format!(
            "Ring {} now and say these words. They are shown only this once.",
            made.phone
        )),
        Part::Numbered(
            made.code
                .words()
                .iter()
                .map(|word| (*word).to_owned())
                .collect(),
        ),
        Part::Inset(
            "Never write the words in a mail. If they are lost, make a new link and words."
                .to_owned(),
        ),
        Part::Button(Link::new(format!("/police/{id}"), "I have told them")),
    ];
    Plain::new(layout(here, worker, PART, "Six words"), heading, parts).show()
}
