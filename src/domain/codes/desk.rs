//! Lists from which only staff choose: what kind of offence, what an agency did, how it ended.

use super::{Code, CodeList};

lists! {
    report_formality: ["informal_register_only", "formal_forward_requested"];
    perceived_or_actual: ["actual", "perceived", "by_association", "unknown"];
    ho_offence_group: [
        "violence_with_injury", "violence_without_injury", "stalking_harassment",
        "malicious_communications", "public_order", "criminal_damage_arson", "sexual", "theft",
        "robbery", "fraud", "other_notifiable", "no_crime_apparent",
    ];
    series_link_basis: [
        "same_victim", "same_perpetrator", "same_address", "same_location", "caseworker_judgement",
    ];
    agency_type: [
        "police", "council_community_safety", "adult_social_care", "children_services", "housing",
        "health", "school_or_college", "transport_operator", "cps", "victim_support", "advocacy",
        "peer_group", "legal_advice", "online_platform", "employer", "other_dpulo", "other",
    ];
    outcome: [
        "heard_and_recorded", "stopped", "reduced", "ongoing", "moved_home", "perpetrator_warned",
        "community_resolution", "injunction_or_tenancy_action", "charged",
        "convicted_with_uplift", "convicted_no_uplift", "nfa_evidential", "nfa_victim_withdrew",
        "nfa_no_suspect", "nfa_not_recorded", "asb_case_review_requested", "complaint_made",
        "right_to_review_requested", "lost_contact",
    ];
    close_reason: [
        "needs_met", "person_asked_to_close", "anonymous_no_reply_30d", "transferred",
        "duplicate_merged", "not_hate_related_signposted", "test_or_spam",
    ];
    learning_audience: ["disabled_people", "professionals", "wider_society"];
}
