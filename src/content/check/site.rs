//! Checks a mock service: names used twice, and actions and values that lead nowhere.

use super::Reporter;
use super::catalogue::unknown_icon;
use super::real_world::is_harmless_host;
use super::sums::{Figures, Sums, sums};
use super::texts::Need;
use crate::content::findings::{Findings, Subject};
use crate::content::parse::{At, Parsed};
use crate::content::problem::{Problem, guess};
use crate::content::{Action, Block, Button, Data, ElementId, Expr, Field, List, ListId, PageId, RecordId, Site, SiteId, TextId};
use std::collections::BTreeSet;

/// What a lesson can name in a site.
#[derive(Default)]
pub(in crate::content) struct SiteMap {
    /// Everything that can be touched.
    pub elements: BTreeSet<String>,
    /// Those that can be typed into.
    pub fields: BTreeSet<String>,
    /// Those that are chosen or ticked.
    pub questions: BTreeSet<String>,
    /// Answers to questions, and boxes.
    pub options: BTreeSet<String>,
    /// Pages, and pages about each record they can be about.
    pub places: BTreeSet<String>,
}

impl SiteMap {
    pub fn new(site: &Site) -> Self {
        let mut map = Self { elements: ElementId::EVERYWHERE.map(str::to_owned).into(), ..Self::default() };
        let records = |list: &ListId| -> Vec<RecordId> {
            site.list(list).into_iter().flat_map(|list| &list.records).map(|record| record.id.clone()).collect()
        };
        map.elements.extend(site.nav.iter().map(|item| item.id.to_string()));
        map.elements.extend(site.live_tabs().into_iter().map(ToString::to_string));
        for page in &site.pages {
            match &page.about {
                Some(list) => map.places.extend(records(list).iter().map(|record| page.id.place(Some(record)))),
                None => {
                    map.places.insert(page.id.place(None));
                }
            }
            for block in page.all_blocks() {
                map.elements.extend(block.elements(|list, _| records(list), |_| true).iter().map(ElementId::to_string));
                match block {
                    Block::Photo { corners, .. } => {
                        map.options.extend(corners.iter().map(ElementId::to_string));
                        map.questions.extend(corners.iter().map(ElementId::to_string));
                    }
                    Block::Choice(choice) => map.options.extend(choice.options.iter().map(ElementId::to_string)),
                    Block::Check(check) => {
                        map.options.insert(check.id.to_string());
                    }
                    _ => {}
                }
                let typed_or_chosen = if matches!(block, Block::Field(_)) { &mut map.fields } else { &mut map.questions };
                typed_or_chosen.extend(block.input().map(ElementId::to_string));
            }
        }
        map
    }
}

pub(in crate::content) fn site(id: &SiteId, parsed: &Parsed<Site>, map: &SiteMap, figures: &Figures<'_>, findings: &mut Findings) {
    let mut report = Reporter { subject: Subject::Site(id.clone()), findings };
    let site = &parsed.value;
    sums(site, parsed.at(), map, figures, &mut report);
    SiteCheck { site, map, data: figures.of(site), report }.check(parsed.at());
}

struct SiteCheck<'a, 'f> {
    site: &'a Site,
    map: &'a SiteMap,
    /// The figures it reckons with.
    data: Option<&'a Data>,
    report: Reporter<'f>,
}

