//! To be written.

crate::codes! {
    /// A nation of the United Kingdom: whose law, agencies and bank holidays apply.
    Nation {
        /// England.
        England = "england",
        /// Wales.
        Wales = "wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern_ireland",
    }
}
