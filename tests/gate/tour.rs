//! Where the gate goes: every screen of the shell, every page of every mock service, every step of every lesson.
//!
//! Ways are found by trying on the model; no page, lesson or button is named, so that what is added is looked at too.

use pas_a_pas::content::{Block, Content, Field, FieldKind, Lesson, LessonId, Move, SiteId};
use pas_a_pas::practice::{Card, Exercise, Gesture, Rung, Scene, Typed, World};
use pas_a_pas::text::{Lang, Tr};
use pas_a_pas::visit::{Comfort, Intent, Panel, Rules, Screen, Visit};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

/// Something to look at, and how one gets there from the first screen.
pub struct Stop {
    pub name: String,
    pub acts: Vec<Act>,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Shell,
    /// A page of a mock service.
    Page,
    /// A lesson's step, with one of the cards that it can have.
    Step,
}

/// One thing somebody does.
#[derive(Clone, Debug)]
pub enum Act {
    Do(Intent),
    /// Lets so many seconds go by.
    Wait(f64),
    /// Touches the key that shows the other page of the keyboard.
    TurnKeys,
}

use Act::Do;

/// A visit without a screen, to try things on.
struct Trial<'a> {
    content: &'a Content,
    comfort: Comfort,
    visit: Visit,
}

impl<'a> Trial<'a> {
    fn new(content: &'a Content, comfort: Comfort, acts: &[Act]) -> Self {
        let mut trial = Self { content, comfort, visit: Visit::new(Rules { comfort, ..Rules::default() }, Duration::ZERO) };
        for act in acts {
            if let Do(intent) = act {
                trial.visit.apply(intent.clone(), content, Duration::ZERO);
            }
        }
        trial
    }

    fn exercise(&self) -> Option<&Exercise> {
        self.visit.exercise().filter(|_| *self.visit.screen() == Screen::Lesson)
    }

    fn scene(&self) -> Option<Scene<'a>> {
        Scene::new(self.content, self.exercise()?.lesson(), self.comfort.lang)
    }
}

/// All there is to see with this comfort.
pub fn stops(content: &Content, comfort: Comfort) -> Vec<Stop> {
    let mut stops = shell(content);
    let mut seen: BTreeMap<SiteId, BTreeSet<String>> = BTreeMap::new();
    for (id, lesson) in &content.lessons {
        pages(content, comfort, id, lesson, seen.entry(lesson.site.clone()).or_default(), &mut stops);
        steps(content, comfort, id, lesson, &mut stops);
    }
    stops
}

fn tap(element: &pas_a_pas::content::ElementId) -> Act {
    Do(Intent::Gesture(Gesture::Tap(element.clone())))
}

fn with(acts: &[Act], more: impl IntoIterator<Item = Act>) -> Vec<Act> {
    acts.iter().cloned().chain(more).collect()
}

fn shell(content: &Content) -> Vec<Stop> {
    let mut stops = Vec::new();
    let mut stop = |name: &str, acts: Vec<Act>| stops.push(Stop { name: name.to_owned(), acts, kind: Kind::Shell });
    let home = [Do(Intent::Start)];
    stop("attract", Vec::new());
    stop("attract, something set", vec![Do(Intent::ToggleSound)]);
    stop("home", home.to_vec());
    stop("home, something set", with(&home, [Do(Intent::ToggleSound)]));
    stop("panel of languages", with(&home, [Do(Intent::Toggle(Panel::Language))]));
    stop("panel of text sizes", with(&home, [Do(Intent::Toggle(Panel::TextSize))]));
    stop("are you still there", with(&home, [Act::Wait(125.0)]));
    for theme in content.themes() {
        let open = with(&home, [Do(Intent::OpenTheme(theme.id.clone()))]);
        stop(&format!("theme {}", theme.id), open.clone());
        for (lesson, _) in content.lessons_of(theme) {
            let begin = with(&open, [Do(Intent::Begin(lesson.clone()))]);
            stop(&format!("leave {lesson}"), with(&begin, [Do(Intent::Leave)]));
            stop(&format!("home, {lesson} to resume"), with(&begin, [Do(Intent::Home)]));
            stop(&format!("panel of text sizes over {lesson}"), with(&begin, [Do(Intent::Toggle(Panel::TextSize))]));
            let mut done = begin.clone();
            for step in content.lessons.get(lesson).map(|lesson| lesson.steps.as_slice()).unwrap_or_default() {
                done.extend(worked(&step.does));
            }
            stop(&format!("finish {lesson}"), done.clone());
            stop(&format!("home after {lesson}"), with(&done, [Do(Intent::Home)]));
            stop(&format!("theme {} after {lesson}", theme.id), with(&done, [Do(Intent::OpenTheme(theme.id.clone()))]));
        }
    }
    stops
}

/// The worked example, as touches.
fn worked(moves: &[Move]) -> Vec<Act> {
    moves.iter().flat_map(worked_move).collect()
}

