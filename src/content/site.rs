//! A mock service: pages of generic blocks inside a device frame, over lists of records and typed fields.

use super::{Amount, DataId, ElementId, ListId, Match, PageId, RecordId, SumId, TextId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Constant words attached to a record, never shown: `{"folder": "inbox", "unread": "yes"}`.
pub type Marks = BTreeMap<String, String>;

/// `lessons/sites/<site>.ron`. Its words are in `locales/<lang>/sites/<site>.ftl`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// What the address bar shows before the page's own path: `courrier.example`, or an official public domain.
    pub host: String,
    pub frame: Frame,
    #[serde(default)]
    pub lists: Vec<List>,
    /// The list at the side of the pages that ask for it.
    #[serde(default)]
    pub nav: Vec<NavItem>,
    /// The dated figures that its sums are worked out with.
    #[serde(default)]
    pub data: Option<DataId>,
    /// What it works out of what is typed.
    #[serde(default)]
    pub sums: BTreeMap<SumId, Amount>,
    /// What may have been done before a lesson begins, by the name under which a lesson asks for it.
    #[serde(default)]
    pub already: BTreeMap<String, Vec<Action>>,
    pub pages: Vec<Page>,
}

impl Site {
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// The tab that a page stands in.
    pub fn tab_of<'a>(&'a self, page: &'a Page) -> Option<&'a TextId> {
        self.beneath(page).tab.as_ref().or_else(|| self.frame.tabs().first())
    }

    /// The page that a dialog lies over; any other page itself.
    pub fn beneath<'a>(&'a self, page: &'a Page) -> &'a Page {
        page.over.as_ref().and_then(|under| self.page(under)).unwrap_or(page)
    }

    /// The first page of a tab: where one is after opening it.
    pub fn first_page_of(&self, tab: &TextId) -> Option<&Page> {
        self.pages.iter().find(|page| page.over.is_none() && self.tab_of(page) == Some(tab))
    }

    /// The tabs that can be touched: those with pages, where there are several.
    pub fn live_tabs(&self) -> Vec<&TextId> {
        let live: Vec<&TextId> = self.frame.tabs().iter().filter(|tab| self.first_page_of(tab).is_some()).collect();
        if live.len() > 1 { live } else { Vec::new() }
    }

    /// What the address bar shows before a page's own path.
    pub fn host_of<'a>(&'a self, page: &'a Page) -> &'a str {
        self.beneath(page).host.as_deref().unwrap_or(&self.host)
    }

    /// Whether somebody is asked something beside one of its pages.
    pub fn has_answers(&self) -> bool {
        self.pages.iter().flat_map(Page::all_blocks).any(|block| matches!(block, Block::Answers { .. }))
    }

    /// Whether an address stands over this page: in a browser always, in a phone where a website is open.
    pub fn has_address(&self, page: &Page) -> bool {
        !self.frame.is_phone() || self.beneath(page).host.is_some()
    }

    pub fn list(&self, id: &ListId) -> Option<&List> {
        self.lists.iter().find(|list| list.id == *id)
    }
}

/// What the mock service is shown in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Frame {
    /// A browser window. A page stands in the first tab unless it names another one; tabs that have no page only show.
    Browser { tabs: Vec<TextId> },
    /// A phone. Its own button leads to the page `home`; an address shows on pages that have a `host`.
    Phone { home: PageId },
}

impl Frame {
    pub fn tabs(&self) -> &[TextId] {
        match self {
            Self::Browser { tabs } => tabs,
            Self::Phone { .. } => &[],
        }
    }

    pub fn is_phone(&self) -> bool {
        self.home().is_some()
    }

    /// The first screen of a phone.
    pub fn home(&self) -> Option<&PageId> {
        match self {
            Self::Browser { .. } => None,
            Self::Phone { home } => Some(home),
        }
    }
}

