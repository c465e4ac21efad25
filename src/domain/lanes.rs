//! To be written.

crate::codes! {
    /// One of the four lanes.
    Lane {
        /// U.
        Understanding = "understanding",
        /// S.
        Signposting = "signposting",
        /// E.
        Education = "education",
        /// R.
        Reporting = "reporting",
    }
}

crate::codes! {
    /// How far a lane is.
    LaneState {
        /// Nothing yet.
        NotStarted = "not_started",
        /// Offered.
        Offered = "offered",
        /// Under way.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
        /// The person said no.
        Declined = "declined",
        /// Not needed.
        NotNeeded = "not_needed",
    }
}
