//! Keys, sealing and opening: who can read what. The specification is in `docs/vault.md`.
