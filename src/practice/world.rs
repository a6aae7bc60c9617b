//! The state of a mock service while somebody uses it: the page, the records, what was typed.

use super::{Scene, Typed};
use crate::content::{
    Action, Block, Button, ElementId, Expr, Field, FieldKind, List, ListId, Marks, NavItem, Page, PageId, RecordId, Site,
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
    Typed(Typed),
    Joined(Vec<Value>),
}

impl Value {
    /// What in it a person has typed.
    fn typed(&self) -> Vec<&str> {
        match self {
            Self::Text(_) => Vec::new(),
            Self::Typed(typed) => vec![typed.reveal()],
            Self::Joined(parts) => parts.iter().flat_map(Self::typed).collect(),
        }
    }

    /// The words to show.
    pub fn show(&self, scene: &Scene<'_>) -> String {
        match self {
            Self::Text(key) => scene.site_text(key),
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
    faults: BTreeMap<ElementId, Fault>,
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
            faults: BTreeMap::new(),
            editing: None,
            menu_open: false,
            added: 0,
        }
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
        if page.nav {
            found.push(ElementId::from(ElementId::MENU));
            found.extend(scene.site.nav.iter().map(|item| item.id.clone()));
        }
        for block in &page.blocks {
            match block {
                Block::Buttons(buttons) => found.extend(buttons.iter().map(|button| button.id.clone())),
                Block::Field(field) => found.push(field.id.clone()),
                Block::Records { list, id, only, .. } => found.extend(self.rows(list, only).map(|row| ElementId::of_record(id, &row.id))),
                Block::Heading(_) | Block::Prose(_) | Block::Line { .. } | Block::Byline { .. } | Block::Notice { .. } => {}
            }
        }
        found
    }

    /// Touches an element. `false` where it is not there or nothing came of it.
    pub fn tap(&mut self, element: &ElementId, scene: &Scene<'_>) -> bool {
        match element.as_str() {
            ElementId::BACK => return self.back(),
            ElementId::MENU => {
                self.menu_open = !self.menu_open;
                self.editing = None;
                return true;
            }
            _ => {}
        }
        let Some(page) = scene.site.page(&self.place.page) else { return false };
        match touched(page, scene.site, element, self) {
            Some(Touched::Field(field)) => {
                let already = self.editing.as_ref() == Some(&field.id);
                self.editing = Some(field.id.clone());
                !already
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
        if fields(page).all(|other| other.id != *field) || self.typed(field) == text.reveal() {
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
            && shown.all(|(list, only)| self.rows(list, only).map(|row| &row.id).eq(other.rows(list, only).map(|row| &row.id)))
    }

    fn back(&mut self) -> bool {
        if std::mem::take(&mut self.menu_open) {
            return true;
        }
        let Some(place) = self.trail.pop() else { return false };
        self.settle_on(place);
        true
    }

    fn go(&mut self, page: &PageId, row: Option<&RecordId>, site: &Site) {
        let about = site.page(page).and_then(|page| page.about.as_ref()).and_then(|_| row.or(self.place.about.as_ref()).cloned());
        let place = Place { page: page.clone(), about };
        if place != self.place {
            let left = std::mem::replace(&mut self.place, place.clone());
            if left.about.as_ref().is_none_or(|about| self.row(about).is_some()) {
                self.trail.push(left);
            }
        }
        self.settle_on(place);
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
                    self.back();
                }
                Action::Submit => {
                    self.faults = fields(page).filter_map(|field| Some((field.id.clone(), self.fault_of(field)?))).collect();
                    if let Some(first) = fields(page).find(|field| self.faults.contains_key(&field.id)) {
                        self.editing = Some(first.id.clone());
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
                    self.typed_into.retain(|field| !fields.contains(field));
                }
                Action::Mark(mark, word) => {
                    let rows = self.lists.values_mut().flatten();
                    for row in rows.filter(|other| Some(&other.id) == row.as_ref()) {
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

    fn fault_of(&self, field: &Field) -> Option<Fault> {
        let text = self.typed(&field.id).trim();
        match field.kind {
            _ if text.is_empty() => field.required.then_some(Fault::Missing),
            FieldKind::Email => (!looks_like_address(text)).then_some(Fault::Wrong),
            FieldKind::Text | FieldKind::Long => None,
        }
    }
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

fn fields(page: &Page) -> impl Iterator<Item = &Field> {
    page.blocks.iter().filter_map(|block| match block {
        Block::Field(field) => Some(field),
        _ => None,
    })
}

enum Touched<'a> {
    Field(&'a Field),
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
            let Button { does, .. } = buttons.iter().find(|button| button.id == *element)?;
            Some(Touched::Actions(does, None))
        }
        Block::Field(field) => (field.id == *element).then_some(Touched::Field(field)),
        Block::Records { list, id, only, does, .. } => {
            let row = world.rows(list, only).find(|row| ElementId::of_record(id, &row.id) == *element)?;
            Some(Touched::Actions(does, Some(row.id.clone())))
        }
        Block::Heading(_) | Block::Prose(_) | Block::Line { .. } | Block::Byline { .. } | Block::Notice { .. } => None,
    })
}
