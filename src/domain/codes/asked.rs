//! Lists from which a person, or the worker who writes for them, chooses.
//!
//! "I do not know" and "I do not want to say" are in every list where they can be true.

use super::{Code, CodeList};

lists! {
    safe_now: ["yes", "no", "not_sure"];
    danger_now: [
        "they_are_here", "cannot_leave", "weapon", "threat_to_kill_or_burn", "badly_hurt",
        "child_alone", "want_to_die", "prefer_not_to_say",
    ];
    want_code: ["yes", "no"];
    read_back: ["yes", "no"];
    reporter_role: [
        "self", "witness", "family_or_friend", "carer_or_pa", "dpulo_staff", "other_professional",
        "anonymous_third_party", "prefer_not_to_say",
    ];
    person_knows_and_agrees: [
        "knows_agrees", "knows_disagrees", "does_not_know", "cannot_decide", "is_child",
        "unknown", "prefer_not_to_say",
    ];
    age_band: ["under_13", "13_15", "16_17", "18_or_over", "unknown", "prefer_not_to_say"];
    incident_type: {
        speech: [
            "verbal_abuse", "mimicking_or_mocking", "accused_of_faking_or_scrounging", "threats",
            "malicious_false_complaint",
        ]
        pattern: [
            "harassment_repeated", "bullying", "stalking_or_followed", "neighbour_targeting",
            "asb_targeting_home", "groups_gathering_to_intimidate", "rubbish_dumped",
        ]
        person: [
            "assault_no_injury", "assault_injury", "spitting", "pushed_or_tipped_from_wheelchair",
            "wheelchair_or_person_moved_without_consent", "restrained", "sexual_assault",
            "sexual_harassment", "filmed_without_consent",
        ]
        aids: [
            "mobility_aid_taken_or_damaged", "hearing_or_comm_aid_damaged",
            "assistance_dog_attacked_or_interfered", "blue_badge_or_bay_confrontation",
            "access_deliberately_blocked", "medication_taken_or_withheld",
        ]
        exploitation: [
            "mate_crime", "cuckooing_home_taken_over", "financial_exploitation",
            "theft_or_robbery", "scam_targeted", "forced_to_commit_crime", "coercive_control",
            "domestic_abuse_disability_related", "care_abuse_or_neglect", "pa_or_carer_abuse",
        ]
        property: [
            "criminal_damage", "graffiti", "arson", "vehicle_damage", "adaptations_damaged",
        ]
        remote: [
            "online_abuse", "social_media_pile_on", "abusive_messages", "abusive_calls",
            "hate_mail_or_leaflet", "image_based_abuse",
        ]
        service: [
            "refused_or_abused_by_service", "abuse_on_transport", "abuse_at_school_or_college",
            "abuse_at_work", "abuse_in_health_or_care",
        ]
        none_of_these: ["other", "unknown", "prefer_not_to_say"]
    };
    other_way: ["contact_me", "signed_bsl"];
    frequency: [
        "first_time", "few_times", "monthly", "weekly", "most_days", "constant", "unknown",
        "prefer_not_to_say",
    ];
    happened_before: ["yes", "no", "unknown", "prefer_not_to_say"];
    reported_before_to: [
        "police", "council", "housing", "school", "social_worker", "other_organisation", "nobody",
        "unknown", "prefer_not_to_say",
    ];
    time_band: ["morning", "afternoon", "evening", "night", "unknown", "prefer_not_to_say"];
    location_type: {
        home: [
            "own_home", "outside_own_home", "shared_or_supported_housing", "residential_care",
            "neighbour_property",
        ]
        outside: ["street", "park_or_beach"]
        going_out: ["shop", "pub_or_restaurant", "event_or_sport", "place_of_worship"]
        travel: ["bus_or_coach", "bus_stop", "train_or_station", "tube_or_tram", "taxi"]
        daily_life: [
            "school_college_university", "work", "hospital_or_gp", "day_service",
            "council_or_police_premises",
        ]
        not_face_to_face: ["online", "phone"]
        none_of_these: ["other", "unknown", "prefer_not_to_say"]
    };
    hostility_indicator: [
        "disability_words_or_slurs", "comments_on_benefits_or_faking", "impairment_mimicked",
        "aid_or_dog_targeted", "humiliation_or_cruelty_beyond_gain", "comments_on_social_media",
        "targeted_as_easy_victim", "previous_incidents_same_person",
        "other_disabled_people_targeted", "happened_after_disability_became_known",
        "perception_only", "unknown", "prefer_not_to_say",
    ];
    strand: [
        "disability", "race", "religion_or_belief", "sexual_orientation", "transgender", "age",
        "sex_or_gender", "sex_characteristics", "subculture", "other", "unknown",
        "prefer_not_to_say",
    ];
    perpetrator_relationship: [
        "neighbour", "stranger", "local_young_people", "so_called_friend", "acquaintance",
        "partner_or_ex", "family", "paid_carer_or_pa", "support_staff", "colleague_or_manager",
        "pupil_or_student", "service_staff", "public_official", "landlord_or_housing",
        "online_unknown", "group_mixed", "other", "unknown", "prefer_not_to_say",
    ];
    perpetrator_count: ["one", "two_to_four", "five_plus", "unknown", "prefer_not_to_say"];
    perpetrator_age_band: [
        "under_10", "10_17", "18_24", "25_64", "65_plus", "unknown", "prefer_not_to_say",
    ];
    perpetrator_has_access_to: [
        "home", "keys", "phone", "email", "post", "money", "medication", "food", "equipment",
        "unknown", "prefer_not_to_say",
    ];
    impact: [
        "injury", "fear", "anxiety_or_depression", "sleep", "self_harm_or_suicidal",
        "stopped_going_out", "changed_route_or_time", "moved_or_wants_to_move", "lost_money",
        "lost_equipment", "lost_work_or_study", "family_affected", "stopped_using_support",
        "other", "unknown", "prefer_not_to_say",
    ];
    ripple: [
        "family_member_victimised", "other_disabled_people_avoiding_place", "community_tension",
        "other", "unknown", "prefer_not_to_say",
    ];
    injury: ["none", "some", "needed_treatment", "unknown", "prefer_not_to_say"];
    evidence: [
        "photos", "messages", "cctv", "witness", "medical", "other_evidence", "unknown",
        "prefer_not_to_say",
    ];
    wants: [
        "just_to_be_heard", "counted", "it_to_stop", "safety_help", "emotional_support",
        "peer_support", "practical_repair", "housing_help", "police_action",
        "apology_or_restorative", "tell_someone_in_charge", "not_sure", "other",
        "prefer_not_to_say",
    ];
    police_already: ["no", "yes", "unknown", "prefer_not_to_say"];
    police_response_issue: [
        "treated_as_asb_only", "not_serious_enough", "nuisance_caller_attitude",
        "credibility_doubted", "refused_to_record", "not_flagged_hate", "no_adjustments_made",
        "no_interpreter", "no_update", "no_named_officer", "repeat_not_linked",
        "passed_between_agencies", "disablist_attitude", "consent_ignored", "good_response",
        "other", "unknown", "prefer_not_to_say",
    ];
    police_choice: ["no", "yes_named", "yes_without_name", "talk_first"];
    safe_contact_method: [
        "phone", "text", "email", "post_plain_envelope", "portal_code_only", "via_supporter",
        "in_person_at_dpulo", "video_call", "do_not_contact",
    ];
    contact_person: ["yes", "no", "not_sure", "prefer_not_to_say"];
    helper_contact_method: ["phone", "text", "email", "portal_code_only", "do_not_contact"];
    ok_to_leave_message: ["yes", "no", "unknown", "prefer_not_to_say"];
    talk_alone: ["yes", "no", "not_sure", "prefer_not_to_say"];
    may_talk_to_supporter: ["yes", "no", "unknown", "prefer_not_to_say"];
    adjustment: {
        reading: [
            "easy_read", "large_print", "plain_english", "braille", "audio", "text_only_no_calls",
            "email_only", "welsh",
        ]
        talking: [
            "bsl_interpreter", "bsl_video_relay", "sse", "lipspeaker", "deafblind_interpreter",
            "speech_to_text", "aac_or_symbols", "makaton", "spoken_language",
        ]
        meeting: [
            "extra_time", "breaks", "one_question_at_a_time", "quiet_room", "step_free",
            "home_visit",
        ]
        people: [
            "supporter_present", "advocate", "appropriate_adult_or_intermediary", "same_worker",
            "gender_of_worker",
        ]
        none_of_these: ["other", "unknown", "prefer_not_to_say"]
    };
    police_contact_preference: [
        "phone_ok", "visit_ok", "plain_clothes", "officer_gender", "interpreter", "meet_at_dpulo",
        "through_caseworker_only", "no_direct_contact", "unknown", "prefer_not_to_say",
    ];
    report_channel: [
        "phone", "in_person", "paper", "email", "text", "outreach", "transfer_from_dpulo",
        "web_standard", "web_easy_read", "web_bsl_video",
    ];
    consent_given_how: ["spoken", "written", "signed_bsl", "through_interpreter", "could_not_ask"];
}
