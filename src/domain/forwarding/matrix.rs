//! Which part of a report may leave at which level of consent: the matrix of the design, as data.

use crate::domain::consent::Level;

/// Parts of a pack that follow the same rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldGroup {
    /// Coded facts, month, council area.
    CodedFacts,
    /// The kind of place; withheld at `share_anonymous` when it is a home.
    PlaceKind,
    /// The day or time in the person's words; the month is a coded fact.
    ExactWhen,
    /// Who did it: description, name, vehicle.
    WhoDidIt,
    /// The account, the words used, and all else the person wrote.
    Account,
    /// Adjustments and how the police should get in touch.
    Adjustments,
    /// Name, address, contact, exact place, an existing police reference.
    Identity,
    /// A recording or photograph that shows a face or lets a voice be heard.
    FaceOrVoice,
    /// Other files.
    Files,
}

impl FieldGroup {
    /// Every group.
    pub const ALL: &'static [Self] = &[
        Self::CodedFacts,
        Self::PlaceKind,
        Self::ExactWhen,
        Self::WhoDidIt,
        Self::Account,
        Self::Adjustments,
        Self::Identity,
        Self::FaceOrVoice,
        Self::Files,
    ];

    /// The word in the id of the sentence that names it to the person (`sent-thing-<code>`).
    pub const fn code(self) -> &'static str {
        match self {
            Self::CodedFacts => "coded_facts",
            Self::PlaceKind => "place_kind",
            Self::ExactWhen => "exact_when",
            Self::WhoDidIt => "who_did_it",
            Self::Account => "account",
            Self::Adjustments => "adjustments",
            Self::Identity => "identity",
            Self::FaceOrVoice => "face_or_voice",
            Self::Files => "files",
        }
    }
}

/// What the matrix says about one group at one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// It never leaves.
    Never,
    /// It leaves.
    Yes,
    /// It leaves in the form a worker has read and passed.
    AsReviewed,
    /// It leaves only as a redaction that a worker has approved, never as it was typed.
    ApprovedRedaction,
    /// It leaves only when its own box is ticked.
    OnlyIfTicked {
        /// Whether the box is ticked when the page opens.
        default: bool,
    },
}

/// The rule for a group at a level. Levels that let nothing out say `Never` to everything.
pub const fn rule(group: FieldGroup, level: Level) -> Rule {
    use Rule::{ApprovedRedaction, AsReviewed, Never, OnlyIfTicked, Yes};
    let (anonymous, via_dpulo, named) = match group {
        FieldGroup::CodedFacts | FieldGroup::PlaceKind => (Yes, Yes, Yes),
        FieldGroup::ExactWhen | FieldGroup::Adjustments => (Never, Yes, Yes),
        FieldGroup::WhoDidIt => (AsReviewed, Yes, Yes),
        FieldGroup::Account => (ApprovedRedaction, AsReviewed, AsReviewed),
        FieldGroup::Identity => (
            Never,
            OnlyIfTicked { default: false },
            OnlyIfTicked { default: true },
        ),
        FieldGroup::FaceOrVoice | FieldGroup::Files => (
            Never,
            OnlyIfTicked { default: false },
            OnlyIfTicked { default: false },
        ),
    };
    match level {
        Level::RecordOnly | Level::AskMeFirst => Never,
        Level::ShareAnonymous => anonymous,
        Level::ShareViaDpulo => via_dpulo,
        Level::ShareNamed => named,
    }
}

/// Kinds of place that are, or lie at, somebody's home.
pub fn is_home(location_type: &str) -> bool {
    matches!(
        location_type,
        "own_home"
            | "outside_own_home"
            | "shared_or_supported_housing"
            | "residential_care"
            | "neighbour_property"
    )
}

