//! Makes content of files: reads them all, has them checked, and leaves out what cannot be opened.

use super::check::{self, Explained, Figures, SiteMap, Surroundings, TextFile, TextFiles, Voice, Wording};
use super::diagnostic::{Diagnostic, Place};
use super::files::{Files, Layer, MAX_FILE_BYTES, Unreadable};
use super::findings::{Findings, Subject};
use super::parse::{Parsed, parse};
use super::problem::{Problem, guess};
use super::texts::{Shelf, VARIABLES, args_of};
use super::{
    Catalogue, Content, Data, DataId, Lesson, LessonId, Orientation, Persona, PersonaId, Personas, Placement, Site, SiteId, Texts, Theme,
    ThemeId, Tint,
};
use crate::text::{FaultKind, FluentArgs, Lang, Messages};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

const CATALOGUE: &str = "lessons/catalogue.ron";
const PERSONAS: &str = "lessons/personas.ron";
const PLACEMENT: &str = "lessons/placement.ron";
const ORIENTATION: &str = "lessons/orientation.ron";
/// The texts that belong to all lessons, in each language.
const SHARED_TEXTS: [&str; 5] = ["catalogue.ftl", GLOSSARY, "orientation.ftl", "pathways.ftl", "placement.ftl"];
const GLOSSARY: &str = "glossary.ftl";

/// How many braces of a text may be open inside each other.
const MAX_BRACES: usize = 12;

/// Reads content. What is broken is reported and left out, or the built-in file of the same path is taken instead;
/// everything else can be used.
pub fn read(files: &Files) -> (Content, Vec<Diagnostic>) {
    examine(files, None)
}

/// As [`read`], and also reports what is due for a new look on a day, and gives advice on words.
pub fn check(files: &Files, today: Date) -> (Content, Vec<Diagnostic>) {
    examine(files, Some(today))
}

/// As [`read`], but for the lessons: each is read when it is asked for, so that a large catalogue opens as fast as a small one. Until
/// then [`Content::unread`] names it.
pub fn open(files: Rc<Files>) -> (Library, Content, Vec<Diagnostic>) {
    let (mut reading, mut content) = Reading::begin(&files, None);
    if reading.catalogue.is_none() {
        // The lessons themselves have to say which themes there are.
        reading.add_all(&files, &mut content);
    }
    let diagnostics = reading.findings.take();
    (Library { files, reading }, content, diagnostics)
}

/// The lessons that nobody has asked for yet.
pub struct Library {
    files: Rc<Files>,
    reading: Reading,
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library").finish_non_exhaustive()
    }
}

impl Library {
    /// Reads these lessons and what they need, as far as they are unread. Returns what is wrong with them.
    pub fn read(&mut self, lessons: &[LessonId], content: &mut Content) -> Vec<Diagnostic> {
        self.reading.add_lessons(&self.files, lessons, content);
        self.reading.findings.take()
    }

    pub fn files(&self) -> &Files {
        &self.files
    }
}

/// The files of a folder, by what they are.
#[derive(Default)]
struct Layout {
    lessons: BTreeMap<LessonId, String>,
    sites: BTreeMap<SiteId, String>,
    data: BTreeMap<DataId, String>,
    /// By the path after `locales/<lang>/`.
    texts: BTreeMap<String, BTreeMap<Lang, String>>,
}