/// Records of one kind. The words of column `from` of record `nolwenn` are the attribute `.from` of message `nolwenn`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub id: ListId,
    pub columns: Vec<String>,
    pub records: Vec<Record>,
}

/// A record that is there from the start.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    pub id: RecordId,
    #[serde(default)]
    pub marks: Marks,
}

/// One line of the side list; its words are the message of the same id.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NavItem {
    pub id: ElementId,
    pub icon: String,
    /// Drawn as the main button of the list.
    #[serde(default)]
    pub primary: bool,
    /// The page that this line stands for: the line is lit while it shows.
    #[serde(default)]
    pub page: Option<PageId>,
    /// Shows how many records of the list have these marks.
    #[serde(default)]
    pub count: Option<(ListId, Marks)>,
    pub does: Vec<Action>,
}

/// One page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub id: PageId,
    /// What the address bar shows after the host, without the slash.
    #[serde(default)]
    pub path: String,
    /// Another site than the service's own: its host.
    #[serde(default)]
    pub host: Option<String>,
    /// Where the browser's own "Retour" leads, if it is not the page before: real sites end a session that way.
    #[serde(default)]
    pub back: Option<PageId>,
    /// Another tab of the browser than the first one.
    #[serde(default)]
    pub tab: Option<TextId>,
    /// A dialog: it lies over this page, whose address and tab it has.
    #[serde(default)]
    pub over: Option<PageId>,
    /// Comes at the pace of a real site, after a moment in which nothing can be touched.
    #[serde(default)]
    pub slow: bool,
    /// Whether the side list stands beside it.
    #[serde(default)]
    pub nav: bool,
    /// The list of which this page shows one record.
    #[serde(default)]
    pub about: Option<ListId>,
    pub blocks: Vec<Block>,
}

impl Page {
    /// All its blocks, those of both sides of a [`Block::When`] included.
    pub fn all_blocks(&self) -> Vec<&Block> {
        self.flat(&|_| None)
    }

    /// The blocks that it shows, given what is chosen.
    pub fn shown_blocks(&self, is_chosen: impl Fn(&ElementId) -> bool) -> Vec<&Block> {
        self.flat(&|element| Some(is_chosen(element)))
    }

    /// The looks that it can have by what is chosen: with everything, then with each side of each [`Block::When`] in turn. A look says
    /// which options are chosen and which are not.
    pub fn looks(&self) -> Vec<BTreeMap<ElementId, bool>> {
        fn everything(blocks: &[Block], look: &mut BTreeMap<ElementId, bool>) {
            for block in blocks {
                if let Block::When { chosen, blocks, .. } = block {
                    look.insert(chosen.clone(), true);
                    everything(blocks, look);
                }
            }
        }
        fn each_side(blocks: &[Block], way: &BTreeMap<ElementId, bool>, looks: &mut Vec<BTreeMap<ElementId, bool>>) {
            for block in blocks {
                let Block::When { chosen, blocks, otherwise } = block else { continue };
                for (blocks, side) in [(blocks, true), (otherwise, false)] {
                    let mut way = way.clone();
                    way.insert(chosen.clone(), side);
                    each_side(blocks, &way, looks);
                    if !looks.contains(&way) {
                        looks.push(way);
                    }
                }
            }
        }
        let mut all = BTreeMap::new();
        everything(&self.blocks, &mut all);
        let mut looks = vec![all];
        each_side(&self.blocks, &BTreeMap::new(), &mut looks);
        looks
    }

    /// The button that has it checked.
    pub fn submit_button(&self) -> Option<&ElementId> {
        let submits = |does: &[Action]| does.iter().any(|action| matches!(action, Action::Submit));
        self.all_blocks().into_iter().find_map(|block| match block {
            Block::Buttons(buttons) | Block::Answers { buttons, .. } => {
                buttons.iter().find(|button| submits(&button.does)).map(|button| &button.id)
            }
            _ => None,
        })
    }

