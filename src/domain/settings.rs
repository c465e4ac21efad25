//! What an organisation sets for itself.

pub mod checked;
pub mod welsh;

use crate::domain::geography::Nation;
use crate::domain::ids::OrganisationId;
use serde::{Deserialize, Serialize};
use welsh::Welsh;

/// One organisation, as deeds and pages need it.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// The nation whose law and holidays apply.
    pub nation: Nation,
    /// Whether set-up is finished, so that a report can be sealed to somebody.
    pub takes_reports: bool,
    /// Salt of its return codes.
    pub code_salt: Vec<u8>,
    /// Its settings.
    pub settings: Settings,
}

/// Settings of one organisation, kept as one document; a setting that is missing takes its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// What the service is called on public pages: dull by default, because somebody may look over a shoulder.
    pub service_name: String,
    /// Telephone of the organisation, as it is spoken.
    pub phone: String,
    /// Number for text messages.
    pub text: String,
    /// Mail address shown to the public.
    pub email: String,
    /// Where the leave button goes.
    pub leave_to: String,
    /// Days and hours somebody reads reports, one entry for each weekday from Monday: `09:00-17:00`, or empty.
    pub opening_hours: [String; 7],
    /// Days the organisation is closed, beside bank holidays (`YYYY-MM-DD`).
    pub closures: Vec<String>,
    /// Who supports people: shown on the sent page and on "get help now".
    pub support: Vec<SupportLine>,
    /// Mail addresses outside the office that hear when an unread report is past its time.
    pub alarm_mail: Vec<String>,
    /// Mail addresses in the office that hear when something new came in.
    pub notice_mail: Vec<String>,
    /// Mail addresses of two trustees who keep each day's head of the record of who did what.
    pub trustee_mail: Vec<String>,
    /// Minutes a signed-in worker may be idle (30 to 240).
    pub idle_minutes: u16,
    /// The Welsh pages, and who approved them.
    #[serde(flatten)]
    pub welsh: Welsh,
    /// Whether somebody who reads BSL works here: only then does the form offer to sign.
    pub bsl_staffed: bool,
    /// Disabled people on the panel, and seats, for the front sheet of the summary.
    pub panel_disabled_members: u16,
    /// Members of the panel.
    pub panel_members: u16,
    /// No pictures on the Easy Read pages of this organisation.
    pub pictures_off: bool,
    /// Somebody who held the search key left: the search tags are to be made anew.
    pub search_rebuild_due: bool,
}

/// A service somebody can turn to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportLine {
    /// Its name.
    pub name: String,
    /// What it helps with, in a few plain words.
    pub about: String,
    /// Its telephone number, if it has one.
    #[serde(default)]
    pub phone: String,
    /// Another way to reach it (text, BSL, mail).
    #[serde(default)]
    pub other: String,
}

impl Settings {
    /// Whether a question, or one of its answers, is offered: signing is only where somebody reads BSL.
    pub fn offers(&self, question: &str, code: Option<&str>) -> bool {
        let signs = matches!(
            (question, code),
            ("interpreter_not", _)
                | ("other_way", Some("signed_bsl"))
                | ("safe_contact_method", Some("video_call"))
        );
        !signs || self.bsl_staffed
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            service_name: "Speak Up".to_owned(),
            phone: String::new(),
            text: String::new(),
            email: String::new(),
            leave_to: "https://www.bbc.co.uk/weather".to_owned(),
            opening_hours: [
                "09:00-17:00".to_owned(),
                "09:00-17:00".to_owned(),
                "09:00-17:00".to_owned(),
                "09:00-17:00".to_owned(),
                "09:00-17:00".to_owned(),
                String::new(),
                String::new(),
            ],
            closures: Vec::new(),
            support: Vec::new(),
            alarm_mail: Vec::new(),
            notice_mail: Vec::new(),
            trustee_mail: Vec::new(),
            idle_minutes: 30,
            welsh: Welsh::default(),
            bsl_staffed: false,
            panel_disabled_members: 0,
            panel_members: 0,
            pictures_off: false,
            search_rebuild_due: false,
        }
    }
}
