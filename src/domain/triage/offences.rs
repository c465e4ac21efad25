//! From kinds of incident to the Home Office's offence groups, for comparison on panels.
//!
//! A suggestion for staff: nobody asks the person whether it was a crime.

use crate::domain::facts::Facts;

crate::codes! {
    /// Offence groups as the Home Office publishes hate crime figures; staff only.
    HoOffenceGroup {
        /// Sexual offences.
        Sexual = "sexual",
        /// Violence with injury.
        ViolenceWithInjury = "violence_with_injury",
        /// Robbery.
        Robbery = "robbery",
        /// Criminal damage and arson.
        CriminalDamageArson = "criminal_damage_arson",
        /// Violence without injury.
        ViolenceWithoutInjury = "violence_without_injury",
        /// Stalking and harassment.
        StalkingHarassment = "stalking_harassment",
        /// Fraud.
        Fraud = "fraud",
        /// Theft.
        Theft = "theft",
        /// Malicious communications.
        MaliciousCommunications = "malicious_communications",
        /// Public order.
        PublicOrder = "public_order",
        /// Another notifiable offence.
        OtherNotifiable = "other_notifiable",
        /// No crime is apparent from the answers.
        NoCrimeApparent = "no_crime_apparent",
    }
}

/// Which kinds of incident point to which group; the gravest group that matches is suggested.
const GROUPS: &[(HoOffenceGroup, &[&str])] = &[
    (
        HoOffenceGroup::Sexual,
        &["sexual_assault", "sexual_harassment", "image_based_abuse"],
    ),
    (HoOffenceGroup::ViolenceWithInjury, &["assault_injury"]),
    (
        HoOffenceGroup::ViolenceWithoutInjury,
        &[
            "assault_no_injury",
            "spitting",
            "pushed_or_tipped_from_wheelchair",
            "wheelchair_or_person_moved_without_consent",
            "restrained",
            "care_abuse_or_neglect",
            "pa_or_carer_abuse",
            "medication_taken_or_withheld",
        ],
    ),
    (
        HoOffenceGroup::CriminalDamageArson,
        &[
            "arson",
            "criminal_damage",
            "graffiti",
            "vehicle_damage",
            "adaptations_damaged",
            "mobility_aid_taken_or_damaged",
            "hearing_or_comm_aid_damaged",
        ],
    ),
    (
        HoOffenceGroup::StalkingHarassment,
        &[
            "stalking_or_followed",
            "harassment_repeated",
            "coercive_control",
            "domestic_abuse_disability_related",
        ],
    ),
    (HoOffenceGroup::Theft, &["theft_or_robbery"]),
    (
        HoOffenceGroup::Fraud,
        &["financial_exploitation", "scam_targeted"],
    ),
    (
        HoOffenceGroup::MaliciousCommunications,
        &[
            "online_abuse",
            "social_media_pile_on",
            "abusive_messages",
            "abusive_calls",
            "hate_mail_or_leaflet",
        ],
    ),
    (
        HoOffenceGroup::PublicOrder,
        &[
            "threats",
            "verbal_abuse",
            "groups_gathering_to_intimidate",
            "blue_badge_or_bay_confrontation",
        ],
    ),
    (
        HoOffenceGroup::OtherNotifiable,
        &[
            "cuckooing_home_taken_over",
            "forced_to_commit_crime",
            "assistance_dog_attacked_or_interfered",
        ],
    ),
];

/// The gravest group the kinds of incident point to. An injury makes violence "with injury".
pub fn suggested_offence_group(facts: &Facts) -> HoOffenceGroup {
    let found = GROUPS
        .iter()
        .find(|(_, codes)| facts.has_any("incident_type", codes))
        .map_or(HoOffenceGroup::NoCrimeApparent, |(group, _)| *group);
    let injured = facts.has_any("injury", &["some", "needed_treatment"]);
    match found {
        HoOffenceGroup::ViolenceWithoutInjury if injured => HoOffenceGroup::ViolenceWithInjury,
        other => other,
    }
}