    fn flat(&self, is_chosen: &dyn Fn(&ElementId) -> Option<bool>) -> Vec<&Block> {
        fn add<'a>(blocks: &'a [Block], is_chosen: &dyn Fn(&ElementId) -> Option<bool>, found: &mut Vec<&'a Block>) {
            for block in blocks {
                let Block::When { chosen, blocks, otherwise } = block else {
                    found.push(block);
                    continue;
                };
                let side = is_chosen(chosen);
                if side != Some(false) {
                    add(blocks, is_chosen, found);
                }
                if side != Some(true) {
                    add(otherwise, is_chosen, found);
                }
            }
        }
        let mut found = Vec::new();
        add(&self.blocks, is_chosen, &mut found);
        found
    }
}

/// A piece of a page, drawn from top to bottom.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Block {
    /// The page's title.
    Heading(Expr),
    /// Paragraphs of text.
    Prose(Expr),
    /// A label and a value on one line: "À  Nolwenn Le Gall".
    Line { label: TextId, value: Expr },
    /// Who wrote, with an initial in a disc: name, address, date.
    Byline { name: Expr, detail: Expr, aside: Expr },
    /// A message of the service itself.
    Notice { kind: NoticeKind, text: Expr },
    /// Buttons side by side, wrapping where there is no room.
    Buttons(Vec<Button>),
    /// What somebody thinks or says: a question, and a large button for each answer. They stand beside a phone where there is room,
    /// else as a part of the page.
    Answers { question: Expr, buttons: Vec<Button> },
    /// Something to type into.
    Field(Field),
    /// One of several, each with a ring.
    Choice(Choice),
    /// A box to tick; its words are the message of the same id.
    Check(Check),
    /// How far one has come in a form: "Étape 2 sur 4", and what this one is called.
    Stepper { at: u8, of: u8, name: Expr },
    /// What was answered, and a button that leads back to it.
    Answer { label: TextId, value: Expr, change: Button },
    /// How hard an example is to guess, and why. Never what was typed: nobody is to try their own password.
    Strength(Expr),
    /// A sheet of paper with this title as a camera sees it: lying askew, and round it a frame whose four corners (the left top one
    /// first, clockwise) can be touched or dragged where they belong; or, without corners, cut out and straight. A corner in place is
    /// chosen, as a ticked box is.
    Photo {
        title: Expr,
        #[serde(default)]
        corners: Vec<ElementId>,
        /// Without corners: still askew on its table.
        #[serde(default)]
        lying: bool,
    },
    /// Large icons with their names under them, side by side: the first screen of a phone.
    Tiles(Vec<Tile>),
    /// Who calls, large and in the middle: an initial in a disc, a name, a number.
    Caller { name: Expr, detail: Expr },
    /// The records of a list that have certain marks, oldest first, as what two people said to each other.
    Thread {
        list: ListId,
        #[serde(default)]
        only: Marks,
        /// Column of what was said.
        text: String,
        /// Records with these marks were said by the person whose phone it is: they stand at the right.
        mine: Marks,
    },
    /// A line that unfolds into a text when it is touched; its words are the message of the same id.
    Fold { id: ElementId, text: Expr },
    /// Blocks that stand there only where this option is chosen or this box ticked, and others where it is not.
    When {
        chosen: ElementId,
        blocks: Vec<Block>,
        #[serde(default)]
        otherwise: Vec<Block>,
    },
    /// The records of a list that have certain marks, newest first, one touchable row each.
    Records {
        list: ListId,
        /// Rows are the elements `<id>-<record>`.
        id: ElementId,
        #[serde(default)]
        only: Marks,
        /// Records with these marks are bold.
        #[serde(default)]
        bold: Option<Marks>,
        /// Column of the first words of a row.
        lead: String,
        /// Column of the second line.
        main: String,
        /// Column at the right end.
        aside: String,
        /// Shown when there is no record.
        empty: TextId,
        /// Each row is a card of its own, for rows that are the main thing to touch.
        #[serde(default)]
        framed: bool,
        /// What a touch does; the touched record is the current one.
        does: Vec<Action>,
    },
}

