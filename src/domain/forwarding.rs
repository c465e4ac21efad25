//! To be written.

crate::codes! {
    /// Why we may forward.
    Ground {
        /// The person asks us to.
        PersonAsks = "person_asks",
        /// A crime.
        CrimeAlleged = "crime_alleged",
        /// A course of conduct.
        CourseOfConduct = "course_of_conduct",
        /// A risk of harm.
        RiskOfHarm = "risk_of_harm",
        /// Safeguarding.
        Safeguarding = "safeguarding",
    }
}