/// What a file is by its path, with the stem of its name.
enum Kind<'a> {
    Lesson(&'a str),
    Site(&'a str),
    Data(&'a str),
    Text(Lang, String),
    /// The catalogue, the questions, who helps, and the people.
    Fixed,
    /// The kiosk's own texts, which are built into the program.
    ShellWords,
    UnknownLanguage(&'a str),
    Unexpected,
}

fn kind(path: &str) -> Kind<'_> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        _ if [CATALOGUE, ORIENTATION, PERSONAS, PLACEMENT].contains(&path) => Kind::Fixed,
        ["lessons", "sites", file] => file.strip_suffix(".ron").map_or(Kind::Unexpected, Kind::Site),
        ["lessons", "data", file] => file.strip_suffix(".ron").map_or(Kind::Unexpected, Kind::Data),
        ["lessons", _, file] => file.strip_suffix(".ron").map_or(Kind::Unexpected, Kind::Lesson),
        ["locales", code, rest @ ..] if path.strip_suffix(".ftl").is_some() => match (Lang::from_code(code), rest) {
            (None, _) => Kind::UnknownLanguage(code),
            (Some(lang), ["lessons" | "sites", _]) => Kind::Text(lang, rest.join("/")),
            (Some(lang), [file]) if SHARED_TEXTS.contains(file) => Kind::Text(lang, (*file).to_owned()),
            (Some(_), ["app.ftl" | "check.ftl"]) => Kind::ShellWords,
            (Some(_), _) => Kind::Unexpected,
        },
        _ => Kind::Unexpected,
    }
}

fn examine(files: &Files, today: Option<Date>) -> (Content, Vec<Diagnostic>) {
    let (mut reading, mut content) = Reading::begin(files, today);
    reading.add_all(files, &mut content);
    reading.end(files);
    (content, reading.findings.take())
}

/// What is known while content is read.
struct Reading {
    /// The day on which reviews are due, where somebody asks.
    today: Option<Date>,
    findings: Findings,
    layout: Layout,
    catalogue: Option<Parsed<Catalogue>>,
    has_personas: bool,
    people: BTreeMap<PersonaId, Persona>,
    data: BTreeMap<DataId, Parsed<Data>>,
    /// Data with a fault: nobody should reckon with them.
    unordered: BTreeSet<DataId>,
    sites: BTreeMap<SiteId, (SiteMap, Parsed<Site>)>,
    /// Sites that were read, or could not be.
    asked: BTreeSet<SiteId>,
    /// The words that the glossary explains, and those that a lesson marks.
    explained: Explained,
    marked: BTreeSet<String>,
}

impl Reading {
    /// Reads all that belongs to no single lesson.
    fn begin(files: &Files, today: Option<Date>) -> (Self, Content) {
        let mut findings = Findings::new(today.is_some());
        let layout = survey(files, &mut findings);
        let catalogue = read_needed::<Catalogue>(files, CATALOGUE, &mut findings);
        let personas = read_needed::<Personas>(files, PERSONAS, &mut findings);
        let placement = read_ron::<Placement>(files, PLACEMENT, &mut findings);
        let orientation = read_ron::<Orientation>(files, ORIENTATION, &mut findings);
        let mut data = BTreeMap::new();
        for (id, path) in &layout.data {
            data.extend(read_ron::<Data>(files, path, &mut findings).map(|data| (id.clone(), data)));
        }
        // The first of two people of one name counts.
        let people = personas.iter().flat_map(|parsed| parsed.value.personas.iter().rev());
        let people: BTreeMap<PersonaId, Persona> = people.map(|persona| (persona.id.clone(), persona.clone())).collect();
        if let Some(catalogue) = &catalogue {
            check::catalogue(catalogue, &layout.lessons, &mut findings);
        }
        if let Some(placement) = &placement {
            check::placement(placement, catalogue.as_ref().map(|parsed| &parsed.value), &mut findings);
        }
        if let Some(orientation) = &orientation {
            check::orientation(orientation, catalogue.as_ref().map(|parsed| &parsed.value), &mut findings);
            let review = orientation.value.review_before;
            if today.is_some_and(|today| today >= review) {
                let place = orientation.at().field("review_before").place();
                findings.warning(place, Problem::ContactsReviewPassed { date: review.to_string() });
            }
        }
        if let Some(personas) = &personas {
            check::personas(personas, &mut findings);
        }
        let mut unordered = BTreeSet::new();
        for (id, parsed) in &data {
            if !check::data(parsed, &mut findings) {
                unordered.insert(id.clone());
            }
            let review = parsed.value.review_before;
            if today.is_some_and(|today| today >= review) {
                findings.warning(parsed.at().field("review_before").place(), Problem::DataReviewPassed { date: review.to_string() });
            }
        }
        let mut texts = Texts::default();
        let shared = Shared { catalogue: catalogue.as_ref(), placement: placement.as_ref(), orientation: orientation.as_ref() };
        let explained = read_shared_texts(files, &layout, &shared, &mut findings, &mut texts);
        let content = Content {
            catalogue: catalogue.as_ref().map(|parsed| parsed.value.clone()).unwrap_or_default(),
            placement: placement.map(|parsed| parsed.value).unwrap_or_default(),
            orientation: orientation.map(|parsed| parsed.value).unwrap_or_default(),
            data: data.iter().map(|(id, parsed)| (id.clone(), parsed.value.clone())).collect(),
            personas: people.clone(),
            unread: layout.lessons.keys().cloned().collect(),
            texts,
            ..Content::default()
        };
        let reading = Self {
            today,
            findings,
            layout,
            catalogue,
            has_personas: personas.is_some(),
            people,
            data,
            unordered,
            sites: BTreeMap::new(),
            asked: BTreeSet::new(),
            explained,
            marked: BTreeSet::new(),
        };
        (reading, content)
    }

    /// Every lesson and every service, and where there is no catalogue, one.
    fn add_all(&mut self, files: &Files, content: &mut Content) {
        let sites: Vec<SiteId> = self.layout.sites.keys().cloned().collect();
        self.add_sites(files, &sites, content);
        let lessons: Vec<LessonId> = self.layout.lessons.keys().cloned().collect();
        self.add_lessons(files, &lessons, content);
        if self.catalogue.is_none() {
            content.catalogue = catalogue_of(&content.lessons);
        }
    }

    /// The services among these that nobody has asked for yet.
    fn add_sites(&mut self, files: &Files, ids: &[SiteId], content: &mut Content) {
        for id in ids {
            let Some(path) = self.layout.sites.get(id).filter(|_| self.asked.insert(id.clone())) else { continue };
            let Some(parsed) = read_ron::<Site>(files, path, &mut self.findings) else { continue };
            let map = SiteMap::new(&parsed.value);
            let figures = Figures { read: &self.data, files: &self.layout.data };
            check::site(id, &parsed, &map, &figures, &mut self.findings);
            // Its file has been reported, and nothing stands in.
            if parsed.value.data.as_ref().is_some_and(|id| !self.data.contains_key(id) || self.unordered.contains(id)) {
                self.findings.bar(Subject::Site(id.clone()));
            }
            let (path, needs) = (format!("sites/{id}.ftl"), check::site_needs(&parsed));
            let texts = read_all_languages(files, &self.layout, &path, &mut self.findings);
            let (subject, at) = (Subject::Site(id.clone()), parsed.at());
            check::texts(&Wording { subject, path, needs, args: nobody(), voice: Voice::Service, at }, &texts, &mut self.findings);
            for (lang, shelf) in shelved(texts) {
                content.texts.sites.entry(lang).or_default().insert(id.clone(), shelf);
            }
            if !self.findings.is_barred(&Subject::Site(id.clone())) {
                content.sites.insert(id.clone(), parsed.value.clone());
            }
            self.sites.insert(id.clone(), (map, parsed));
        }
    }

    fn add_lessons(&mut self, files: &Files, ids: &[LessonId], content: &mut Content) {
        let mut lessons = BTreeMap::new();
        for id in ids {
            let Some(path) = self.layout.lessons.get(id).filter(|_| content.unread.remove(id)) else { continue };
            lessons.extend(read_ron::<Lesson>(files, path, &mut self.findings).map(|lesson| (id, lesson)));
        }
        let sites: Vec<SiteId> = lessons.values().map(|lesson| lesson.value.site.clone()).collect();
        self.add_sites(files, &sites, content);
        let around = Surroundings {
            catalogue: self.catalogue.as_ref().map(|parsed| &parsed.value),
            lesson_files: &self.layout.lessons,
            sites: &self.sites,
            site_files: &self.layout.sites,
            personas: self.has_personas.then_some(&self.people),
        };
        for (id, parsed) in lessons {
            let findings = &mut self.findings;
            check::lesson(id, &parsed, &around, findings);
            let lesson = &parsed.value;
            if self.today.is_some_and(|today| today >= lesson.review_before) {
                let problem = Problem::ReviewPassed { date: lesson.review_before.to_string() };
                findings.warning(parsed.at().field("review_before").place(), problem);
            }
            let (path, at) = (format!("lessons/{id}.ftl"), parsed.at());
            let texts = read_all_languages(files, &self.layout, &path, findings);
            self.marked.extend(check::marked(&path, &texts, &self.explained, findings));
            let args = self.people.get(&lesson.persona).map_or_else(nobody, args_of);
            let needs = check::lesson_needs(&parsed);
            let subject = Subject::Lesson(id.clone());
            check::texts(&Wording { subject, path, needs, args, voice: Voice::Coach, at }, &texts, findings);
            for (lang, shelf) in shelved(texts) {
                content.texts.lessons.entry(lang).or_default().insert(id.clone(), shelf);
            }
            let needed = [Subject::Lesson(id.clone()), Subject::Site(lesson.site.clone()), Subject::Persona(lesson.persona.clone())];
            let is_whole = needed.iter().all(|subject| !findings.is_barred(subject));
            if is_whole && self.sites.contains_key(&lesson.site) && self.people.contains_key(&lesson.persona) {
                content.lessons.insert(id.clone(), parsed.value);
            }
        }
    }

    /// What can be said only once everything has been read.
    fn end(&mut self, files: &Files) {
        check::unmarked(&self.explained, &self.marked, &mut self.findings);
        texts_of_nothing(files, &self.layout, &mut self.findings);
    }
}

/// What belongs to all lessons and has words.
struct Shared<'a> {
    catalogue: Option<&'a Parsed<Catalogue>>,
    placement: Option<&'a Parsed<Placement>>,
    orientation: Option<&'a Parsed<Orientation>>,
}

