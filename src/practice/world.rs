//! The state of a mock service while somebody uses it: the page, the records, what was typed.

use super::matching::{Wanted, is_right, read_amount, read_date, read_number};
use super::{Scene, Typed};
use crate::content::{
    Action, Block, Button, ElementId, Expr, Field, FieldKind, List, ListId, Marks, NavItem, Page, PageId, RecordId, Site, TextId,
};
use std::collections::{BTreeMap, BTreeSet};

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
    Joined(Vec<Value>),
}

impl Value {
    /// What in it a person has typed.
    fn typed(&self) -> Vec<&str> {
        match self {
            Self::Text(_) | Self::Today => Vec::new(),
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
    editing: Option<ElementId>,
    menu_open: bool,
    /// How many records have been added, to name the next one.
    added: usize,
}

impl World {
    /// The service as a lesson finds it.
    pub fn new(site: &Site, start: &PageId) -> Self {
        let lists = site.lists.iter().map(|list| (list.id.clone(), first_rows(list))).collect();
        Self {
            place: Place { page: start.clone(), about: None },
            trail: Vec::new(),
            lists,
            fields: BTreeMap::new(),
            typed_into: BTreeSet::new(),
            choices: BTreeMap::new(),
            faults: BTreeMap::new(),
            tabs: BTreeMap::new(),
            opened: BTreeSet::new(),
            editing: None,
            menu_open: false,
            added: 0,
        }
    }

    /// Whether this option is chosen, or this box ticked.
    pub fn is_chosen(&self, option: &ElementId) -> bool {
        self.choices.values().any(|chosen| chosen == option)
    }

    /// Whether this line is unfolded, or this password shown.
    pub fn is_open(&self, element: &ElementId) -> bool {
        self.opened.contains(element)
    }

    /// All that is not right on the page, in the page's order.
    pub fn faults<'a>(&'a self, page: &'a Page) -> impl Iterator<Item = (&'a ElementId, Fault)> {
        page.blocks.iter().filter_map(Block::input).filter_map(|id| Some((id, self.fault(id)?)))
    }

    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Whether "Retour" leads anywhere.
    pub fn can_go_back(&self) -> bool {
        self.menu_open || !self.trail.is_empty()
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
    pub fn value(&self, expr: &Expr) -> Value {
        match expr {
            Expr::Text(id) => Value::Text(id.to_string()),
            Expr::Column(column) => self.column(column),
            Expr::Field(field) => Value::Typed(self.fields.get(field).cloned().unwrap_or_default()),
            Expr::Chosen(question) => match self.choices.get(question) {
                Some(option) => Value::Text(option.to_string()),
                None => Value::Joined(Vec::new()),
            },
            Expr::Today => Value::Today,
            Expr::Joined(parts) => Value::Joined(parts.iter().map(|part| self.value(part)).collect()),
        }
    }

    fn column(&self, column: &str) -> Value {
        self.current_row().and_then(|row| row.columns.get(column)).cloned().unwrap_or(Value::Joined(Vec::new()))
    }

    /// What a row is called, on whatever page it stands: its first words.
    pub fn row_name(&self, element: &ElementId, scene: &Scene<'_>) -> Option<String> {
        scene.site.pages.iter().flat_map(|page| &page.blocks).find_map(|block| match block {
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
        if self.can_go_back() {
            found.push(ElementId::from(ElementId::BACK));
        }
        let Some(page) = scene.site.page(&self.place.page) else { return found };
        found.extend(scene.site.live_tabs().into_iter().map(|tab| ElementId::new(tab.as_str())));
        if page.nav {
            found.push(ElementId::from(ElementId::MENU));
            found.extend(scene.site.nav.iter().map(|item| item.id.clone()));
        }
        for block in &page.blocks {
            found.extend(block.elements(|list, only| self.rows(list, only).map(|row| row.id.clone()).collect()));
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
            Some(Touched::Option(question)) => {
                self.editing = None;
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
        if page.fields().all(|other| other.id != *field) || self.typed(field) == text.reveal() {
            return false;
        }
        self.faults.remove(field);
        self.fields.insert(field.clone(), text);
        self.typed_into.insert(field.clone());
        true
    }

    /// Leaves the field that is being typed into.
    pub fn leave_field(&mut self) -> bool {
        self.editing.take().is_some()
    }

    /// Whether the other world still holds all that was typed here, and shows the same records everywhere:
    /// going there was plain navigation.
    pub fn is_kept_by(&self, other: &Self, site: &Site) -> bool {
        let mut shown = site.pages.iter().flat_map(|page| &page.blocks).filter_map(|block| match block {
            Block::Records { list, only, .. } => Some((list, only)),
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
            self.settle_on(Place { page: page.clone(), about: None });
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
            if left.about.as_ref().is_none_or(|about| self.row(about).is_some()) {
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
        self.place = place;
        self.editing = None;
        self.menu_open = false;
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
                    self.faults = page.blocks.iter().filter_map(|block| self.fault_in(block, scene)).collect();
                    // One fault alone is mended at once; of several, the list on top is read first.
                    let first = page.fields().find(|field| self.faults.contains_key(&field.id));
                    if self.faults.len() == 1
                        && let Some(field) = first
                    {
                        self.editing = Some(field.id.clone());
                    }
                    if !self.faults.is_empty() {
                        return;
                    }
                }
                Action::Fill(field, expr) => {
                    let text = self.value(expr).show(scene);
                    self.fields.insert(field.clone(), Typed::new(text));
                    self.typed_into.remove(field);
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
                    let columns = columns.iter().map(|(column, expr)| (column.clone(), self.value(expr))).collect();
                    let row = Row { id: RecordId::new(format!("new-{}", self.added)), marks: marks.clone(), columns };
                    self.lists.entry(list.clone()).or_default().insert(0, row);
                }
                Action::Remove => {
                    if let Some(row) = &row {
                        self.remove(row);
                    }
                }
                Action::Reset => *self = Self::new(scene.site, &scene.lesson.start),
            }
        }
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
    /// An option of this question.
    Option(&'a ElementId),
    Check,
    Fold,
    Actions(&'a [Action], Option<RecordId>),
}

fn touched<'a>(page: &'a Page, site: &'a Site, element: &ElementId, world: &World) -> Option<Touched<'a>> {
    if page.nav
        && let Some(NavItem { does, .. }) = site.nav.iter().find(|item| item.id == *element)
    {
        return Some(Touched::Actions(does, None));
    }
    page.blocks.iter().find_map(|block| match block {
        Block::Buttons(buttons) => {
            let Button { does, .. } = buttons.iter().find(|button| button.id == *element && !button.off)?;
            Some(Touched::Actions(does, None))
        }
        Block::Field(field) if field.id == *element => Some(Touched::Field(field)),
        Block::Field(field) => (ElementId::to_show(&field.id) == *element).then_some(Touched::Fold),
        Block::Choice(choice) => choice.options.contains(element).then_some(Touched::Option(&choice.id)),
        Block::Check(check) => (check.id == *element).then_some(Touched::Check),
        Block::Answer { change, .. } => (change.id == *element).then_some(Touched::Actions(&change.does, None)),
        Block::Fold { id, .. } => (id == element).then_some(Touched::Fold),
        Block::Records { list, id, only, does, .. } => {
            let row = world.rows(list, only).find(|row| ElementId::of_record(id, &row.id) == *element)?;
            Some(Touched::Actions(does, Some(row.id.clone())))
        }
        Block::Heading(_) | Block::Prose(_) | Block::Line { .. } | Block::Byline { .. } | Block::Notice { .. } | Block::Stepper { .. } => {
            None
        }
    })
}
