//! The folder for what the program keeps from one start to the next: notes about the machine, never about a person.

use super::durable::{self, Keep};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The state folder. It is made with the first file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateFolder {
    /// None where the machine names no place for it.
    path: Option<PathBuf>,
}

impl StateFolder {
    /// `$STATE_DIRECTORY` (as systemd sets it), or `pas-a-pas` in `$XDG_STATE_HOME`, or else in `~/.local/state`.
    pub fn find() -> Self {
        Self::from_variables(|name| std::env::var_os(name))
    }

    fn from_variables(value: impl Fn(&str) -> Option<OsString>) -> Self {
        // What is not a whole path depends on where the program was started: both specifications say not to count it.
        let path = |name| value(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let path = value("STATE_DIRECTORY")
            .and_then(|all| first_of_service(&all))
            .or_else(|| Some(path("XDG_STATE_HOME")?.join("pas-a-pas")))
            .or_else(|| Some(path("HOME")?.join(".local/state/pas-a-pas")));
        Self { path }
    }

    /// This very folder.
    pub fn at(path: &Path) -> Self {
        Self { path: Some(path.to_owned()) }
    }

    /// A file's text; `None` where there is none to be had.
    pub fn read(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.path.as_ref()?.join(file)).ok()
    }

    /// Writes a file whole or not at all, also where the current fails meanwhile.
    ///
    /// # Errors
    /// Where there is no folder, or nothing can be written into it.
    pub fn write(&self, file: &str, text: &str) -> io::Result<()> {
        let folder = self.path.as_deref().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        durable::write(&folder.join(file), text.as_bytes(), Keep::Nothing, &mut |_| Ok(()))
    }

    /// Removes a file, if it is there.
    ///
    /// # Errors
    /// Where it is there and stays.
    pub fn remove(&self, file: &str) -> io::Result<()> {
        match self.path.as_ref().map(|path| fs::remove_file(path.join(file))) {
            Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// How much room there is for it, in bytes, once a file could be written there and removed again.
    ///
    /// # Errors
    /// Where nothing can be written, or the system does not tell.
    pub fn free_bytes(&self) -> io::Result<u64> {
        let folder = self.path.as_deref().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        self.write("probe", "")?;
        self.remove("probe")?;
        let told = rustix::fs::statvfs(folder)?;
        Ok(told.f_bavail.saturating_mul(told.f_frsize))
    }

    /// Where it is, for words to people.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }
}

/// The folder for what lasts as long as the service, which systemd names.
pub fn runtime_folder() -> Option<PathBuf> {
    std::env::var_os("RUNTIME_DIRECTORY").and_then(|folders| first_of_service(&folders))
}

/// The first of a service's folders, which systemd names all together with colons between them.
fn first_of_service(all: &OsStr) -> Option<PathBuf> {
    Some(PathBuf::from(all.to_str()?.split(':').next()?)).filter(|path| path.is_absolute())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(variables: &[(&str, &str)]) -> Option<PathBuf> {
        StateFolder::from_variables(|name| Some(variables.iter().find(|(known, _)| *known == name)?.1.into())).path
    }

    #[test]
    fn systemd_knows_best_then_the_desktop_then_the_home() {
        let [systemd, xdg, home] = [("STATE_DIRECTORY", "/var/lib/kiosk:/var/lib/other"), ("XDG_STATE_HOME", "/s"), ("HOME", "/h")];
        assert_eq!(found(&[systemd, xdg, home]), Some("/var/lib/kiosk".into()));
        assert_eq!(found(&[xdg, home]), Some("/s/pas-a-pas".into()));
        assert_eq!(found(&[home]), Some("/h/.local/state/pas-a-pas".into()));
        assert_eq!(found(&[("XDG_STATE_HOME", "here"), home]), Some("/h/.local/state/pas-a-pas".into()));
        assert_eq!(found(&[]), None);
    }

    #[test]
    fn a_file_is_there_from_its_writing_to_its_removal() {
        let place = tempfile::tempdir().unwrap();
        let folder = StateFolder::at(&place.path().join("made/when/needed"));
        assert_eq!(folder.read("a.ron"), None);
        folder.remove("a.ron").unwrap();
        folder.write("a.ron", "()").unwrap();
        folder.write("a.ron", "(1)").unwrap();
        assert_eq!(folder.read("a.ron").as_deref(), Some("(1)"));
        folder.remove("a.ron").unwrap();
        assert_eq!(fs::read_dir(folder.path().unwrap()).unwrap().count(), 0, "nothing is left behind");
        assert!(StateFolder { path: None }.write("a.ron", "()").is_err());
    }
}