crate::codes! {
    /// Each thing a pack may hold, by the id of its question where it has one.
    Field {
        /// All coded facts of the incidents, with month and council area.
        CodedFacts = "coded_facts",
        /// The kind of place.
        LocationType = "location_type",
        /// When, in the person's words.
        When = "when",
        /// What happened, in the person's words.
        Account = "account",
        /// The words that were used.
        WordsUsed = "words_used",
        /// Why the person thinks so.
        WhyText = "why_text",
        /// Damage and cost, in words.
        HarmText = "harm_text",
        /// What would help, in words.
        HelpText = "help_text",
        /// What the person fears, as a worker wrote it down with them.
        Fears = "fears",
        /// What has been tried, as a worker wrote it down.
        Tried = "tried",
        /// What the one who did it looks like.
        PerpetratorDescription = "perpetrator_description",
        /// Their name.
        PerpetratorName = "perpetrator_name",
        /// Where they live.
        PerpetratorAddress = "perpetrator_address",
        /// Their vehicle.
        PerpetratorVehicle = "perpetrator_vehicle",
        /// Adjustments from the list.
        Adjustment = "adjustment",
        /// Adjustments in words.
        AdjustmentOther = "adjustment_other",
        /// How the police should get in touch.
        PoliceContactPreference = "police_contact_preference",
        /// The person's name.
        Name = "name",
        /// Their phone.
        Phone = "phone",
        /// Their e-mail.
        Email = "email",
        /// Their address.
        PostAddress = "post_address",
        /// Safe ways of contact from the list.
        SafeContactMethod = "safe_contact_method",
        /// Safe times.
        SafeTimes = "safe_times",
        /// What to say if someone else answers.
        WhoMayAnswer = "who_may_answer",
        /// Who supports them.
        SupporterName = "supporter_name",
        /// How to reach the supporter.
        SupporterContact = "supporter_contact",
        /// The exact place.
        PlaceDetail = "place_detail",
        /// People who saw it.
        Witnesses = "witnesses",
        /// A crime number the police already gave.
        PoliceReference = "police_reference",
        /// Recordings and photographs with a face or a voice.
        FaceOrVoice = "face_or_voice",
        /// Other files.
        Files = "files",
    }
}

impl Field {
    /// The row of the matrix it belongs to.
    ///
    /// A police reference leads the police to the person, and a witness or an exact place often
    /// does: they travel only like a name.
    pub const fn group(self) -> FieldGroup {
        match self {
            Self::CodedFacts => FieldGroup::CodedFacts,
            Self::LocationType => FieldGroup::PlaceKind,
            Self::When => FieldGroup::ExactWhen,
            Self::Account
            | Self::WordsUsed
            | Self::WhyText
            | Self::HarmText
            | Self::HelpText
            | Self::Fears
            | Self::Tried => FieldGroup::Account,
            Self::PerpetratorDescription
            | Self::PerpetratorName
            | Self::PerpetratorAddress
            | Self::PerpetratorVehicle => FieldGroup::WhoDidIt,
            Self::Adjustment | Self::AdjustmentOther | Self::PoliceContactPreference => {
                FieldGroup::Adjustments
            }
            Self::Name
            | Self::Phone
            | Self::Email
            | Self::PostAddress
            | Self::SafeContactMethod
            | Self::SafeTimes
            | Self::WhoMayAnswer
            | Self::SupporterName
            | Self::SupporterContact
            | Self::PlaceDetail
            | Self::Witnesses
            | Self::PoliceReference => FieldGroup::Identity,
            Self::FaceOrVoice => FieldGroup::FaceOrVoice,
            Self::Files => FieldGroup::Files,
        }
    }