/// The texts that belong to all lessons. Returns what the glossary explains.
fn read_shared_texts(files: &Files, layout: &Layout, shared: &Shared<'_>, findings: &mut Findings, texts: &mut Texts) -> Explained {
    let mut explained = Explained::new();
    for path in SHARED_TEXTS {
        let read = read_all_languages(files, layout, path, findings);
        let needs = match path {
            "catalogue.ftl" => shared.catalogue.map(|parsed| (check::catalogue_needs(parsed), parsed.at())),
            // A catalogue of one's own may have no workshops: the words of the shipped ones do no harm.
            "pathways.ftl" => {
                let catalogue = shared.catalogue.filter(|parsed| !parsed.value.pathways.is_empty());
                catalogue.map(|parsed| (check::pathway_needs(parsed), parsed.at()))
            }
            "placement.ftl" => shared.placement.map(|parsed| (check::placement_needs(parsed), parsed.at())),
            "orientation.ftl" => shared.orientation.map(|parsed| (check::orientation_needs(parsed), parsed.at())),
            _ => None,
        };
        if let Some((needs, at)) = needs {
            let (path, args) = (path.to_owned(), FluentArgs::new());
            check::texts(&Wording { subject: Subject::Whole, path, needs, args, voice: Voice::Coach, at }, &read, findings);
        }
        if path == GLOSSARY {
            explained = check::glossary(&read, findings);
        }
        for (lang, shelf) in shelved(read) {
            texts.shared.entry(lang).or_default().insert(path.trim_end_matches(".ftl").to_owned(), shelf);
        }
    }
    explained
}

