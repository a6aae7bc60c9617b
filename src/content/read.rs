//! Makes content of files: reads them all, has them checked, and leaves out what cannot be opened.

use super::check::{self, Figures, SiteMap, Surroundings, TextFile, Voice, Wording};
use super::diagnostic::{Diagnostic, Place};
use super::files::{Files, Layer, MAX_FILE_BYTES, Unreadable};
use super::findings::{Findings, Subject};
use super::parse::{Parsed, parse};
use super::problem::{Problem, guess};
use super::texts::{Shelf, VARIABLES, args_of};
use super::{
    Catalogue, Content, Data, DataId, Lesson, LessonId, Persona, PersonaId, Personas, Placement, Site, SiteId, Texts, Theme, ThemeId, Tint,
};
use crate::text::{FaultKind, FluentArgs, Lang, Messages};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

const CATALOGUE: &str = "lessons/catalogue.ron";
const PERSONAS: &str = "lessons/personas.ron";
const PLACEMENT: &str = "lessons/placement.ron";
/// The texts that belong to all lessons, in each language.
const SHARED_TEXTS: [&str; 4] = ["catalogue.ftl", "glossary.ftl", "pathways.ftl", "placement.ftl"];

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

/// The files of a folder, by what they are.
#[derive(Default)]
struct Layout {
    lessons: BTreeMap<LessonId, String>,
    sites: BTreeMap<SiteId, String>,
    data: BTreeMap<DataId, String>,
    /// Language, path after `locales/<lang>/`, path.
    texts: Vec<(Lang, String, String)>,
}

/// By the path after `locales/<lang>/`.
type TextFiles<'f> = BTreeMap<String, BTreeMap<Lang, Vec<TextFile<'f>>>>;

