//! Argon2id: what makes guessing words slow.

use super::VaultError;
use super::joined::Key32;
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;
use std::str::FromStr;

/// The cost of one derivation. Stored with each row, so that the cost can be raised later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParameters {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl KdfParameters {
    /// A worker's passphrase: 64 MiB, 3 passes.
    pub const WORKER: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// A return code or a collection code: 19 MiB, 2 passes (the code itself has 66 random bits).
    pub const CODE: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
        lanes: 1,
    };

    /// Stretches words into thirty-two bytes. Takes tens to hundreds of milliseconds: call it
    /// through a [`super::kdf_pool::KdfPool`].
    ///
    /// # Errors
    /// [`VaultError::UnusableParameters`] if the parameters are outside Argon2's bounds.
    pub fn stretch(&self, words: &[u8], salt: &[u8; 16]) -> Result<Key32, VaultError> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| VaultError::UnusableParameters)?;
        let mut key = Key32::default();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(words, salt, key.as_mut_slice())
            .map_err(|_| VaultError::UnusableParameters)?;
        Ok(key)
    }
}

impl fmt::Display for KdfParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "m={},t={},p={}",
            self.memory_kib, self.passes, self.lanes
        )
    }
}

impl FromStr for KdfParameters {
    type Err = VaultError;

    /// Reads stored parameters. A row that asks for more than 1 GiB or 16 passes is not one we
    /// wrote, and must not be able to stop the server.
    fn from_str(text: &str) -> Result<Self, VaultError> {
        let number = |part: Option<&str>, name: &str| {
            part.and_then(|part| part.strip_prefix(name))
                .and_then(|digits| digits.parse::<u32>().ok())
                .ok_or(VaultError::UnusableParameters)
        };
        let mut parts = text.split(',');
        let read = Self {
            memory_kib: number(parts.next(), "m=")?,
            passes: number(parts.next(), "t=")?,
            lanes: number(parts.next(), "p=")?,
        };
        let sensible = read.memory_kib <= 1024 * 1024 && read.passes <= 16 && read.lanes <= 4;
        (sensible && parts.next().is_none())
            .then_some(read)
            .ok_or(VaultError::UnusableParameters)
    }
}

/// Parameters so cheap that a test can derive hundreds of keys. Never for real rows.
#[cfg(test)]
pub(crate) const CHEAP: KdfParameters = KdfParameters {
    memory_kib: 8,
    passes: 1,
    lanes: 1,
};

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;

    #[test]
    fn the_cost_is_the_one_we_promise() {
        assert_eq!(KdfParameters::WORKER.to_string(), "m=65536,t=3,p=1");
        assert_eq!(KdfParameters::CODE.to_string(), "m=19456,t=2,p=1");
    }

    #[test]
    fn parameters_are_read_back_as_they_were_stored() {
        for parameters in [KdfParameters::WORKER, KdfParameters::CODE, CHEAP] {
            assert_eq!(parameters.to_string().parse(), Ok(parameters));
        }
    }

    #[test]
    fn a_row_cannot_ask_the_server_for_all_its_memory() {
        for text in [
            "m=4194304,t=3,p=1",
            "m=65536,t=99,p=1",
            "m=65536",
            "",
            "m=a,t=1,p=1",
            "m=8,t=1,p=1,x=1",
        ] {
            assert_eq!(
                text.parse::<KdfParameters>(),
                Err(VaultError::UnusableParameters),
                "{text}"
            );
        }
    }

    #[test]
    fn the_library_gives_the_value_of_the_standard() {
        // RFC 9106, section 5.3.
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
            .output_len(32)
            .build()
            .unwrap();
        let mut tag = [0; 32];
        Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
            .unwrap()
            .hash_password_into(&[1; 32], &[2; 16], &mut tag)
            .unwrap();

        assert_eq!(
            HEXLOWER.encode(&tag),
            "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
        );
    }
}