fn worked_move(step_move: &Move) -> Vec<Act> {
    match step_move {
        Move::Tap(element) => vec![tap(element)],
        Move::Type(field, _) => vec![tap(field), Do(Intent::WriteForMe)],
    }
}

/// From the first screen into a lesson.
fn begin(lesson: &LessonId, of: &Lesson) -> Vec<Act> {
    vec![Do(Intent::Start), Do(Intent::OpenTheme(of.theme.clone())), Do(Intent::Begin(lesson.clone()))]
}

/// How many touches deep a service is searched.
const DEEPEST: usize = 7;

/// Every page of the lesson's service, about every record, with its side list open, with each field open, filled, and at fault.
fn pages(content: &Content, comfort: Comfort, id: &LessonId, lesson: &Lesson, seen: &mut BTreeSet<String>, stops: &mut Vec<Stop>) {
    let Some(scene) = Scene::new(content, id, comfort.lang) else { return };
    let first = World::new(scene.site, &lesson.start);
    let mut queue = VecDeque::from([(first, Vec::new())]);
    let mut explored = BTreeSet::new();
    while let Some((world, way)) = queue.pop_front() {
        let state = state_of(&world, &scene);
        // The same page leads to others where other lists hold something.
        if !explored.insert(format!("{state} {:?}", lists_that_hold_something(&world, &scene))) {
            continue;
        }
        let acts = with(&begin(id, lesson), way.iter().cloned());
        // Where the way does the whole lesson, the page is not what shows at its end.
        let shows = |trial: &Trial<'_>| trial.exercise().is_some_and(|exercise| state_of(exercise.world(), &scene) == state);
        let is_new = is_worth_a_look(&world, &scene) && !seen.contains(&state);
        if is_new && shows(&Trial::new(content, comfort, &acts)) {
            seen.insert(state.clone());
            let name = format!("{} {state}", lesson.site);
            if world.editing().is_some() && is_plain(&world, &scene) {
                let turned = with(&acts, [Act::TurnKeys]);
                stops.push(Stop { name: format!("{name}, signs"), acts: turned, kind: Kind::Page });
            }
            stops.push(Stop { name, acts, kind: Kind::Page });
        }
        if way.len() >= DEEPEST {
            continue;
        }
        for element in world.elements(&scene) {
            let mut next = world.clone();
            if next.tap(&element, &scene) {
                queue.push_back((next, with(&way, [tap(&element)])));
            }
        }
        for field in fields(&world, &scene) {
            for &words in samples(field) {
                let mut next = world.clone();
                next.tap(&field.id, &scene);
                next.write(&field.id, Typed::new(words), &scene);
                next.leave_field();
                let write = Do(Intent::Gesture(Gesture::Type(field.id.clone(), Typed::new(words))));
                queue.push_back((next, with(&way, [tap(&field.id), write, Do(Intent::Gesture(Gesture::LeaveField))])));
            }
        }
    }
}

fn lists_that_hold_something(world: &World, scene: &Scene<'_>) -> Vec<bool> {
    let blocks = scene.site.pages.iter().flat_map(|page| &page.blocks);
    let lists = blocks.filter_map(|block| match block {
        Block::Records { list, only, .. } => Some(world.rows(list, only).next().is_some()),
        _ => None,
    });
    lists.collect()
}

fn fields<'a>(world: &World, scene: &Scene<'a>) -> Vec<&'a Field> {
    let blocks = scene.site.page(&world.place().page).map(|page| page.blocks.as_slice()).unwrap_or_default();
    blocks.iter().filter_map(|block| if let Block::Field(field) = block { Some(field) } else { None }).collect()
}

/// Whether nothing is written on the page and nothing is wrong with it.
fn is_plain(world: &World, scene: &Scene<'_>) -> bool {
    fields(world, scene).iter().all(|field| world.typed(&field.id).is_empty() && world.fault(&field.id).is_none())
}

/// Of a form, all that is empty, full or at fault; what lies between looks no different.
fn is_worth_a_look(world: &World, scene: &Scene<'_>) -> bool {
    let fields = fields(world, scene);
    if world.is_menu_open() && world.place().about.is_some() {
        return false;
    }
    let is_full = fields.iter().all(|field| !world.typed(&field.id).is_empty());
    let is_at_fault = fields.iter().any(|field| world.fault(&field.id).is_some());
    match world.editing() {
        _ if is_plain(world, scene) => true,
        None => is_full || is_at_fault,
        Some(editing) => world.fault(editing).is_some() || is_full && fields.last().is_some_and(|last| last.id == *editing),
    }
}

/// What somebody may write into a field: right, and where it can be wrong, wrong.
fn samples(field: &Field) -> &'static [&'static str] {
    match field.kind {
        FieldKind::Text => &["Rendez-vous de jeudi"],
        FieldKind::Long => &["Bonjour,\nje vous remercie de votre message. Je serai là jeudi à dix heures, avec les papiers.\nBien à vous"],
        FieldKind::Email => &["nolwenn@courriel.example", "nolwenn"],
    }
}