impl Block {
    /// What can be touched on it. `records` names those of the list that have these marks; `is_open` tells whether the options of a
    /// question that folds are to be seen.
    pub fn elements(
        &self,
        records: impl FnOnce(&ListId, &Marks) -> Vec<RecordId>,
        is_open: impl FnOnce(&ElementId) -> bool,
    ) -> Vec<ElementId> {
        match self {
            Self::Buttons(buttons) | Self::Answers { buttons, .. } => buttons.iter().map(|button| button.id.clone()).collect(),
            Self::Photo { corners, .. } => corners.clone(),
            Self::Tiles(tiles) => tiles.iter().map(|tile| tile.id.clone()).collect(),
            Self::Field(field) => {
                let show = (field.kind == FieldKind::Password).then(|| ElementId::to_show(&field.id));
                [Some(field.id.clone()), show].into_iter().flatten().collect()
            }
            Self::Choice(choice) if choice.folds => {
                let options = if is_open(&choice.id) { choice.options.as_slice() } else { &[] };
                std::iter::once(&choice.id).chain(options).cloned().collect()
            }
            Self::Choice(choice) => choice.options.clone(),
            Self::Check(check) => vec![check.id.clone()],
            Self::Answer { change, .. } => vec![change.id.clone()],
            Self::Fold { id, .. } => vec![id.clone()],
            Self::Records { list, id, only, .. } => records(list, only).iter().map(|record| ElementId::of_record(id, record)).collect(),
            Self::Heading(_)
            | Self::Prose(_)
            | Self::Line { .. }
            | Self::Byline { .. }
            | Self::Notice { .. }
            | Self::Stepper { .. }
            | Self::Strength(_)
            | Self::Caller { .. }
            | Self::Thread { .. }
            | Self::When { .. } => Vec::new(),
        }
    }

    /// What it takes from people, by the name under which it is right or wrong.
    pub fn input(&self) -> Option<&ElementId> {
        match self {
            Self::Field(field) => Some(&field.id),
            Self::Choice(choice) => Some(&choice.id),
            Self::Check(check) => Some(&check.id),
            _ => None,
        }
    }
}

/// A button; its words are the message of the same id.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    pub id: ElementId,
    #[serde(default)]
    pub icon: Option<String>,
    #[serde(default)]
    pub style: ButtonStyle,
    /// Cannot be used at the moment, and says so: a touch does nothing.
    #[serde(default)]
    pub off: bool,
    #[serde(default)]
    pub does: Vec<Action>,
}

/// A large icon; its name is the message of the same id.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    pub id: ElementId,
    pub icon: String,
    /// Shows how many records of the list have these marks.
    #[serde(default)]
    pub count: Option<(ListId, Marks)>,
    pub does: Vec<Action>,
}

/// A question with one answer among several; its words are the message of its id, those of each option the message of the
/// option's id. `.missing` and `.missing-now` are said where an answer is due.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: ElementId,
    /// Each can be touched by its own name.
    pub options: Vec<ElementId>,
    #[serde(default)]
    pub required: bool,
    /// Shows the answer alone, until it is touched by the name of the question: then all options unfold.
    #[serde(default)]
    pub folds: bool,
    /// The option that the service has chosen already.
    #[serde(default)]
    pub prefilled: Option<ElementId>,
}

/// A box to tick. `.missing` and `.missing-now` are said where it has to be.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    pub id: ElementId,
    #[serde(default)]
    pub required: bool,
    /// Whether the service has ticked it already.
    #[serde(default)]
    pub prefilled: bool,
}

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum ButtonStyle {
    /// Filled: the page's main button.
    Primary,
    /// Outlined in the accent colour.
    Accent,
    #[default]
    Plain,
}

