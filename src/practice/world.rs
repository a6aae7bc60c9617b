//! The state of a mock service while somebody uses it: the page, the records, what was typed.

use super::matching::{Wanted, is_right, read_amount, read_date, read_number};
use super::sums::reckon;
use super::{Scene, Typed};
use crate::content::{
    Action, Block, Button, Check, Choice, ElementId, Expr, Field, FieldKind, List, ListId, Marks, NavItem, Page, PageId, RecordId, Site,
    TextId, Tile,
};
use crate::text::euros;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// A page, and the record it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub page: PageId,
    pub about: Option<RecordId>,
}

impl Place {
    /// The name by which a lesson calls this place.
    pub fn name(&self) -> String {
        self.page.place(self.about.as_ref())
    }
}

/// What a column of a record holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text of the site, in whatever language is on.
    Text(String),
    /// The date of the day.
    Today,
    Typed(Typed),
    /// A number of euros.
    Euros(Decimal),
    /// So many of something.
    Count(usize),
    Joined(Vec<Value>),
}

impl Value {
    /// What in it a person has typed.
    fn typed(&self) -> Vec<&str> {
        match self {
            Self::Text(_) | Self::Today | Self::Euros(_) | Self::Count(_) => Vec::new(),
            Self::Typed(typed) => vec![typed.reveal()],
            Self::Joined(parts) => parts.iter().flat_map(Self::typed).collect(),
        }
    }

    /// The words to show.
    pub fn show(&self, scene: &Scene<'_>) -> String {
        match self {
            Self::Text(key) => scene.site_text(key),
            Self::Today => scene.today.strftime("%d/%m/%Y").to_string(),
            Self::Typed(typed) => typed.reveal().to_owned(),
            Self::Count(count) => count.to_string(),
            Self::Euros(amount) => euros(*amount, scene.lang),
            Self::Joined(parts) => parts.iter().map(|part| part.show(scene)).collect(),
        }
    }
}

/// One record of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: RecordId,
    pub marks: Marks,
    pub columns: BTreeMap<String, Value>,
}

impl Row {
    /// Whether the record has all these marks.
    pub fn has(&self, marks: &Marks) -> bool {
        marks.iter().all(|(mark, word)| self.marks.get(mark) == Some(word))
    }
}

/// What is not right with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Missing,
    Wrong,
    /// It looks like somebody's own: nobody's real data has a place here.
    Real,
    /// It was right once, and is too old now.
    Late,
}

/// The whole state. Cloning it is how a step can be taken again; dropping it wipes what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    place: Place,
    trail: Vec<Place>,
    lists: BTreeMap<ListId, Vec<Row>>,
    fields: BTreeMap<ElementId, Typed>,
    /// The fields that hold what a person typed, and not what the service put there.
    typed_into: BTreeSet<ElementId>,
    /// The option chosen of each question; a ticked box is chosen of itself.
    choices: BTreeMap<ElementId, ElementId>,
    faults: BTreeMap<ElementId, Fault>,
    /// Where one is in the other tabs, and how one came there.
    tabs: BTreeMap<TextId, (Place, Vec<Place>)>,
    /// Lines that are unfolded, and passwords that are shown.
    opened: BTreeSet<ElementId>,
    /// The question whose options are to be seen, among those that fold.
    unfolded: Option<ElementId>,
    /// When the code for each field was sent.
    sent: BTreeMap<ElementId, Duration>,
    /// Whether the address bar shows who the address belongs to.
    shows_owner: bool,
    editing: Option<ElementId>,
    menu_open: bool,
    /// How many records have been added, to name the next one.
    added: usize,
}

impl World {
    /// The service as a lesson finds it.
    pub fn new(scene: &Scene<'_>) -> Self {
        let start = &scene.lesson.start;
        let mut world = Self::on(scene, start);
        let already = scene.lesson.after.as_ref().and_then(|after| scene.site.already.get(after));
        if let (Some(actions), Some(page)) = (already, scene.site.page(start)) {
            world.act(actions, None, page, scene);
            world.tabs.clear();
            world.trail.clear();
            world.settle_on(Place { page: start.clone(), about: None });
            world.typed_into.clear();
        }
        world
    }