/// What a file is by its path, with the stem of its name.
enum Kind<'a> {
    Lesson(&'a str),
    Site(&'a str),
    Data(&'a str),
    Text(Lang, String),
    /// The catalogue, the questions and the people.
    Fixed,
    /// The kiosk's own texts, which are built into the program.
    ShellWords,
    UnknownLanguage(&'a str),
    Unexpected,
}

fn kind(path: &str) -> Kind<'_> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        _ if [CATALOGUE, PERSONAS, PLACEMENT].contains(&path) => Kind::Fixed,
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
    let mut findings = Findings::new(today.is_some());
    let layout = survey(files, &mut findings);

    let catalogue = read_needed::<Catalogue>(files, CATALOGUE, &mut findings);
    let personas = read_needed::<Personas>(files, PERSONAS, &mut findings);
    let placement = read_ron::<Placement>(files, PLACEMENT, &mut findings);
    let mut lessons = BTreeMap::new();
    for (id, path) in &layout.lessons {
        lessons.extend(read_ron::<Lesson>(files, path, &mut findings).map(|lesson| (id.clone(), lesson)));
    }
    let mut sites = BTreeMap::new();
    for (id, path) in &layout.sites {
        let site = read_ron::<Site>(files, path, &mut findings);
        sites.extend(site.map(|site| (id.clone(), (SiteMap::new(&site.value), site))));
    }
    let mut data = BTreeMap::new();
    for (id, path) in &layout.data {
        data.extend(read_ron::<Data>(files, path, &mut findings).map(|data| (id.clone(), data)));
    }
    let mut texts = TextFiles::new();
    for (lang, key, path) in &layout.texts {
        texts.entry(key.clone()).or_default().insert(*lang, read_texts(files, *lang, path, &mut findings));
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
    if let Some(personas) = &personas {
        check::personas(personas, &mut findings);
    }
    let mut unordered = BTreeSet::new();
    for (id, parsed) in &data {
        if !check::data(parsed, &mut findings) {
            unordered.insert(id);
        }
        let review = parsed.value.review_before;
        if today.is_some_and(|today| today >= review) {
            findings.warning(parsed.at().field("review_before").place(), Problem::DataReviewPassed { date: review.to_string() });
        }
    }
    let figures = Figures { read: &data, files: &layout.data };
    for (id, (map, site)) in &sites {
        check::site(id, site, map, &figures, &mut findings);
        // Its file has been reported, and nothing stands in.
        if site.value.data.as_ref().is_some_and(|id| !data.contains_key(id) || unordered.contains(id)) {
            findings.bar(Subject::Site(id.clone()));
        }
    }
    let around = Surroundings {
        catalogue: catalogue.as_ref().map(|parsed| &parsed.value),
        lesson_files: &layout.lessons,
        sites: &sites,
        site_files: &layout.sites,
        personas: personas.is_some().then_some(&people),
    };
    for (id, lesson) in &lessons {
        check::lesson(id, lesson, &around, &mut findings);
        let review = lesson.value.review_before;
        if today.is_some_and(|today| today >= review) {
            findings.warning(lesson.at().field("review_before").place(), Problem::ReviewPassed { date: review.to_string() });
        }
    }
    let shared = Shared { catalogue: catalogue.as_ref(), placement: placement.as_ref() };
    check_texts(&shared, &lessons, &sites, &people, &texts, &mut findings);
    texts_of_nothing(&layout, &mut findings);

    let lessons = lessons.into_iter().filter(|(id, lesson)| {
        let lesson = &lesson.value;
        let needed = [Subject::Lesson(id.clone()), Subject::Site(lesson.site.clone()), Subject::Persona(lesson.persona.clone())];
        needed.iter().all(|subject| !findings.is_barred(subject))
            && sites.contains_key(&lesson.site)
            && people.contains_key(&lesson.persona)
    });
    let lessons: BTreeMap<LessonId, Lesson> = lessons.map(|(id, lesson)| (id, lesson.value)).collect();
    let content = Content {
        catalogue: catalogue.map_or_else(|| catalogue_of(&lessons), |parsed| parsed.value),
        placement: placement.map_or_else(Placement::default, |parsed| parsed.value),
        personas: people,
        lessons,
        sites: sites
            .into_iter()
            .filter(|(id, _)| !findings.is_barred(&Subject::Site(id.clone())))
            .map(|(id, (_, site))| (id, site.value))
            .collect(),
        data: data.into_iter().map(|(id, parsed)| (id, parsed.value)).collect(),
        texts: shelve(texts),
    };
    (content, findings.sorted())
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
            Kind::Text(lang, key) => layout.texts.push((lang, key, path.to_owned())),
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

/// What belongs to all lessons and has words.
struct Shared<'a> {
    catalogue: Option<&'a Parsed<Catalogue>>,
    placement: Option<&'a Parsed<Placement>>,
}

fn check_texts(
    shared: &Shared<'_>,
    lessons: &BTreeMap<LessonId, Parsed<Lesson>>,
    sites: &BTreeMap<SiteId, (SiteMap, Parsed<Site>)>,
    people: &BTreeMap<PersonaId, Persona>,
    texts: &TextFiles<'_>,
    findings: &mut Findings,
) {
    let none = BTreeMap::new();
    let files_of = |path: &str| texts.get(path).unwrap_or(&none);
    let mut check = |wording: Wording<'_>| check::texts(&wording, files_of(&wording.path), findings);
    let shared_wording = |path: &str, needs, at| {
        let (path, args) = (path.to_owned(), FluentArgs::new());
        Wording { subject: Subject::Whole, path, needs, args, voice: Voice::Coach, at }
    };
    if let Some(parsed) = shared.catalogue {
        check(shared_wording("catalogue.ftl", check::catalogue_needs(parsed), parsed.at()));
        // A catalogue of one's own may have no workshops: the words of the shipped ones do no harm.
        if !parsed.value.pathways.is_empty() {
            check(shared_wording("pathways.ftl", check::pathway_needs(parsed), parsed.at()));
        }
    }
    if let Some(parsed) = shared.placement {
        check(shared_wording("placement.ftl", check::placement_needs(parsed), parsed.at()));
    }
    for (id, parsed) in lessons {
        let (path, at) = (format!("lessons/{id}.ftl"), parsed.at());
        let args = people.get(&parsed.value.persona).map_or_else(nobody, args_of);
        let needs = check::lesson_needs(parsed);
        check(Wording { subject: Subject::Lesson(id.clone()), path, needs, args, voice: Voice::Coach, at });
    }
    for (id, (_, parsed)) in sites {
        let (path, at) = (format!("sites/{id}.ftl"), parsed.at());
        let needs = check::site_needs(parsed);
        check(Wording { subject: Subject::Site(id.clone()), path, needs, args: nobody(), voice: Voice::Service, at });
    }
    let coached = lessons.keys().map(|id| format!("lessons/{id}.ftl"));
    check::glossary(coached.map(|path| (files_of(&path), path)), files_of("glossary.ftl"), findings);
}

/// The variables that texts may use, with nothing in them.
fn nobody<'a>() -> FluentArgs<'a> {
    VARIABLES.iter().map(|name| (*name, "")).collect()
}

/// Reports text files that belong to no lesson and to no site, broken ones included.
fn texts_of_nothing(layout: &Layout, findings: &mut Findings) {
    for (_, key, path) in &layout.texts {
        let Some((folder, stem)) = key.strip_suffix(".ftl").and_then(|key| key.split_once('/')) else { continue };
        let guess = match folder {
            "lessons" if layout.lessons.contains_key(stem) => continue,
            "lessons" => guess(stem, layout.lessons.keys().map(LessonId::as_str)),
            _ if layout.sites.contains_key(stem) => continue,
            _ => guess(stem, layout.sites.keys().map(SiteId::as_str)),
        };
        findings.warning(Place::file(path), Problem::TextsOfNothing { id: stem.to_owned(), guess });
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

/// Puts the texts where they are asked for.
fn shelve(files: TextFiles<'_>) -> Texts {
    let mut texts = Texts::default();
    for (key, langs) in files {
        for (lang, files) in langs {
            let shelf: Shelf = files.into_iter().map(|file| file.messages).collect();
            match key.strip_suffix(".ftl").and_then(|key| key.split_once('/')) {
                Some(("lessons", stem)) => texts.lessons.entry(lang).or_default().insert(LessonId::from(stem), shelf).map(drop),
                Some((_, stem)) => texts.sites.entry(lang).or_default().insert(SiteId::from(stem), shelf).map(drop),
                None => texts.shared.entry(lang).or_default().insert(key.trim_end_matches(".ftl").to_owned(), shelf).map(drop),
            };
        }
    }
    texts
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