impl<'a> SiteCheck<'a, '_> {
    fn check(&mut self, at: At<'a>) {
        let site = self.site;
        if !is_harmless_host(&site.host) {
            self.report.error(at.field("host"), Problem::ForeignHost { host: site.host.clone() });
        }
        if let Some(home) = site.frame.home() {
            self.page_with_record(home, None, at.field("frame").field("home"));
        }
        self.lists(at.field("lists"));
        self.nav(at.field("nav"));

        for (name, actions) in &site.already {
            let at = at.field("already").field(name);
            self.actions(actions, at, None);
            for (index, _) in actions.iter().enumerate().filter(|(_, action)| matches!(action, Action::Reset)) {
                self.report.error(at.item(index), Problem::ResetBefore);
            }
        }
        let pages = at.field("pages");
        self.report.duplicates("page", site.pages.iter().enumerate().map(|(i, page)| (page.id.as_str(), pages.item(i).field("id"))));
        for (index, page) in site.pages.iter().enumerate() {
            let at = pages.item(index);
            if let Some(host) = page.host.as_ref().filter(|host| !is_harmless_host(host)) {
                self.report.error(at.field("host"), Problem::ForeignHost { host: host.clone() });
            }
            if let Some(back) = &page.back {
                self.page_with_record(back, page.about.as_ref(), at.field("back"));
            }
            if let Some(under) = &page.over {
                self.known_page(under, at.field("over"));
                // One dialog at a time: what lies under it has to be a page.
                if site.page(under).is_some_and(|under| under.over.is_some()) {
                    self.report.error(at.field("over"), Problem::DialogOverDialog { page: under.to_string() });
                }
            }
            if let Some(tab) = page.tab.as_ref().filter(|tab| !site.frame.tabs().contains(tab)) {
                let guess = guess(tab.as_str(), site.frame.tabs().iter().map(TextId::as_str));
                self.report.error(at.field("tab"), Problem::UnknownTab { tab: tab.to_string(), guess });
            }
            let current = page.about.as_ref().and_then(|list| self.list(list.as_str(), at.field("about")));
            self.elements(page.nav, &page.blocks, at.field("blocks"));
            for (index, block) in page.blocks.iter().enumerate() {
                self.block(block, at.field("blocks").item(index), current);
            }
        }
    }

    fn lists(&mut self, at: At<'a>) {
        let lists = &self.site.lists;
        self.report.duplicates("list", lists.iter().enumerate().map(|(i, list)| (list.id.as_str(), at.item(i).field("id"))));
        for (index, list) in lists.iter().enumerate() {
            let columns = at.item(index).field("columns");
            self.report.duplicates("column", list.columns.iter().enumerate().map(|(i, column)| (column.as_str(), columns.item(i))));
            let records = at.item(index).field("records");
            let named = list.records.iter().enumerate().map(|(i, record)| (record.id.as_str(), records.item(i).field("id")));
            self.report.duplicates("record", named);
        }
    }

    fn nav(&mut self, at: At<'a>) {
        let nav = &self.site.nav;
        self.report.duplicates("element", nav.iter().enumerate().map(|(i, item)| (item.id.as_str(), at.item(i).field("id"))));
        for (index, item) in nav.iter().enumerate() {
            let at = at.item(index);
            self.reserved(&item.id, at.field("id"));
            self.icon(&item.icon, at.field("icon"));
            if let Some(page) = &item.page {
                self.known_page(page, at.field("page"));
            }
            if let Some((list, _)) = &item.count {
                self.list(list.as_str(), at.field("count").item(0));
            }
            self.actions(&item.does, at.field("does"), None);
        }
    }

    /// Names on one page; the side list is on it too where the page asks for it.
    fn elements(&mut self, nav: bool, blocks: &'a [Block], at: At<'a>) {
        let named = Self::named(blocks, at);
        for (id, at) in &named {
            self.reserved(id, *at);
        }
        let beside: &[_] = if nav { &self.site.nav } else { &[] };
        for (id, at) in named.iter().filter(|(id, _)| beside.iter().any(|item| item.id == **id)) {
            self.report.error(*at, super::duplicate("element", id.as_str(), None));
        }
        self.report.duplicates("element", named.into_iter().map(|(id, at)| (id.as_str(), at)));
    }

    fn named(blocks: &'a [Block], at: At<'a>) -> Vec<(&'a ElementId, At<'a>)> {
        let mut named = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            let at = at.item(index);
            match block {
                Block::Buttons(buttons) => {
                    named.extend(buttons.iter().enumerate().map(|(i, button)| (&button.id, at.item(0).item(i).field("id"))));
                }
                Block::Photo { corners, .. } => {
                    named.extend(corners.iter().enumerate().map(|(i, corner)| (corner, at.field("corners").item(i))));
                }
                Block::Tiles(tiles) => {
                    named.extend(tiles.iter().enumerate().map(|(i, tile)| (&tile.id, at.item(0).item(i).field("id"))));
                }
                Block::Answers { buttons, .. } => {
                    named.extend(buttons.iter().enumerate().map(|(i, button)| (&button.id, at.field("buttons").item(i).field("id"))));
                }
                Block::Field(field) => named.push((&field.id, at.item(0).field("id"))),
                Block::Choice(choice) => {
                    named.push((&choice.id, at.item(0).field("id")));
                    let options = at.item(0).field("options");
                    named.extend(choice.options.iter().enumerate().map(|(i, option)| (option, options.item(i))));
                }
                Block::Check(check) => named.push((&check.id, at.item(0).field("id"))),
                Block::Answer { change, .. } => named.push((&change.id, at.field("change").field("id"))),
                Block::Records { id, .. } | Block::Fold { id, .. } => named.push((id, at.field("id"))),
                Block::When { chosen: _, blocks, otherwise } => {
                    named.extend(Self::named(blocks, at.field("blocks")));
                    named.extend(Self::named(otherwise, at.field("otherwise")));
                }
                Block::Heading(_)
                | Block::Prose(_)
                | Block::Line { .. }
                | Block::Byline { .. }
                | Block::Notice { .. }
                | Block::Stepper { .. }
                | Block::Strength(_)
                | Block::Caller { .. }
                | Block::Thread { .. } => {}
            }
        }
        named
    }

    fn block(&mut self, block: &'a Block, at: At<'a>, current: Option<&'a List>) {
        match block {
            Block::Heading(expr) | Block::Prose(expr) => self.expr(expr, at.item(0), current),
            Block::Strength(expr) => {
                self.expr(expr, at.item(0), current);
                if holds_typed(expr) {
                    self.report.error(at.item(0), Problem::StrengthOfTyped);
                }
            }
            Block::Line { label: _, value } => self.expr(value, at.field("value"), current),
            Block::Byline { name, detail, aside } => {
                for (expr, field) in [(name, "name"), (detail, "detail"), (aside, "aside")] {
                    self.expr(expr, at.field(field), current);
                }
            }
            Block::Notice { text, .. } | Block::Fold { text, .. } => self.expr(text, at.field("text"), current),
            Block::Stepper { at: now, of, name } => {
                // A form of more than eight steps is a form that nobody finishes (the State's design system says so too).
                if *now == 0 || now > of || *of > 8 {
                    self.report.error(at, Problem::StepperOutOfRange { now: u64::from(*now), of: u64::from(*of) });
                }
                self.expr(name, at.field("name"), current);
            }
            Block::Answer { label: _, value, change } => {
                self.expr(value, at.field("value"), current);
                self.actions(&change.does, at.field("change").field("does"), current);
            }
            Block::Buttons(buttons) => self.buttons(buttons, at.item(0), current),
            Block::Answers { question, buttons } => {
                self.expr(question, at.field("question"), current);
                self.buttons(buttons, at.field("buttons"), current);
            }
            Block::Photo { title, corners, .. } => {
                self.expr(title, at.field("title"), current);
                if ![0, 4].contains(&corners.len()) {
                    self.report.error(at.field("corners"), Problem::CornersOfPhoto { count: corners.len() as u64 });
                }
            }
            Block::Tiles(tiles) => {
                for (index, tile) in tiles.iter().enumerate() {
                    let at = at.item(0).item(index);
                    self.icon(&tile.icon, at.field("icon"));
                    if let Some((list, _)) = &tile.count {
                        self.list(list.as_str(), at.field("count").item(0));
                    }
                    self.actions(&tile.does, at.field("does"), current);
                }
            }
            Block::Caller { name, detail } => {
                self.expr(name, at.field("name"), current);
                self.expr(detail, at.field("detail"), current);
            }
            Block::Thread { list, text, .. } => {
                if let Some(list) = self.list(list.as_str(), at.field("list")) {
                    self.column(text, list, at.field("text"));
                }
            }
            Block::Field(field) => {
                if let Some(lives) = &field.lives {
                    self.actions(&lives.anew, at.item(0).field("lives").field("anew"), current);
                }
            }
            Block::Choice(choice) => {
                if let Some(option) = choice.prefilled.as_ref().filter(|option| !choice.options.contains(option)) {
                    let guess = guess(option.as_str(), choice.options.iter().map(ElementId::as_str));
                    self.report.error(at.item(0).field("prefilled"), Problem::UnknownOption { option: option.to_string(), guess });
                }
            }
            Block::Check(_) => {}
            Block::When { chosen, blocks, otherwise } => {
                self.option(chosen, at.field("chosen"));
                for (blocks, field) in [(blocks, "blocks"), (otherwise, "otherwise")] {
                    for (index, block) in blocks.iter().enumerate() {
                        self.block(block, at.field(field).item(index), current);
                    }
                }
            }
            Block::Records { list, lead, main, aside, does, .. } => {
                let Some(list) = self.list(list.as_str(), at.field("list")) else { return };
                for (column, field) in [(lead, "lead"), (main, "main"), (aside, "aside")] {
                    self.column(column, list, at.field(field));
                }
                self.actions(does, at.field("does"), Some(list));
            }
        }
    }

    fn buttons(&mut self, buttons: &'a [Button], at: At<'a>, current: Option<&'a List>) {
        for (index, button) in buttons.iter().enumerate() {
            let at = at.item(index);
            if let Some(icon) = &button.icon {
                self.icon(icon, at.field("icon"));
            }
            self.actions(&button.does, at.field("does"), current);
        }
    }

    /// `current` is the list of which one record is chosen where this happens.
    fn actions(&mut self, actions: &'a [Action], at: At<'a>, current: Option<&'a List>) {
        for (index, action) in actions.iter().enumerate() {
            let at = at.item(index);
            match action {
                Action::Go(page) => {
                    self.known_page(page, at.item(0));
                    let about = self.site.page(page).and_then(|page| page.about.as_ref());
                    if about.is_some_and(|about| current.is_none_or(|list| list.id != *about)) {
                        self.report.error(at.item(0), Problem::PageNeedsRecord { page: page.to_string() });
                    }
                }
                Action::Fill(field, expr) => {
                    self.input(field, at.item(0));
                    self.expr(expr, at.item(1), current);
                }
                Action::Choose(option) => self.option(option, at.item(0)),
                Action::SendCode(field) => self.input(field, at.item(0)),
                Action::Clear(fields) => {
                    let inputs = fields.iter().enumerate().filter(|(_, field)| !self.map.questions.contains(field.as_str()));
                    for (index, field) in inputs {
                        self.input(field, at.item(0).item(index));
                    }
                }
                Action::Mark(..) | Action::Remove => {
                    if current.is_none() {
                        self.report.error(at, Problem::NoRecordHere);
                    }
                }
                Action::Add { list, marks: _, columns } => {
                    let list = self.list(list.as_str(), at.field("list"));
                    for (column, expr) in columns {
                        let at = at.field("columns").field(column);
                        if let Some(list) = list {
                            self.column(column, list, at);
                        }
                        self.expr(expr, at, current);
                    }
                }
                Action::MarkRecord(record, ..) => {
                    let all = || self.site.lists.iter().flat_map(|list| &list.records).map(|record| record.id.as_str());
                    if !all().any(|known| known == record.as_str()) {
                        let problem = Problem::UnknownRecord { record: record.to_string(), guess: guess(record.as_str(), all()) };
                        self.report.error(at.item(0), problem);
                    }
                }
                Action::Back | Action::Submit | Action::Reset => {}
            }
        }
    }

    fn expr(&mut self, expr: &'a Expr, at: At<'a>, current: Option<&'a List>) {
        match (expr, current) {
            (Expr::Text(_) | Expr::Today, _) => {}
            (Expr::Chosen(question), _) => {
                if !self.map.questions.contains(question.as_str()) {
                    let guess = guess(question.as_str(), self.map.questions.iter().map(String::as_str));
                    self.report.error(at.item(0), Problem::UnknownInput { input: question.to_string(), guess });
                }
            }
            (Expr::Column(column), Some(list)) => self.column(column, list, at.item(0)),
            (Expr::Column(_), None) => self.report.error(at, Problem::NoRecordHere),
            (Expr::Field(field), _) => self.input(field, at.item(0)),
            (Expr::Count(list, _), _) => {
                self.list(list.as_str(), at.item(0));
            }
            (Expr::Euros(amount), _) => {
                Sums { site: self.site, map: self.map, data: self.data, report: &mut self.report }.amount(amount, at.item(0));
            }
            (Expr::Joined(parts), _) => {
                for (index, part) in parts.iter().enumerate() {
                    self.expr(part, at.item(0).item(index), current);
                }
            }
        }
    }

    fn list(&mut self, id: &str, at: At<'a>) -> Option<&'a List> {
        let found = self.site.lists.iter().find(|list| list.id.as_str() == id);
        if found.is_none() {
            let guess = guess(id, self.site.lists.iter().map(|list| list.id.as_str()));
            self.report.error(at, Problem::UnknownList { list: id.to_owned(), guess });
        }
        found
    }

    fn column(&mut self, column: &str, list: &List, at: At<'a>) {
        if !list.columns.iter().any(|known| known == column) {
            let guess = guess(column, list.columns.iter().map(String::as_str));
            self.report.error(at, Problem::UnknownColumn { column: column.to_owned(), list: list.id.to_string(), guess });
        }
    }

    fn known_page(&mut self, page: &PageId, at: At<'a>) {
        if self.site.page(page).is_none() {
            let guess = guess(page.as_str(), self.site.pages.iter().map(|page| page.id.as_str()));
            self.report.error(at, Problem::UnknownPage { page: page.to_string(), guess });
        }
    }

    /// A page to which one comes with a record of this list chosen, or with none.
    fn page_with_record(&mut self, page: &PageId, chosen: Option<&ListId>, at: At<'a>) {
        self.known_page(page, at);
        let about = self.site.page(page).and_then(|page| page.about.as_ref());
        if about.is_some_and(|about| chosen != Some(about)) {
            self.report.error(at, Problem::PageNeedsRecord { page: page.to_string() });
        }
    }

    fn input(&mut self, field: &ElementId, at: At<'a>) {
        if !self.map.fields.contains(field.as_str()) {
            let guess = guess(field.as_str(), self.map.fields.iter().map(String::as_str));
            self.report.error(at, Problem::UnknownInput { input: field.to_string(), guess });
        }
    }

    fn option(&mut self, option: &ElementId, at: At<'a>) {
        if !self.map.options.contains(option.as_str()) {
            let guess = guess(option.as_str(), self.map.options.iter().map(String::as_str));
            self.report.error(at, Problem::UnknownOption { option: option.to_string(), guess });
        }
    }

    fn icon(&mut self, icon: &str, at: At<'a>) {
        if let Some(problem) = unknown_icon(icon) {
            self.report.error(at, problem);
        }
    }

    fn reserved(&mut self, id: &ElementId, at: At<'a>) {
        if ElementId::EVERYWHERE.contains(&id.as_str()) {
            self.report.error(at, Problem::ReservedId { id: id.to_string() });
        }
    }
}

