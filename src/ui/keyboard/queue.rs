//! The way of a key press from the on-screen keyboard to the field; knows neither of the two.

use egui::mutex::Mutex;
use egui::{Event, Key, Modifiers};
use std::sync::Arc;

/// Key presses waiting for the next pass. Clones are handles to the same queue.
#[derive(Clone, Default)]
pub struct KeyQueue(Arc<Mutex<Vec<Event>>>);

impl KeyQueue {
    /// Text for the field that has the focus.
    pub fn push_text(&self, text: char) {
        self.0.lock().push(Event::Text(text.into()));
    }

    /// A press and a release of one key: never held, so it never repeats.
    pub fn push_key(&self, key: Key) {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        self.0.lock().extend([event(true), event(false)]);
    }

    /// All that waits, oldest first; the queue is empty afterwards.
    pub fn take(&self) -> Vec<Event> {
        std::mem::take(&mut *self.0.lock())
    }
}