    /// The untouched service on one of its pages.
    pub fn on(scene: &Scene<'_>, start: &PageId) -> Self {
        let site = scene.site;
        let blocks = || site.pages.iter().flat_map(Page::all_blocks);
        let fields = blocks().filter_map(|block| match block {
            Block::Field(Field { id, prefilled: Some(text), .. }) => Some((id.clone(), Typed::new(scene.site_text(text.as_str())))),
            _ => None,
        });
        let choices = blocks().filter_map(|block| match block {
            Block::Choice(Choice { id, prefilled: Some(option), .. }) => Some((id.clone(), option.clone())),
            Block::Check(Check { id, prefilled: true, .. }) => Some((id.clone(), id.clone())),
            _ => None,
        });
        let lists = site.lists.iter().map(|list| (list.id.clone(), first_rows(list))).collect();
        Self {
            place: Place { page: start.clone(), about: None },
            trail: Vec::new(),
            lists,
            fields: fields.collect(),
            typed_into: BTreeSet::new(),
            choices: choices.collect(),
            faults: BTreeMap::new(),
            tabs: BTreeMap::new(),
            opened: BTreeSet::new(),
            unfolded: None,
            sent: BTreeMap::new(),
            shows_owner: false,
            editing: None,
            menu_open: false,
            added: 0,
        }
    }

    /// The service on one of its pages in one of the looks that the page can have, every list with something in it.
    pub fn in_look(scene: &Scene<'_>, page: &Page, look: &BTreeMap<ElementId, bool>) -> Self {
        let mut world = Self::on(scene, &page.id);
        world.bring(&page.blocks);
        for (option, is_chosen) in look {
            if *is_chosen {
                world.choose(option, scene.site);
            } else {
                world.choices.retain(|_, chosen| chosen != option);
            }
        }
        let first = |list: &ListId| scene.site.list(list)?.records.first().map(|record| record.id.clone());
        world.place.about = page.about.as_ref().and_then(first);
        world
    }