/// Whether what somebody types is a part of it: a field, or a column that may have been filled from one.
fn holds_typed(expr: &Expr) -> bool {
    match expr {
        Expr::Field(_) | Expr::Column(_) => true,
        Expr::Joined(parts) => parts.iter().any(holds_typed),
        Expr::Text(_) | Expr::Chosen(_) | Expr::Today | Expr::Euros(_) | Expr::Count(..) => false,
    }
}

/// The texts that the pages ask for.
pub(in crate::content) fn site_needs(parsed: &Parsed<Site>) -> Vec<Need<'_>> {
    let (site, at) = (&parsed.value, parsed.at());
    let mut needs = Needs(Vec::new());
    for (index, tab) in site.frame.tabs().iter().enumerate() {
        needs.key(tab.as_str(), at.field("frame").field("tabs").item(index));
    }
    for (index, list) in site.lists.iter().enumerate() {
        for (row, record) in list.records.iter().enumerate() {
            let at = at.field("lists").item(index).field("records").item(row).field("id");
            for column in &list.columns {
                needs.add(record.id.as_str(), Some(column), at);
            }
        }
    }
    for (index, item) in site.nav.iter().enumerate() {
        let at = at.field("nav").item(index);
        needs.add(item.id.as_str(), None, at.field("id"));
        needs.actions(&item.does, at.field("does"));
    }
    for (name, actions) in &site.already {
        needs.actions(actions, at.field("already").field(name));
    }
    for (index, page) in site.pages.iter().enumerate() {
        needs.blocks(&page.blocks, at.field("pages").item(index).field("blocks"));
    }
    needs.0
}