/// A text field; its label is the message of the same id, `.hint` a line under it,
/// `.missing` and `.wrong` (each with `.now` as `.missing-now`, `.wrong-now`) what is said when it is not right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: ElementId,
    #[serde(default)]
    pub kind: FieldKind,
    /// Whether something has to be in it before the page can be submitted.
    #[serde(default)]
    pub required: bool,
    /// What the service takes; texts are those of the site's own Fluent file. All else is `.wrong`.
    #[serde(default)]
    pub accepts: Option<Match>,
    /// What the service has filled in already: a text of the site's own Fluent file.
    #[serde(default)]
    pub prefilled: Option<TextId>,
    /// What has to be in it in time: `.late` and `.late-now` are said once it is too old.
    #[serde(default)]
    pub lives: Option<Lifetime>,
}

/// How long a code can be used after [`Action::SendCode`]. One that comes too late is refused once, and counts from anew.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lifetime {
    /// Seconds.
    pub secs: u32,
    /// What the service does by itself when a code is too old: send another one.
    #[serde(default)]
    pub anew: Vec<Action>,
}

impl Field {
    /// Whether the service may find what is typed wrong.
    pub fn can_be_wrong(&self) -> bool {
        self.accepts.is_some() || !matches!(self.kind, FieldKind::Text | FieldKind::Long | FieldKind::Password)
    }
}

/// What a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum FieldKind {
    #[default]
    Text,
    /// Several lines.
    Long,
    /// An e-mail address.
    Email,
    /// Shown as dots, until "Afficher" is touched.
    Password,
    /// Whole figures: `1234`.
    Number,
    /// Euros: `1 234,50`.
    Amount,
    /// A day: `3/12/2026`.
    Date,
    /// So many figures, a box each.
    Code(u8),
}

impl FieldKind {
    /// Whether it is figures that are typed.
    pub fn is_figures(self) -> bool {
        matches!(self, Self::Number | Self::Amount | Self::Date | Self::Code(_))
    }

    /// Whether it holds plain language, which begins with a capital.
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Text | Self::Long)
    }
}

/// The colour and sign of a message of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum NoticeKind {
    Ok,
    Info,
    Error,
}

/// What a touch does, in order. The first `Submit` that finds a fault ends the row.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Action {
    /// Show a page. A page about a record keeps the current one.
    Go(PageId),
    /// Show the page that was there before.
    Back,
    /// Check every field of the page; where one is not right, say so under it and stop.
    Submit,
    /// Put text into a field of another page.
    Fill(ElementId, Expr),
    /// Choose an option, or tick a box, of whatever page.
    Choose(ElementId),
    /// From now on, the lifetime of what is to be typed into this field counts.
    SendCode(ElementId),
    /// Empty these fields.
    Clear(Vec<ElementId>),
    /// Give the current record a mark.
    Mark(String, String),
    /// Give this record a mark: a message that waits arrives in a mailbox.
    MarkRecord(RecordId, String, String),
    /// Add a record in front of a list.
    Add { list: ListId, marks: Marks, columns: BTreeMap<String, Expr> },
    /// Take the current record out of its list.
    Remove,
    /// Put everything back as it was when the lesson began.
    Reset,
}

/// Something to show or to keep.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Expr {
    /// A message of the site's Fluent file.
    Text(TextId),
    /// A column of the current record.
    Column(String),
    /// What a field holds.
    Field(ElementId),
    /// The words of the option that was chosen, or of a box that is ticked; nothing where there is none.
    Chosen(ElementId),
    /// The date of the day: `25/11/2026`.
    Today,
    /// A number of euros: `1 234 €`.
    Euros(Amount),
    /// How many records of a list have these marks: `3`.
    Count(ListId, Marks),
    /// Several, one after the other.
    Joined(Vec<Expr>),
}
