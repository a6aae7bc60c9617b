//! One file a screen; each shows the visit and says what was wanted of it.

pub mod ask;
pub mod attract;
pub mod closed;
pub mod finish;
pub mod home;
pub mod lesson;
pub mod outcomes;
pub mod pages;
pub mod placement;
pub mod question;
pub mod resume;
pub mod stack;
pub mod theme;
pub mod workshop;