struct Needs<'a>(Vec<Need<'a>>);

impl<'a> Needs<'a> {
    fn add(&mut self, id: &'a str, attribute: Option<&'a str>, at: At<'a>) {
        self.0.push(Need::new(id, attribute, at));
    }

    fn key(&mut self, key: &'a str, at: At<'a>) {
        self.0.push(Need::of_key(key, at));
    }

    fn blocks(&mut self, blocks: &'a [Block], at: At<'a>) {
        for (index, block) in blocks.iter().enumerate() {
            self.block(block, at.item(index));
        }
    }

    fn block(&mut self, block: &'a Block, at: At<'a>) {
        match block {
            Block::Heading(expr) | Block::Prose(expr) | Block::Strength(expr) => self.expr(expr, at.item(0)),
            Block::When { chosen: _, blocks, otherwise } => {
                self.blocks(blocks, at.field("blocks"));
                self.blocks(otherwise, at.field("otherwise"));
            }
            Block::Line { label, value } => {
                self.key(label.as_str(), at.field("label"));
                self.expr(value, at.field("value"));
            }
            Block::Byline { name, detail, aside } => {
                for (expr, field) in [(name, "name"), (detail, "detail"), (aside, "aside")] {
                    self.expr(expr, at.field(field));
                }
            }
            Block::Notice { kind: _, text } => self.expr(text, at.field("text")),
            Block::Buttons(buttons) => self.buttons(buttons, at.item(0)),
            Block::Answers { question, buttons } => {
                self.expr(question, at.field("question"));
                self.buttons(buttons, at.field("buttons"));
            }
            Block::Photo { title, corners, .. } => {
                self.expr(title, at.field("title"));
                for (index, corner) in corners.iter().enumerate() {
                    self.add(corner.as_str(), None, at.field("corners").item(index));
                }
            }
            Block::Tiles(tiles) => {
                for (index, tile) in tiles.iter().enumerate() {
                    let at = at.item(0).item(index);
                    self.add(tile.id.as_str(), None, at.field("id"));
                    self.actions(&tile.does, at.field("does"));
                }
            }
            Block::Caller { name, detail } => {
                self.expr(name, at.field("name"));
                self.expr(detail, at.field("detail"));
            }
            Block::Thread { .. } => {}
            Block::Field(field) => self.field(field, at.item(0)),
            Block::Choice(choice) => {
                let at = at.item(0);
                self.add(choice.id.as_str(), None, at.field("id"));
                self.0.push(Need::new(choice.id.as_str(), Some("hint"), at.field("id")).optional());
                self.when_missing(choice.id.as_str(), choice.required, at.field("id"));
                for (index, option) in choice.options.iter().enumerate() {
                    self.add(option.as_str(), None, at.field("options").item(index));
                }
            }
            Block::Check(check) => {
                let at = at.item(0).field("id");
                self.add(check.id.as_str(), None, at);
                self.when_missing(check.id.as_str(), check.required, at);
            }
            Block::Stepper { name, .. } => self.expr(name, at.field("name")),
            Block::Answer { label, value, change } => {
                self.key(label.as_str(), at.field("label"));
                self.expr(value, at.field("value"));
                self.add(change.id.as_str(), None, at.field("change").field("id"));
                self.actions(&change.does, at.field("change").field("does"));
            }
            Block::Fold { id, text } => {
                self.add(id.as_str(), None, at.field("id"));
                self.expr(text, at.field("text"));
            }
            Block::Records { empty, does, .. } => {
                self.key(empty.as_str(), at.field("empty"));
                self.actions(does, at.field("does"));
            }
        }
    }