    /// The field in the words of the decision page.
    pub const fn label(self) -> &'static str {
        match self {
            Self::CodedFacts => "What kind of thing happened, month and council area",
            Self::LocationType => "Kind of place",
            Self::When => "When, in the person's words",
            Self::Account => "What happened, in the person's words",
            Self::WordsUsed => "Words that were used",
            Self::WhyText => "Why the person thinks so",
            Self::HarmText => "Damage and cost",
            Self::HelpText => "What would help",
            Self::Fears => "What the person fears",
            Self::Tried => "What has been tried",
            Self::PerpetratorDescription => "Description of who did it",
            Self::PerpetratorName => "Name of who did it",
            Self::PerpetratorAddress => "Address of who did it",
            Self::PerpetratorVehicle => "Vehicle of who did it",
            Self::Adjustment => "Adjustments",
            Self::AdjustmentOther => "Other adjustments",
            Self::PoliceContactPreference => "How the police should get in touch",
            Self::Name => "Name",
            Self::Phone => "Phone",
            Self::Email => "E-mail",
            Self::PostAddress => "Address",
            Self::SafeContactMethod => "Safe ways to get in touch",
            Self::SafeTimes => "Safe times",
            Self::WhoMayAnswer => "What to say if someone else answers",
            Self::SupporterName => "Supporter's name",
            Self::SupporterContact => "How to reach the supporter",
            Self::PlaceDetail => "Exact place",
            Self::Witnesses => "People who saw it",
            Self::PoliceReference => "Existing police reference",
            Self::FaceOrVoice => "Recordings and photographs",
            Self::Files => "Files",
        }
    }

    /// The rule for this field at a level.
    pub const fn rule(self, level: Level) -> Rule {
        rule(self.group(), level)
    }

    /// The boxes to show at a level, each with whether it is ticked when the page opens.
    pub fn boxes(level: Level) -> impl Iterator<Item = (Self, bool)> {
        Self::ALL
            .iter()
            .filter_map(move |field| match field.rule(level) {
                Rule::OnlyIfTicked { default } => Some((*field, default)),
                Rule::Never | Rule::Yes | Rule::AsReviewed | Rule::ApprovedRedaction => None,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_matrix_is_the_one_in_the_design() {
        use Rule::{ApprovedRedaction, AsReviewed, Never, OnlyIfTicked, Yes};
        let off = OnlyIfTicked { default: false };
        let on = OnlyIfTicked { default: true };
        let agreed = [
            (FieldGroup::CodedFacts, [Yes, Yes, Yes]),
            (FieldGroup::PlaceKind, [Yes, Yes, Yes]),
            (FieldGroup::ExactWhen, [Never, Yes, Yes]),
            (FieldGroup::WhoDidIt, [AsReviewed, Yes, Yes]),
            (
                FieldGroup::Account,
                [ApprovedRedaction, AsReviewed, AsReviewed],
            ),
            (FieldGroup::Adjustments, [Never, Yes, Yes]),
            (FieldGroup::Identity, [Never, off, on]),
            (FieldGroup::FaceOrVoice, [Never, off, off]),
            (FieldGroup::Files, [Never, off, off]),
        ];

        assert_eq!(agreed.len(), FieldGroup::ALL.len());
        for (group, [anonymous, via_dpulo, named]) in agreed {
            assert_eq!(rule(group, Level::ShareAnonymous), anonymous, "{group:?}");
            assert_eq!(rule(group, Level::ShareViaDpulo), via_dpulo, "{group:?}");
            assert_eq!(rule(group, Level::ShareNamed), named, "{group:?}");
        }
    }

    #[test]
    fn nothing_leaves_while_the_person_wants_it_kept_or_to_be_asked() {
        for &group in FieldGroup::ALL {
            assert_eq!(rule(group, Level::RecordOnly), Rule::Never);
            assert_eq!(rule(group, Level::AskMeFirst), Rule::Never);
        }
    }

    #[test]
    fn a_name_is_ticked_only_for_a_person_who_wants_to_be_named() {
        let ticked = |level| Field::boxes(level).any(|(field, on)| field == Field::Name && on);

        assert!(ticked(Level::ShareNamed));
        assert!(!ticked(Level::ShareViaDpulo));
        assert_eq!(Field::boxes(Level::ShareAnonymous).count(), 0);
    }
}