    fn bring(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::When { blocks, otherwise, .. } => {
                    self.bring(blocks);
                    self.bring(otherwise);
                }
                Block::Records { list, only, .. } if self.rows(list, only).next().is_none() => {
                    if let Some(row) = self.lists.get_mut(list).and_then(|rows| rows.first_mut()) {
                        row.marks.extend(only.clone());
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether this option is chosen, or this box ticked.
    pub fn is_chosen(&self, option: &ElementId) -> bool {
        self.choices.values().any(|chosen| chosen == option)
    }

    /// Whether this line or this question is unfolded, or this password shown.
    pub fn is_open(&self, element: &ElementId) -> bool {
        self.opened.contains(element) || self.unfolded.as_ref() == Some(element)
    }

    /// The question whose options are to be seen, among those that fold.
    pub fn unfolded(&self) -> Option<&ElementId> {
        self.unfolded.as_ref()
    }

    /// Whether the address bar shows who the address belongs to.
    pub fn shows_owner(&self) -> bool {
        self.shows_owner
    }

    /// The blocks that a page shows now.
    pub fn blocks<'a>(&self, page: &'a Page) -> Vec<&'a Block> {
        page.shown_blocks(|element| self.is_chosen(element))
    }

    /// What can be typed into on a page.
    fn fields_of<'a>(&self, page: &'a Page) -> impl Iterator<Item = &'a Field> {
        self.blocks(page).into_iter().filter_map(|block| match block {
            Block::Field(field) => Some(field),
            _ => None,
        })
    }

    /// All that is not right on the page, in the page's order.
    pub fn faults<'a>(&'a self, page: &'a Page) -> impl Iterator<Item = (&'a ElementId, Fault)> {
        self.blocks(page).into_iter().filter_map(Block::input).filter_map(|id| Some((id, self.fault(id)?)))
    }

    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Whether "Retour" leads anywhere.
    pub fn can_go_back(&self, site: &Site) -> bool {
        self.menu_open || !self.trail.is_empty() || site.page(&self.place.page).is_some_and(|page| page.back.is_some())
    }

    /// The field that is being typed into.
    pub fn editing(&self) -> Option<&ElementId> {
        self.editing.as_ref()
    }

    pub fn is_menu_open(&self) -> bool {
        self.menu_open
    }

    pub fn fault(&self, field: &ElementId) -> Option<Fault> {
        self.faults.get(field).copied()
    }

    /// What a field holds.
    pub fn typed(&self, field: &ElementId) -> &str {
        self.fields.get(field).map(Typed::reveal).unwrap_or_default()
    }

    /// Everything that a person has typed and that is still there: in fields, and in what was sent or kept.
    pub fn typed_texts(&self) -> Vec<&str> {
        let fields = self.typed_into.iter().map(|field| self.typed(field));
        let rows = self.lists.values().flatten().flat_map(|row| row.columns.values());
        fields.chain(rows.flat_map(Value::typed)).collect()
    }

    /// The records of a list that have these marks.
    pub fn rows<'a>(&'a self, list: &ListId, only: &'a Marks) -> impl Iterator<Item = &'a Row> {
        self.lists.get(list).into_iter().flatten().filter(|row| row.has(only))
    }

    /// The record that the page is about.
    pub fn current_row(&self) -> Option<&Row> {
        self.row(self.place.about.as_ref()?)
    }

    fn row(&self, id: &RecordId) -> Option<&Row> {
        self.lists.values().flatten().find(|row| row.id == *id)
    }

    /// What an expression stands for now.
    pub fn value(&self, expr: &Expr, scene: &Scene<'_>) -> Value {
        match expr {
            Expr::Text(id) => Value::Text(id.to_string()),
            Expr::Column(column) => self.column(column),
            Expr::Field(field) => Value::Typed(self.fields.get(field).cloned().unwrap_or_default()),
            Expr::Chosen(question) => match self.choices.get(question) {
                Some(option) => Value::Text(option.to_string()),
                None => Value::Joined(Vec::new()),
            },
            Expr::Today => Value::Today,
            Expr::Count(list, marks) => Value::Count(self.rows(list, marks).count()),
            Expr::Euros(amount) => Value::Euros(reckon(amount, self, scene)),
            Expr::Joined(parts) => Value::Joined(parts.iter().map(|part| self.value(part, scene)).collect()),
        }
    }

    fn column(&self, column: &str) -> Value {
        self.current_row().and_then(|row| row.columns.get(column)).cloned().unwrap_or(Value::Joined(Vec::new()))
    }

    /// What a row is called, on whatever page it stands: its first words.
    pub fn row_name(&self, element: &ElementId, scene: &Scene<'_>) -> Option<String> {
        scene.site.pages.iter().flat_map(Page::all_blocks).find_map(|block| match block {
            Block::Records { list, id, only, lead, .. } => {
                let row = self.rows(list, only).find(|row| ElementId::of_record(id, &row.id) == *element)?;
                Some(row.columns.get(lead)?.show(scene))
            }
            _ => None,
        })
    }

    /// The elements that can be touched now.
    pub fn elements(&self, scene: &Scene<'_>) -> Vec<ElementId> {
        let mut found = Vec::new();
        if self.can_go_back(scene.site) {
            found.push(ElementId::from(ElementId::BACK));
        }
        if scene.site.frame.is_phone() {
            found.push(ElementId::from(ElementId::HOME));
        }
        let Some(page) = scene.site.page(&self.place.page) else { return found };
        if scene.site.has_address(page) {
            found.push(ElementId::from(ElementId::ADDRESS));
        }
        found.extend(scene.site.live_tabs().into_iter().map(|tab| ElementId::new(tab.as_str())));
        if page.nav {
            found.push(ElementId::from(ElementId::MENU));
            found.extend(scene.site.nav.iter().map(|item| item.id.clone()));
        }
        for block in self.blocks(page) {
            let records = |list: &ListId, only: &Marks| self.rows(list, only).map(|row| row.id.clone()).collect();
            found.extend(block.elements(records, |question| self.is_open(question)));
        }
        found
    }

    /// Touches an element. `false` where it is not there or nothing came of it.
    pub fn tap(&mut self, element: &ElementId, scene: &Scene<'_>) -> bool {
        match element.as_str() {
            ElementId::BACK => return self.back(scene.site),
            ElementId::MENU => {
                self.menu_open = !self.menu_open;
                self.editing = None;
                return true;
            }
            ElementId::ADDRESS => {
                let has_address = scene.site.page(&self.place.page).is_some_and(|page| scene.site.has_address(page));
                self.shows_owner ^= has_address;
                return has_address;
            }
            ElementId::HOME => {
                let Some(home) = scene.site.frame.home() else { return false };
                self.go(home, None, scene.site);
                return true;
            }
            _ => {}
        }
        if let Some(tab) = scene.site.live_tabs().into_iter().find(|tab| tab.as_str() == element.as_str()) {
            return self.open_tab(tab, scene.site);
        }
        let Some(page) = scene.site.page(&self.place.page) else { return false };
        match touched(page, scene.site, element, self) {
            Some(Touched::Field(field)) => {
                let already = self.editing.as_ref() == Some(&field.id);
                self.editing = Some(field.id.clone());
                !already
            }
            Some(Touched::Question) => {
                self.editing = None;
                self.unfolded = if self.unfolded.as_ref() == Some(element) { None } else { Some(element.clone()) };
                true
            }
            Some(Touched::Option(question)) => {
                self.editing = None;
                self.unfolded = None;
                self.faults.remove(question);
                self.choices.insert(question.clone(), element.clone()) != Some(element.clone())
            }
            Some(Touched::Check) => {
                self.editing = None;
                self.faults.remove(element);
                if self.choices.remove(element).is_none() {
                    self.choices.insert(element.clone(), element.clone());
                }
                true
            }
            // A corner stays where it belongs.
            Some(Touched::Corner) => {
                self.editing = None;
                self.choices.insert(element.clone(), element.clone()).is_none()
            }
            Some(Touched::Fold) => {
                if !self.opened.remove(element) {
                    self.opened.insert(element.clone());
                }
                true
            }
            Some(Touched::Actions(actions, row)) => {
                self.menu_open = false;
                self.act(actions, row, page, scene);
                true
            }
            None => false,
        }
    }

    /// Replaces what a field of this page holds.
    pub fn write(&mut self, field: &ElementId, text: Typed, scene: &Scene<'_>) -> bool {
        let Some(page) = scene.site.page(&self.place.page) else { return false };
        if self.fields_of(page).all(|other| other.id != *field) || self.typed(field) == text.reveal() {
            return false;
        }
        self.faults.remove(field);
        self.fields.insert(field.clone(), text);
        self.typed_into.insert(field.clone());
        true
    }

    /// Chooses an option or ticks a box, on whatever page it stands.
    pub(super) fn choose(&mut self, element: &ElementId, site: &Site) {
        if let Some(question) = question_of(element, site) {
            self.choices.insert(question.clone(), element.clone());
        }
    }

    /// Shows another page, however one may get there.
    #[cfg(test)]
    pub(super) fn turn(&mut self, page: &str) {
        self.settle_on(Place { page: page.into(), about: None });
    }

    /// Leaves the field that is being typed into.
    pub fn leave_field(&mut self) -> bool {
        self.editing.take().is_some()
    }

    /// Whether the other world still holds all that was typed here, and shows the same records everywhere:
    /// going there was plain navigation.
    pub fn is_kept_by(&self, other: &Self, site: &Site) -> bool {
        let mut shown = site.pages.iter().flat_map(Page::all_blocks).filter_map(|block| match block {
            Block::Records { list, only, .. } | Block::Thread { list, only, .. } => Some((list, only)),
            _ => None,
        });
        self.typed_into.iter().all(|field| self.typed(field) == other.typed(field))
            && self.choices == other.choices
            && shown.all(|(list, only)| self.rows(list, only).map(|row| &row.id).eq(other.rows(list, only).map(|row| &row.id)))
    }

    fn back(&mut self, site: &Site) -> bool {
        if std::mem::take(&mut self.menu_open) {
            return true;
        }
        if let Some(page) = site.page(&self.place.page).and_then(|page| page.back.as_ref()) {
            self.trail.clear();
            // A page about the same list stays with its record.
            let about = site.page(page).and_then(|page| page.about.as_ref()).and(self.place.about.clone());
            self.settle_on(Place { page: page.clone(), about });
            return true;
        }
        let Some(place) = self.trail.pop() else { return false };
        self.settle_on(place);
        true
    }

    fn go(&mut self, page: &PageId, row: Option<&RecordId>, site: &Site) {
        let about = site.page(page).and_then(|page| page.about.as_ref()).and_then(|_| row.or(self.place.about.as_ref()).cloned());
        let place = Place { page: page.clone(), about };
        let tab_of = |page: &PageId| site.page(page).and_then(|page| site.tab_of(page));
        if let (Some(from), Some(to)) = (tab_of(&self.place.page), tab_of(page))
            && from != to
        {
            // Another tab comes to the front; it keeps what it showed before as its own way back.
            let (shown, mut trail) = self.tabs.remove(to).unwrap_or_else(|| (place.clone(), Vec::new()));
            if shown != place {
                trail.push(shown);
            }
            self.tabs.insert(from.clone(), (self.place.clone(), std::mem::replace(&mut self.trail, trail)));
            self.settle_on(place);
            return;
        }
        if place != self.place {
            let left = std::mem::replace(&mut self.place, place.clone());
            let is_dialog = site.page(&left.page).is_some_and(|page| page.over.is_some());
            if is_dialog {
                // What was answered is not asked again on the way back.
                self.trail.pop_if(|before| *before == place);
            } else if left.about.as_ref().is_none_or(|about| self.row(about).is_some()) {
                self.trail.push(left);
            }
        }
        self.settle_on(place);
    }

    /// Brings a tab to the front: the service's own as it was left, so that a form is not lost; any other on its first page, so that
    /// the way to what is on it is always the same.
    fn open_tab(&mut self, tab: &TextId, site: &Site) -> bool {
        let here = site.page(&self.place.page).and_then(|page| site.tab_of(page));
        if here == Some(tab) {
            self.menu_open = false;
            return true;
        }
        let first = || site.first_page_of(tab).map(|page| (Place { page: page.id.clone(), about: None }, Vec::new()));
        let left = self.tabs.remove(tab).filter(|_| site.frame.tabs().first() == Some(tab));
        let (Some(from), Some((place, trail))) = (here.cloned(), left.or_else(first)) else { return false };
        self.tabs.insert(from, (self.place.clone(), std::mem::replace(&mut self.trail, trail)));
        self.settle_on(place);
        true
    }

    /// Takes a record out, and with it the ways back to its pages.
    fn remove(&mut self, record: &RecordId) {
        for rows in self.lists.values_mut() {
            rows.retain(|row| row.id != *record);
        }
        self.trail.retain(|place| place.about.as_ref() != Some(record));
    }

    fn settle_on(&mut self, place: Place) {
        if place != self.place {
            self.shows_owner = false;
        }
        self.place = place;
        self.editing = None;
        self.menu_open = false;
        self.unfolded = None;
        self.faults.clear();
    }

    fn act(&mut self, actions: &[Action], row: Option<RecordId>, page: &Page, scene: &Scene<'_>) {
        let row = row.or_else(|| self.place.about.clone());
        for action in actions {
            match action {
                Action::Go(page) => self.go(page, row.as_ref(), scene.site),
                Action::Back => {
                    self.back(scene.site);
                }
                Action::Submit => {
                    self.faults = self.blocks(page).into_iter().filter_map(|block| self.fault_in(block, scene)).collect();
                    // One fault alone is mended at once; of several, the list on top is read first.
                    let first = self.fields_of(page).find(|field| self.faults.contains_key(&field.id));
                    if self.faults.len() == 1
                        && let Some(field) = first
                    {
                        self.editing = Some(field.id.clone());
                    }
                    if !self.faults.is_empty() {
                        self.send_anew(page, scene);
                        return;
                    }
                }
                Action::Fill(field, expr) => {
                    let text = self.value(expr, scene).show(scene);
                    self.fields.insert(field.clone(), Typed::new(text));
                    self.typed_into.remove(field);
                }
                Action::Choose(element) => self.choose(element, scene.site),
                Action::SendCode(field) => {
                    self.sent.insert(field.clone(), scene.now);
                }
                Action::Clear(fields) => {
                    self.fields.retain(|field, _| !fields.contains(field));
                    self.choices.retain(|question, _| !fields.contains(question));
                    self.typed_into.retain(|field| !fields.contains(field));
                }
                Action::Mark(mark, word) => {
                    let rows = self.lists.values_mut().flatten();
                    for row in rows.filter(|other| Some(&other.id) == row.as_ref()) {
                        row.marks.insert(mark.clone(), word.clone());
                    }
                }
                Action::MarkRecord(record, mark, word) => {
                    for row in self.lists.values_mut().flatten().filter(|row| row.id == *record) {
                        row.marks.insert(mark.clone(), word.clone());
                    }
                }
                Action::Add { list, marks, columns } => {
                    self.added += 1;
                    let columns = columns.iter().map(|(column, expr)| (column.clone(), self.value(expr, scene))).collect();
                    let row = Row { id: RecordId::new(format!("new-{}", self.added)), marks: marks.clone(), columns };
                    self.lists.entry(list.clone()).or_default().insert(0, row);
                }
                Action::Remove => {
                    if let Some(row) = &row {
                        self.remove(row);
                    }
                }
                Action::Reset => *self = Self::new(scene),
            }
        }
    }

    /// For each code that came too late, another one counts from now on.
    fn send_anew(&mut self, page: &Page, scene: &Scene<'_>) {
        let late: Vec<&Field> = self.fields_of(page).filter(|field| self.fault(&field.id) == Some(Fault::Late)).collect();
        for field in late {
            self.sent.insert(field.id.clone(), scene.now);
            if let Some(lives) = &field.lives {
                self.act(&lives.anew, None, page, scene);
            }
        }
    }

    /// The same at this time, as when somebody begins here again: what had been sent is new.
    pub fn begun_again(&self, scene: &Scene<'_>) -> Self {
        let mut world = self.clone();
        world.sent.values_mut().for_each(|sent| *sent = scene.now);
        world
    }

    /// Whether what is to be typed into this field was sent too long ago.
    fn is_late(&self, field: &Field, scene: &Scene<'_>) -> bool {
        let age = self.sent.get(&field.id).map(|sent| scene.now.saturating_sub(*sent));
        field.lives.as_ref().zip(age).is_some_and(|(lives, age)| age > Duration::from_secs(lives.secs.into()))
    }

    fn fault_in(&self, block: &Block, scene: &Scene<'_>) -> Option<(ElementId, Fault)> {
        match block {
            Block::Field(field) => Some((field.id.clone(), self.fault_of(field, scene)?)),
            Block::Choice(choice) if choice.required && !self.choices.contains_key(&choice.id) => Some((choice.id.clone(), Fault::Missing)),
            Block::Check(check) if check.required && !self.choices.contains_key(&check.id) => Some((check.id.clone(), Fault::Missing)),
            _ => None,
        }
    }

    fn fault_of(&self, field: &Field, scene: &Scene<'_>) -> Option<Fault> {
        let text = self.typed(&field.id).trim();
        if text.is_empty() {
            return field.required.then_some(Fault::Missing);
        }
        let has_form = match field.kind {
            FieldKind::Email => looks_like_address(text),
            // A number that names somebody is written in groups as it pleases.
            FieldKind::Number => read_number(text).is_some() || text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace()),
            FieldKind::Amount => read_amount(text).is_some(),
            FieldKind::Date => read_date(text).is_some(),
            FieldKind::Code(length) => {
                let figures = text.chars().filter(|c| !c.is_whitespace());
                figures.clone().all(|c| c.is_ascii_digit()) && figures.count() == usize::from(length)
            }
            FieldKind::Text | FieldKind::Long | FieldKind::Password => true,
        };
        let wanted = Wanted {
            spellings: &|text: &TextId| scene.site_spellings(text),
            field: &|field: &ElementId| self.typed(field).to_owned(),
            today: scene.today,
        };
        let is_accepted = field.accepts.as_ref().is_none_or(|rule| is_right(text, rule, &wanted));
        match (has_form && is_accepted, looks_real(text)) {
            (true, _) if self.is_late(field, scene) => Some(Fault::Late),
            (true, _) if field.accepts.is_some() => None,
            (_, true) => Some(Fault::Real),
            (true, false) => None,
            (false, false) => Some(Fault::Wrong),
        }
    }
}