/// Sorts the files by what they are, and reports those that could not be read or stand in the wrong place.
fn survey(files: &Files, findings: &mut Findings) -> Layout {
    for (path, reason) in files.unreadable() {
        findings.covered_error(Place::file(path), unreadable(reason));
    }
    let mut layout = Layout::default();
    for path in files.paths() {
        let place = || Place::file(path);
        match kind(path) {
            Kind::Lesson(stem) => {
                let id = LessonId::from(stem);
                match layout.lessons.get(&id) {
                    Some(first) => findings.covered_error(place(), check::duplicate("lesson", stem, Some(first))),
                    None => {
                        layout.lessons.insert(id, path.to_owned());
                    }
                }
            }
            Kind::Site(stem) => {
                layout.sites.insert(SiteId::from(stem), path.to_owned());
            }
            Kind::Data(stem) => {
                layout.data.insert(DataId::from(stem), path.to_owned());
            }
            Kind::Text(lang, key) => {
                layout.texts.entry(key).or_default().insert(lang, path.to_owned());
            }
            Kind::ShellWords => {
                // A copy that says the same does no harm.
                let built_in = files.bytes(path, Layer::Beneath);
                if built_in.is_some() && built_in != files.bytes(path, Layer::Top) {
                    findings.warning(place(), Problem::ShellWords);
                }
            }
            Kind::Fixed => {}
            // A folder, or another thing that has been reported.
            Kind::UnknownLanguage(_) | Kind::Unexpected if files.bytes(path, Layer::Top).is_none() => {}
            Kind::UnknownLanguage(code) => findings.warning(place(), Problem::UnknownLanguage { code: code.to_owned() }),
            Kind::Unexpected => findings.warning(place(), Problem::UnexpectedPlace),
        }
    }
    // Recordings of voices are named after the file alone.
    for (id, path) in &layout.sites {
        if let Some(lesson) = layout.lessons.get(id.as_str()) {
            findings.warning(Place::file(path), check::duplicate("file", id.as_str(), Some(lesson)));
        }
    }
    layout
}