    fn buttons(&mut self, buttons: &'a [Button], at: At<'a>) {
        for (index, button) in buttons.iter().enumerate() {
            let at = at.item(index);
            self.add(button.id.as_str(), None, at.field("id"));
            self.actions(&button.does, at.field("does"));
        }
    }

    fn field(&mut self, field: &'a Field, block: At<'a>) {
        let at = block.field("id");
        let can_be_wrong = field.can_be_wrong();
        self.add(field.id.as_str(), None, at);
        self.0.push(Need::new(field.id.as_str(), Some("hint"), at).optional());
        self.when_missing(field.id.as_str(), field.required, at);
        for attribute in ["wrong", "wrong-now"] {
            let need = Need::new(field.id.as_str(), Some(attribute), at);
            self.0.push(if can_be_wrong { need } else { need.optional() });
        }
        if let Some(text) = &field.prefilled {
            self.key(text.as_str(), block.field("prefilled"));
        }
        if let Some(lives) = &field.lives {
            self.add(field.id.as_str(), Some("late"), at);
            self.add(field.id.as_str(), Some("late-now"), at);
            self.actions(&lives.anew, block.field("lives").field("anew"));
        }
        if let Some(rule) = &field.accepts {
            rule.each(&mut |rule| {
                if let Some(text) = rule.text() {
                    self.key(text.as_str(), block.field("accepts"));
                }
            });
        }
    }