/// What may be somebody's own: an address that could exist, or as many figures as a phone number, an account or a person has.
fn looks_real(text: &str) -> bool {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let others = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_made_up = |host: &str| [".example", ".test", ".invalid"].iter().any(|ending| host.ends_with(ending));
    let is_address = looks_like_address(text) && text.rsplit_once('@').is_some_and(|(_, host)| !is_made_up(&host.to_lowercase()));
    is_address || figures >= 10 && others <= 2
}

/// Something before an "@", something with a point after it, and no space: what a mail service looks at before it tries.
fn looks_like_address(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let host_is_right = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    !name.is_empty() && host_is_right && !text.contains(char::is_whitespace) && !host.contains('@')
}

fn first_rows(list: &List) -> Vec<Row> {
    let rows = list.records.iter().map(|record| Row {
        id: record.id.clone(),
        marks: record.marks.clone(),
        columns: list.columns.iter().map(|column| (column.clone(), Value::Text(format!("{}.{column}", record.id)))).collect(),
    });
    rows.collect()
}

enum Touched<'a> {
    Field(&'a Field),
    /// A question that folds.
    Question,
    /// An option of this question.
    Option(&'a ElementId),
    Check,
    Corner,
    Fold,
    Actions(&'a [Action], Option<RecordId>),
}

fn touched<'a>(page: &'a Page, site: &'a Site, element: &ElementId, world: &World) -> Option<Touched<'a>> {
    if page.nav
        && let Some(NavItem { does, .. }) = site.nav.iter().find(|item| item.id == *element)
    {
        return Some(Touched::Actions(does, None));
    }
    world.blocks(page).into_iter().find_map(|block| match block {
        Block::Buttons(buttons) | Block::Answers { buttons, .. } => {
            let Button { does, .. } = buttons.iter().find(|button| button.id == *element && !button.off)?;
            Some(Touched::Actions(does, None))
        }
        Block::Tiles(tiles) => {
            let Tile { does, .. } = tiles.iter().find(|tile| tile.id == *element)?;
            Some(Touched::Actions(does, None))
        }
        Block::Field(field) if field.id == *element => Some(Touched::Field(field)),
        Block::Field(field) => (ElementId::to_show(&field.id) == *element).then_some(Touched::Fold),
        Block::Choice(choice) if choice.folds && choice.id == *element => Some(Touched::Question),
        Block::Choice(choice) => {
            let is_shown = !choice.folds || world.is_open(&choice.id);
            (is_shown && choice.options.contains(element)).then_some(Touched::Option(&choice.id))
        }
        Block::Check(check) => (check.id == *element).then_some(Touched::Check),
        Block::Photo { corners, .. } => corners.contains(element).then_some(Touched::Corner),
        Block::Answer { change, .. } => (change.id == *element).then_some(Touched::Actions(&change.does, None)),
        Block::Fold { id, .. } => (id == element).then_some(Touched::Fold),
        Block::Records { list, id, only, does, .. } => {
            let row = world.rows(list, only).find(|row| ElementId::of_record(id, &row.id) == *element)?;
            Some(Touched::Actions(does, Some(row.id.clone())))
        }
        Block::Heading(_)
        | Block::Prose(_)
        | Block::Line { .. }
        | Block::Byline { .. }
        | Block::Notice { .. }
        | Block::Stepper { .. }
        | Block::Strength(_)
        | Block::Caller { .. }
        | Block::Thread { .. }
        | Block::When { .. } => None,
    })
}

/// The question that has this option, or the box itself.
fn question_of<'a>(element: &ElementId, site: &'a Site) -> Option<&'a ElementId> {
    site.pages.iter().flat_map(Page::all_blocks).find_map(|block| match block {
        Block::Choice(choice) if choice.options.contains(element) => Some(&choice.id),
        Block::Check(check) if check.id == *element => Some(&check.id),
        Block::Photo { corners, .. } => corners.iter().find(|corner| *corner == element),
        _ => None,
    })
}
