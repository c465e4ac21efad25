//! To be written.

crate::codes! {
    /// How much of a report the person lets one kind of recipient know.
    Level {
        /// Keep it here and count it.
        RecordOnly = "record_only",
        /// What happened, not who.
        ShareAnonymous = "share_anonymous",
        /// Through us.
        ShareViaDpulo = "share_via_dpulo",
        /// With the name.
        ShareNamed = "share_named",
        /// Ask first.
        AskMeFirst = "ask_me_first",
    }
}