    /// What is said where something is due and not there.
    fn when_missing(&mut self, id: &'a str, is_due: bool, at: At<'a>) {
        for attribute in ["missing", "missing-now"] {
            let need = Need::new(id, Some(attribute), at);
            self.0.push(if is_due { need } else { need.optional() });
        }
    }

    fn actions(&mut self, actions: &'a [Action], at: At<'a>) {
        for (index, action) in actions.iter().enumerate() {
            let at = at.item(index);
            match action {
                Action::Fill(_, expr) => self.expr(expr, at.item(1)),
                Action::Add { columns, .. } => {
                    for (column, expr) in columns {
                        self.expr(expr, at.field("columns").field(column));
                    }
                }
                Action::Go(_)
                | Action::Back
                | Action::Submit
                | Action::Choose(_)
                | Action::SendCode(_)
                | Action::Clear(_)
                | Action::Mark(..)
                | Action::MarkRecord(..)
                | Action::Remove
                | Action::Reset => {}
            }
        }
    }

    fn expr(&mut self, expr: &'a Expr, at: At<'a>) {
        match expr {
            Expr::Text(id) => self.key(id.as_str(), at.item(0)),
            Expr::Joined(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    self.expr(part, at.item(0).item(index));
                }
            }
            Expr::Column(_) | Expr::Field(_) | Expr::Chosen(_) | Expr::Today | Expr::Euros(_) | Expr::Count(..) => {}
        }
    }
}
