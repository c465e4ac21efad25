//! Why a pack may not leave: each reason has a short code, and a sentence that says what to do.

use super::Field;
use crate::domain::consent::RecipientClass;

/// One reason why not. `to_string()` is the sentence for the page; [`Refusal::code`] never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody has been asked, or the answer was "ask me first".
    #[error("The person has not said yes to telling {}. Ask them, and write down what they say.", .0.in_words())]
    NotAskedYet(RecipientClass),
    /// The answer was no.
    #[error(
        "The person wants this kept here and counted. Leave it here. If they change their mind, write that down first."
    )]
    KeepItHere,
    /// The pack holds more than the person agreed to.
    #[error(
        "The person agreed to less than this pack holds. Make the pack again at the level they chose, or ask them."
    )]
    LevelTooLow,
    /// An incident was added after the yes.
    #[error(
        "The person has not been asked about every incident in this pack. Ask about the newer ones, or leave them out."
    )]
    IncidentNotCovered,
    /// The yes is old and was never used.
    #[error(
        "The person said yes more than 90 days ago and nothing was sent since. Ask them again."
    )]
    AskAgain,
    /// Somebody else said yes and the person does not know, cannot decide, or is a child.
    #[error(
        "The person has not agreed to this themselves. Only what cannot show who they are may be sent. Try to reach them first."
    )]
    PersonHasNotAgreed,
    /// The person knows and said no.
    #[error("The person knows about this report and does not want it passed on. Leave it here.")]
    PersonDisagrees,
    /// Nobody confirmed that an anonymous pack shows nobody.
    #[error("Read the pack once more and confirm that nothing in it shows who the person is.")]
    MayIdentify,
    /// The person changed their mind after the pack was made.
    #[error(
        "The person changed their mind after this pack was made. Do not send it. Look at what they want now."
    )]
    ChangedTheirMind,
    /// A field may not leave at this level.
    #[error("\"{}\" may not be sent at the level the person chose. Take it out.", .0.label())]
    FieldAboveLevel(Field),
    /// A field's own box is not ticked.
    #[error("\"{}\" may be sent only if its box is ticked. Tick it if the person agreed, or take it out.", .0.label())]
    NotTicked(Field),
    /// A text nobody has read.
    #[error("Read \"{}\" and pass it before it is sent.", .0.label())]
    NotReviewed(Field),
    /// An anonymous text that is not a redaction.
    #[error("\"{}\" may be sent without the person's name only after somebody has taken out what could identify them, and approved it.", .0.label())]
    NotRedacted(Field),
    /// The manifest names an answer that is not there, or is about somebody else.
    #[error("This pack does not rest on an answer about {}. Make it again.", .0.in_words())]
    NoSuchAnswer(RecipientClass),
    /// No incident in the pack.
    #[error("Choose at least one incident to send.")]
    NoIncident,
    /// Decided in the future: a wrong clock or a changed row.
    #[error("This pack carries a date that has not come yet. Make it again.")]
    NotDecidedYet,
    /// No ground.
    #[error("Choose at least one reason for telling them. \"The person asks us to\" is enough.")]
    NoGround,
    /// Support was not offered first.
    #[error(
        "Offer support first: tick that it was offered, or that danger or safeguarding goes first."
    )]
    SupportNotOffered,
    /// Not theirs to propose.
    #[error("Ask a caseworker or a lead to propose this.")]
    RoleMayNotPropose,
    /// One's own proposal.
    #[error("You proposed this yourself. Somebody else has to sign it.")]
    OwnProposal,
    /// Not theirs to sign.
    #[error("Only a lead or an approver may sign this. Ask one of them.")]
    RoleMayNotSign,
    /// The signer read something else.
    #[error("The pack changed after you opened it. Open it again, read it, and then sign.")]
    NotTheSamePack,
    /// The signer has not opened the pack.
    #[error("Open the pack and read it before you sign.")]
    PackNotOpened,
    /// No second signature.
    #[error("A second person has to sign before this is sent. Ask a lead or an approver.")]
    SecondSignatureMissing,
    /// Urgent, but nobody was phoned.
    #[error(
        "Phone a lead or an approver now, tell them, and tick that you did. They sign within 24 hours."
    )]
    SecondNotTold,
    /// Urgent, and the 24 hours are over.
    #[error(
        "The second signature did not come within 24 hours. Nothing more is sent until a lead or an approver signs."
    )]
    SecondSignatureLate,
    /// Neither police nor council.
    #[error(
        "Without the person's yes only the police or the council may be told. Choose one of them."
    )]
    OverrideRecipient,
    /// No facts.
    #[error("Write down the facts that make this necessary.")]
    OverrideFactsMissing,
    /// Not said why the person was not asked.
    #[error("Write down why the person was not asked, or that they said no.")]
    WhyNotAskedMissing,
    /// Not said why it is proportionate.
    #[error("Write down why telling is in proportion to the danger, and why no less would do.")]
    WhyProportionateMissing,
    /// Not said whether the person was told.
    #[error(
        "Tell the person that we are doing this, or write down why telling them would put them at risk."
    )]
    PersonToldMissing,
    /// "No ground" after a yes by somebody who is not a lead.
    #[error(
        "The person said yes. Only a lead may decide that we have no reason to tell the police."
    )]
    NoGroundNeedsLead,
    /// No reason that the person can read.
    #[error("Write the reason in words the person can read.")]
    ReasonMissing,
    /// "No ground" after a yes without help to report directly.
    #[error(
        "The person said yes. Offer them help to tell the police directly, and tick that you did."
    )]
    HelpToReportMissing,
    /// "The person's choice" while the person's answer is yes.
    #[error("The person's answer is still yes. If they changed their mind, write that down first.")]
    AnswerIsYes,
}

impl Refusal {
    /// A short code that a worker can read out on the phone and the help page lists.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAskedYet(_) => "F-01",
            Self::KeepItHere => "F-02",
            Self::LevelTooLow => "F-03",
            Self::IncidentNotCovered => "F-04",
            Self::AskAgain => "F-05",
            Self::PersonHasNotAgreed => "F-06",
            Self::PersonDisagrees => "F-07",
            Self::MayIdentify => "F-08",
            Self::ChangedTheirMind => "F-09",
            Self::FieldAboveLevel(_) => "F-10",
            Self::NotTicked(_) => "F-11",
            Self::NotReviewed(_) => "F-12",
            Self::NotRedacted(_) => "F-13",
            Self::NoSuchAnswer(_) => "F-14",
            Self::NoIncident => "F-15",
            Self::NotDecidedYet => "F-16",
            Self::NoGround => "F-20",
            Self::SupportNotOffered => "F-21",
            Self::RoleMayNotPropose => "F-22",
            Self::OwnProposal => "F-23",
            Self::RoleMayNotSign => "F-24",
            Self::NotTheSamePack => "F-25",
            Self::PackNotOpened => "F-29",
            Self::SecondSignatureMissing => "F-26",
            Self::SecondNotTold => "F-27",
            Self::SecondSignatureLate => "F-28",
            Self::OverrideRecipient => "F-30",
            Self::OverrideFactsMissing => "F-31",
            Self::WhyNotAskedMissing => "F-32",
            Self::WhyProportionateMissing => "F-33",
            Self::PersonToldMissing => "F-34",
            Self::NoGroundNeedsLead => "F-40",
            Self::ReasonMissing => "F-41",
            Self::HelpToReportMissing => "F-42",
            Self::AnswerIsYes => "F-43",
        }
    }
}