/// What tells two states of a service apart for whoever looks at it.
fn state_of(world: &World, scene: &Scene<'_>) -> String {
    let about = world.place().about.as_ref().map(|record| record.as_str().split_once("new-").map_or(record.as_str(), |_| "new"));
    let mut state = vec![about.map_or(world.place().page.to_string(), |about| format!("{}-{about}", world.place().page))];
    if world.is_menu_open() {
        state.push("menu".to_owned());
    }
    state.extend(world.editing().map(|field| format!("editing {field}")));
    let here = fields(world, scene);
    let filled = here.iter().filter(|field| !world.typed(&field.id).trim().is_empty()).count();
    if filled > 0 {
        state.push(format!("{filled} filled"));
    }
    state.extend(here.iter().filter_map(|field| Some(format!("{} {:?}", field.id, world.fault(&field.id)?))));
    let blocks = scene.site.page(&world.place().page).map(|page| page.blocks.as_slice()).unwrap_or_default();
    state.extend(blocks.iter().filter_map(|block| match block {
        Block::Records { list, only, .. } => Some(format!("{} rows", world.rows(list, only).count())),
        _ => None,
    }));
    state.join(", ")
}

/// Each step, with each rung of help, each foreseen slip, one that is not foreseen, and the phrase half written.
fn steps(content: &Content, comfort: Comfort, id: &LessonId, lesson: &Lesson, stops: &mut Vec<Stop>) {
    let mut acts = begin(id, lesson);
    for step in &lesson.steps {
        let mut stop = |name: &str, acts: Vec<Act>| {
            stops.push(Stop { name: format!("{id}, {}, {name}", step.id), acts, kind: Kind::Step });
        };
        stop("begun", acts.clone());
        for rungs in 1..=Rung::COUNTED + 1 {
            stop(&format!("help {rungs}"), with(&acts, std::iter::repeat_n(Do(Intent::Help), rungs)));
        }
        for slip in step.mistakes.iter().chain(&step.detours) {
            let once = with(&acts, [tap(slip.when.target())]);
            let card = |acts: &[Act]| Trial::new(content, comfort, acts).exercise().and_then(|exercise| exercise.card().cloned());
            if !matches!(card(&once), Some(Card::Mistake { .. } | Card::Detour { .. })) {
                continue;
            }
            let twice = with(&once, [Do(Intent::RestartStep), tap(slip.when.target())]);
            stop(&format!("slip {}", slip.says), once);
            if matches!(card(&twice), Some(Card::Mistake { again: true, .. } | Card::Detour { again: true, .. })) {
                stop(&format!("slip {} again", slip.says), twice);
            }
        }
        let trial = Trial::new(content, comfort, &acts);
        let elements = trial.exercise().zip(trial.scene()).map(|(exercise, scene)| exercise.world().elements(&scene)).unwrap_or_default();
        let other = elements.iter().map(|element| with(&acts, [tap(element)])).find(|acts| {
            let trial = Trial::new(content, comfort, acts);
            trial.exercise().is_some_and(|exercise| matches!(exercise.card(), Some(Card::Otherwise(_))))
        });
        if let Some(other) = other {
            stop("otherwise", other);
        }
        let mut so_far = acts.clone();
        for step_move in &step.does {
            if let Move::Type(field, words) = step_move {
                let words = content.lesson_text(comfort.lang, id, words.as_str()).unwrap_or_default();
                let open = with(&so_far, [tap(field)]);
                let trial = Trial::new(content, comfort, &open);
                let there = trial.exercise().map(|exercise| exercise.world().typed(field).to_owned()).unwrap_or_default();
                let write = |words: String| Do(Intent::Gesture(Gesture::Type(field.clone(), Typed::new(words))));
                let half: String = words.chars().take(words.chars().count() / 2).collect();
                let half = format!("{there}{half}");
                let leave = Do(Intent::Gesture(Gesture::LeaveField));
                stop("keyboard", open.clone());
                stop("keyboard, signs", with(&open, [Act::TurnKeys]));
                for rungs in 1..=Rung::COUNTED + 1 {
                    stop(&format!("keyboard, help {rungs}"), with(&open, std::iter::repeat_n(Do(Intent::Help), rungs)));
                }
                stop("half written", with(&open, [write(half.clone())]));
                stop("a letter too much", with(&open, [write(format!("{half}x"))]));
                stop("left unfinished", with(&open, [write(half), leave.clone()]));
                stop("left with a letter too much", with(&open, [write(format!("{there}xyz")), leave]));
            }
            so_far.extend(worked_move(step_move));
        }
        acts.extend(worked(&step.does));
    }
}

/// The name of the key that shows the other page of the keyboard.
pub fn turn_key(lang: Lang) -> String {
    Tr::new(lang).key_signs_name().into_owned()
}
