//! One kiosk a machine: a lock that the kernel releases, however the program ends.

use super::state::runtime_folder;
use std::fs::{File, TryLockError};
use std::io;
use std::path::PathBuf;

/// Held as long as the program runs.
#[derive(Debug)]
pub struct Single {
    _lock: File,
}

/// Why there is no lock.
#[derive(Debug, thiserror::Error)]
pub enum SingleFault {
    #[error("another kiosk runs")]
    Running,
    #[error(transparent)]
    Failed(#[from] io::Error),
}

impl Single {
    /// Takes the lock of this user, in `$RUNTIME_DIRECTORY` (as systemd sets it), `$XDG_RUNTIME_DIR` or the folder for temporary files.
    ///
    /// # Errors
    /// [`SingleFault::Running`] where another program holds it; else where there can be no lock at all.
    pub fn take() -> Result<Self, SingleFault> {
        let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        let folder = [runtime_folder(), session].into_iter().flatten().find(|path| path.is_dir()).unwrap_or_else(std::env::temp_dir);
        let lock = File::options().create(true).append(true).open(folder.join("pas-a-pas.lock"))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(SingleFault::Running),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
