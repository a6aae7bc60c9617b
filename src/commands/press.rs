//! The printer of the settings, as the screens know it.

use crate::machine::{PrintJob, Printer, Settings};
use crate::ui::{Press, PrintState};
use std::cell::RefCell;

/// The system's print service, or none.
pub struct Lp {
    printer: Option<Printer>,
    job: RefCell<Option<PrintJob>>,
}

impl Lp {
    /// A name that cannot be a printer's is told once, and nothing prints.
    pub fn of(settings: &Settings) -> Self {
        let named = settings.printer.as_deref().map(Printer::named);
        let printer = named.and_then(|named| named.inspect_err(|fault| tracing::warn!(%fault, "nothing can be printed")).ok());
        Self { printer, job: RefCell::default() }
    }
}

impl Press for Lp {
    fn is_there(&self) -> bool {
        self.printer.is_some()
    }

    fn print(&self, text: &str) {
        *self.job.borrow_mut() = self.printer.as_ref().map(|printer| printer.start(text));
    }

    fn state(&self) -> PrintState {
        match self.job.borrow_mut().as_mut().map(PrintJob::poll) {
            None => PrintState::Idle,
            Some(None) => PrintState::Printing,
            Some(Some(Ok(()))) => PrintState::Printed,
            Some(Some(Err(_))) => PrintState::Failed,
        }
    }

    fn forget(&self) {
        *self.job.borrow_mut() = None;
    }
}