fn unreadable(reason: &Unreadable) -> Problem {
    let megabytes = |bytes: u64| bytes.div_ceil(1_000_000);
    match reason {
        Unreadable::TooLarge { bytes } => Problem::FileTooLarge { megabytes: megabytes(*bytes), limit: megabytes(MAX_FILE_BYTES) },
        Unreadable::NoRight => Problem::NoRight,
        Unreadable::LinkLoop => Problem::LinkLoop,
        Unreadable::NotAFile => Problem::NotAFile,
        Unreadable::NoFolder => Problem::NoFolder,
        Unreadable::NoContent => Problem::NoContentFolder,
        Unreadable::Other(said) => Problem::NotReadable { said: said.clone() },
    }
}

/// The text of a file; what keeps it from being one is reported. `None` also where it could not be read, which has been
/// reported.
fn text_of<'f>(files: &'f Files, path: &str, layer: Layer, findings: &mut Findings) -> Option<&'f str> {
    match files.text(path, layer)? {
        Ok(text) => Some(text),
        Err(valid) => {
            findings.covered_error(Place::new(path, layer, valid..valid + 1), Problem::NotUtf8);
            None
        }
    }
}

/// A file without which something is missing everywhere.
fn read_needed<T: DeserializeOwned>(files: &Files, path: &str, findings: &mut Findings) -> Option<Parsed<T>> {
    if !files.has(path, Layer::Top) {
        findings.covered_error(Place::file(path), Problem::MissingFile);
    }
    read_ron(files, path, findings)
}

/// The value in a file or, where that is broken, in the built-in file that it replaced.
fn read_ron<T: DeserializeOwned>(files: &Files, path: &str, findings: &mut Findings) -> Option<Parsed<T>> {
    Layer::ALL.into_iter().find_map(|layer| match parse(text_of(files, path, layer, findings)?) {
        Ok((value, tree)) => Some(Parsed { value, file: path.to_owned(), layer, tree }),
        Err(problems) => {
            for (span, problem) in problems {
                findings.covered_error(Place::new(path, layer, span), problem);
            }
            None
        }
    })
}

/// The texts of one thing, by the path after `locales/<lang>/`.
fn read_all_languages<'f>(files: &'f Files, layout: &Layout, path: &str, findings: &mut Findings) -> TextFiles<'f> {
    let paths = layout.texts.get(path).into_iter().flatten();
    paths.map(|(lang, path)| (*lang, read_texts(files, *lang, path, findings))).collect()
}

/// The texts of a file. Where some of them are broken, those of the built-in file follow and stand in.
fn read_texts<'f>(files: &'f Files, lang: Lang, path: &str, findings: &mut Findings) -> Vec<TextFile<'f>> {
    let mut read = Vec::new();
    for layer in Layer::ALL {
        let Some(source) = text_of(files, path, layer, findings) else { continue };
        let whole_file = if source.trim().is_empty() {
            Some((0..0, Problem::EmptyFile))
        } else {
            too_many_braces(source).map(|at| (at..at + 1, Problem::TooDeep { limit: MAX_BRACES as u64 }))
        };
        if let Some((span, problem)) = whole_file {
            findings.covered_error(Place::new(path, layer, span), problem);
            continue;
        }
        let (messages, faults) = Messages::parse(lang, source);
        let is_clean = faults.is_empty();
        for fault in faults {
            let problem = match fault.kind {
                FaultKind::Syntax(said) => Problem::NotFluent { said },
                FaultKind::Duplicate { id } => Problem::DuplicateText { id },
                FaultKind::UnknownReference { to } => {
                    let guess = guess(&to, messages.entries().iter().map(|entry| entry.id.as_str()));
                    Problem::UnknownReference { id: to, guess }
                }
            };
            findings.covered_error(Place::new(path, layer, fault.span), problem);
        }
        read.push(TextFile { layer, source, messages });
        if is_clean {
            break;
        }
    }
    read
}

