//! tmp
mod queue;
pub use queue::KeyQueue;
