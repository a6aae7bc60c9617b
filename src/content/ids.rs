//! The names that content files give to things, each kind a type of its own so that none is taken for another.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
    )*};
}

ids! {
    /// A theme of the catalogue: `mail`.
    ThemeId;
    /// A lesson: the stem of its file's name, unique over all themes.
    LessonId;
    /// A workshop out of several lessons: `stage-mail-2`.
    PathwayId;
    /// A mock service: the stem of its file's name.
    SiteId;
    /// A fictional person whose data an exercise uses.
    PersonaId;
    /// One step of a lesson.
    StepId;
    /// A page of a mock service.
    PageId;
    /// A list of records of a mock service: the mails of a webmail.
    ListId;
    /// One record of a list.
    RecordId;
    /// Something that people come to "Ask somebody" with.
    NeedId;
    /// A person or a service that helps with a need.
    HelperId;
    /// A file of dated figures.
    DataId;
    /// A sum that a mock service works out.
    SumId;
    /// Something on a mock page that can be touched or typed into.
    ElementId;
    /// A message of the lesson's or site's own Fluent file; `id.attribute` names an attribute.
    TextId;
}

impl ElementId {
    /// The browser's own "Retour", on every page.
    pub const BACK: &str = "back";
    /// The button that unfolds the side list where there is no room for it.
    pub const MENU: &str = "menu";
    /// The address bar: a touch shows who the address belongs to.
    pub const ADDRESS: &str = "address-bar";
    /// A phone's own button, which leads to its first screen.
    pub const HOME: &str = "home-button";
    /// What any page of any service may have without asking for it.
    pub const EVERYWHERE: [&str; 4] = [Self::BACK, Self::MENU, Self::ADDRESS, Self::HOME];

    /// The button that shows what is typed into a field of dots.
    pub fn to_show(field: &Self) -> Self {
        Self(format!("{field}-show"))
    }

    /// The element that stands for one record in a list: `message` and `nolwenn` give `message-nolwenn`.
    pub fn of_record(prefix: &Self, record: &RecordId) -> Self {
        Self(format!("{prefix}-{record}"))
    }
}

impl PageId {
    /// The name by which a lesson calls this page, or this page about one record: `message-nolwenn`.
    pub fn place(&self, about: Option<&RecordId>) -> String {
        match about {
            Some(record) => format!("{self}-{record}"),
            None => self.to_string(),
        }
    }
}