/// Where more braces are open inside each other than any text needs: the Fluent parser would go as deep.
/// A line that begins with a letter begins a new text.
fn too_many_braces(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_starts = true;
    for (at, byte) in source.bytes().enumerate() {
        match byte {
            b'{' | b'(' if byte == b'{' || depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ if line_starts && byte.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > MAX_BRACES {
            return Some(at);
        }
        line_starts = byte == b'\n';
    }
    None
}

/// The variables that texts may use, with nothing in them.
fn nobody<'a>() -> FluentArgs<'a> {
    VARIABLES.iter().map(|name| (*name, "")).collect()
}

/// Reports text files that belong to no lesson and to no site, broken ones included.
fn texts_of_nothing(files: &Files, layout: &Layout, findings: &mut Findings) {
    for (key, paths) in &layout.texts {
        let Some((folder, stem)) = key.strip_suffix(".ftl").and_then(|key| key.split_once('/')) else { continue };
        let guess = match folder {
            "lessons" if layout.lessons.contains_key(stem) => continue,
            "lessons" => guess(stem, layout.lessons.keys().map(LessonId::as_str)),
            _ if layout.sites.contains_key(stem) => continue,
            _ => guess(stem, layout.sites.keys().map(SiteId::as_str)),
        };
        for (lang, path) in paths {
            read_texts(files, *lang, path, findings);
            findings.warning(Place::file(path), Problem::TextsOfNothing { id: stem.to_owned(), guess: guess.clone() });
        }
    }
}

/// Without any catalogue: one theme for each that a lesson names.
fn catalogue_of(lessons: &BTreeMap<LessonId, Lesson>) -> Catalogue {
    let mut themes: BTreeMap<&ThemeId, Vec<LessonId>> = BTreeMap::new();
    for (id, lesson) in lessons {
        themes.entry(&lesson.theme).or_default().push(id.clone());
    }
    let theme = |(id, lessons): (&ThemeId, _)| Theme { id: id.clone(), icon: "exercise".to_owned(), tint: Tint::default(), lessons };
    Catalogue { themes: themes.into_iter().map(theme).collect(), ..Catalogue::default() }
}

/// The texts without what only checks need.
fn shelved(texts: TextFiles<'_>) -> impl Iterator<Item = (Lang, Shelf)> {
    texts.into_iter().map(|(lang, files)| (lang, files.into_iter().map(|file| file.messages).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_say_what_a_file_is() {
        assert!(matches!(kind("lessons/mail/reply-mail.ron"), Kind::Lesson("reply-mail")));
        assert!(matches!(kind("lessons/sites/webmail.ron"), Kind::Site("webmail")));
        assert!(matches!(kind("lessons/catalogue.ron"), Kind::Fixed));
        assert!(matches!(kind("locales/br/catalogue.ftl"), Kind::Text(Lang::Br, key) if key == "catalogue.ftl"));
        assert!(matches!(kind("locales/en/lessons/a.ftl"), Kind::Text(Lang::En, key) if key == "lessons/a.ftl"));
        assert!(matches!(kind("locales/fr/app.ftl"), Kind::ShellWords));
        assert!(matches!(kind("locales/de/app.ftl"), Kind::UnknownLanguage("de")));
        for path in ["lessons/a.ron", "lessons/a/b/c.ron", "locales/fr/other.ftl", "lessons/mail/a.ftl", "locales/fr/a.ron", ""] {
            assert!(matches!(kind(path), Kind::Unexpected), "{path}");
        }
    }

    #[test]
    fn braces_are_counted_text_by_text() {
        assert_eq!(too_many_braces(&"a = { $x\n".repeat(40)), None);
        assert_eq!(too_many_braces(&"a = (voir\n    (ici\n".repeat(40)), None);
        assert!(too_many_braces(&format!("a = {}", "{ ".repeat(10_000))).is_some());
        assert!(too_many_braces(&format!("a = {{ {}", "F(".repeat(10_000))).is_some());
    }
}
