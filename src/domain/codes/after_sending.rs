//! Lists from which a person chooses after sending. The groups follow the harmonised lists of the United
//! Kingdom's statistics, shortened where a smaller group could point to one person.

use super::{Code, CodeList};

lists! {
    about_age: [
        "under_16", "16_24", "25_34", "35_44", "45_54", "55_64", "65_74", "75_or_over",
        "prefer_not_to_say",
    ];
    about_gender: ["woman", "man", "non_binary", "another_word", "prefer_not_to_say"];
    about_trans: ["same", "different", "prefer_not_to_say"];
    about_ethnicity: [
        "white_uk", "white_irish", "gypsy_or_traveller", "roma", "white_other", "mixed", "asian",
        "black", "arab", "another_group", "prefer_not_to_say",
    ];
    about_religion: [
        "none", "christian", "buddhist", "hindu", "jewish", "muslim", "sikh", "another_religion",
        "prefer_not_to_say",
    ];
    about_orientation: [
        "straight", "gay_or_lesbian", "bisexual", "another_word", "prefer_not_to_say",
    ];
    about_impairment: [
        "physical_or_mobility", "blind_or_partially_sighted", "deaf_bsl",
        "deaf_or_hard_of_hearing", "deafblind", "learning_disability", "learning_difficulty",
        "autism_or_neurodivergent", "mental_distress", "long_term_condition", "brain_injury",
        "dementia", "speech_or_communication", "visible_difference", "energy_limiting_hidden",
        "another_impairment", "not_disabled", "prefer_not_to_say",
    ];
    about_carer: ["yes", "no", "prefer_not_to_say"];
    how_it_was: ["good", "ok", "bad"];
    what_was_hard: [
        "too_long", "hard_to_read", "did_not_feel_safe", "upsetting", "not_with_my_aid",
        "could_not_tell_my_way", "nothing_hard",
    ];
}
