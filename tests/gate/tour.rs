//! Where the gate goes: every screen of the shell, every page of every mock service, every step of every lesson.
//!
//! Ways are found by trying on the model; no page, lesson or button is named, so that what is added is looked at too.

use crate::board::events;
use pas_a_pas::content::{Block, Content, ElementId, Field, FieldKind, Lesson, LessonId, Level, Match, Move, Page, SiteId, Step, TextId};
use pas_a_pas::practice::{Card, Exercise, Gesture, Pace, Rung, Scene, Typed, World};
use pas_a_pas::text::{Lang, Tr, marked};
use pas_a_pas::visit::{Code, Comfort, Intent, Panel, ResumePoint, Rules, Screen, Visit, Volume, Way};
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
    /// Stands before the adviser's door, and types these.
    Door(&'static [&'static str]),
    /// Touches what has this name.
    Touch(String),
}

use Act::Do;

/// A visit without a screen, to try things on.
struct Trial<'a> {
    content: &'a Content,
    visit: Visit,
}

impl<'a> Trial<'a> {
    fn new(content: &'a Content, comfort: Comfort, acts: &[Act]) -> Self {
        let mut trial = Self { content, visit: Visit::new(Rules { comfort, ..Rules::default() }, TODAY, Duration::ZERO) };
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

    fn small_step(&self) -> Option<(usize, usize)> {
        self.exercise()?.small_step(&self.scene()?)
    }

    fn scene(&self) -> Option<Scene<'a>> {
        self.exercise()?;
        self.visit.scene(self.content)
    }
}

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 25);

/// All there is to see with this comfort.
pub fn stops(content: &Content, comfort: Comfort) -> Vec<Stop> {
    let mut stops = shell(content);
    stops.extend(door(&Tr::new(comfort.lang)));
    let mut seen: BTreeMap<SiteId, BTreeSet<String>> = BTreeMap::new();
    for (id, lesson) in content.lessons.iter().filter(|(_, lesson)| is_looked_at(lesson)) {
        pages(content, comfort, id, lesson, seen.entry(lesson.site.clone()).or_default(), &mut stops);
        steps(content, comfort, id, lesson, &mut stops);
    }
    for (id, lesson) in &content.lessons {
        if !seen.contains_key(&lesson.site) {
            seen.insert(lesson.site.clone(), BTreeSet::new());
            full_pages(content, id, lesson, &mut stops);
        }
    }
    stops
}

/// The PIN that the gate's keeper takes.
pub const PIN: &str = "2580";

/// The adviser's door, and what is behind it.
fn door(tr: &Tr) -> Vec<Stop> {
    let stop = |name: &str, acts| Stop { name: name.to_owned(), acts, kind: Kind::Shell };
    let leave = Act::Touch(tr.door_leave().into_owned());
    let mut stops = vec![
        stop("door", vec![Act::Door(&[])]),
        stop("door, wrong", vec![Act::Door(&["1234"])]),
        stop("door, locked", vec![Act::Door(&["1234", "1234", "1234", "1234", "1234"])]),
        stop("behind the door", vec![Act::Door(&[PIN])]),
        stop("behind the door, leaving", vec![Act::Door(&[PIN]), leave]),
    ];
    let mut acts = vec![Act::Door(&[PIN])];
    for page in 2..=MOST_DOOR_PAGES {
        acts.push(Act::Touch(tr.page_down().into_owned()));
        stops.push(stop(&format!("behind the door, page {page}"), acts.clone()));
    }
    stops
}

/// Pages of what is behind the door that the gate looks at: more of them need a small screen and large letters.
const MOST_DOOR_PAGES: usize = 4;

/// Every page of a service with all that it can hold, with what it says of empty fields, and with the keyboard open on its first field.
fn full_pages(content: &Content, id: &LessonId, lesson: &Lesson, stops: &mut Vec<Stop>) {
    let Some(site) = content.sites.get(&lesson.site) else { return };
    let mut seen = BTreeSet::new();
    for (page, look) in site.pages.iter().flat_map(|page| (0..page.looks().len()).map(move |look| (page, look))) {
        let acts = with(&begin(id, lesson), [Do(Intent::TurnTo(page.id.clone(), look))]);
        let trial = Trial::new(content, Comfort::default(), &acts);
        let Some(world) = trial.exercise().map(Exercise::world) else { continue };
        let blocks = world.blocks(page);
        let mut stop = |name: &str, more: Vec<Act>| {
            let name = if look == 0 { name.to_owned() } else { format!(", look {}{name}", look + 1) };
            stops.push(Stop { name: format!("{} {}{name}", lesson.site, page.id), acts: with(&acts, more), kind: Kind::Page });
        };
        stop("", Vec::new());
        let field = blocks.iter().find_map(|block| if let Block::Field(field) = block { Some(&field.id) } else { None });
        // What was met in one look is the same in the others.
        if let Some(field) = field.filter(|field| seen.insert((*field).clone())) {
            stop(&format!(", editing {field}"), vec![tap(field)]);
        }
        let is_at_fault = |button: &ElementId| {
            let acts = with(&acts, [tap(button)]);
            let trial = Trial::new(content, Comfort::default(), &acts);
            trial.exercise().is_some_and(|exercise| exercise.world().faults(page).next().is_some())
        };
        if let Some(button) = page.submit_button().filter(|button| is_at_fault(button)) {
            stop(", at fault", vec![tap(button)]);
        }
        for question in blocks.iter().filter_map(|block| if let Block::Choice(choice) = block { Some(choice) } else { None }) {
            if question.folds && seen.insert(question.id.clone()) {
                stop(&format!(", {} unfolded", question.id), vec![tap(&question.id)]);
            }
        }
    }
}

fn tap(element: &ElementId) -> Act {
    Do(Intent::Gesture(Gesture::Tap(element.clone())))
}

fn with(acts: &[Act], more: impl IntoIterator<Item = Act>) -> Vec<Act> {
    acts.iter().cloned().chain(more).collect()
}

/// The services whose every state and whose lessons' every step the gate walks through. Of the others it sees every page once; their
/// steps are played by `play` and were looked at as pictures.
pub const LOOKED_AT: [&str; 1] = ["webmail"];

pub fn is_looked_at(lesson: &Lesson) -> bool {
    LOOKED_AT.contains(&lesson.site.as_str())
}

fn shell(content: &Content) -> Vec<Stop> {
    let mut stops = Vec::new();
    let mut stop = |name: &str, acts: Vec<Act>| stops.push(Stop { name: name.to_owned(), acts, kind: Kind::Shell });
    let home = [Do(Intent::Start)];
    stop("attract", Vec::new());
    stop("attract, something set", vec![Do(Intent::SetVolume(Volume::Soft))]);
    stop("home", home.to_vec());
    stop("home, something set", with(&home, [Do(Intent::SetVolume(Volume::Soft))]));
    stop("panel of languages", with(&home, [Do(Intent::Toggle(Panel::Language))]));
    stop("panel of text sizes", with(&home, [Do(Intent::Toggle(Panel::TextSize))]));
    stop("panel of the voice", with(&home, [Do(Intent::Toggle(Panel::Voice))]));
    stop("are you still there", with(&home, [Act::Wait(125.0)]));
    stop("ask somebody", with(&home, [Do(Intent::Toggle(Panel::Ask))]));
    for need in content.offered_needs() {
        stop(&format!("need {}", need.id), with(&home, [Do(Intent::Toggle(Panel::Need(need.id.clone())))]));
    }
    for (at, event) in events().into_iter().enumerate().take(3) {
        let open = Intent::Toggle(Panel::Workshop(Box::new(event), Way::Theme));
        stop(&format!("workshop {at}"), with(&home, [Do(open)]));
    }
    stop("three words", with(&home, [Do(Intent::OpenCode)]));
    for (name, words) in
        [("none", ""), ("one", "zut"), ("wrong", "zut zut zut"), ("swapped", &swapped_code(content)), ("misspelt", &misspelt_code(content))]
    {
        let typed = [Do(Intent::OpenCode), Do(Intent::TypeCode(Typed::new(words))), Do(Intent::UseCode)];
        stop(&format!("three words, {name}"), with(&home, typed));
    }
    let questions = content.placement.questions.len();
    for asked in 0..questions {
        let answers = std::iter::repeat_n(Do(Intent::Answer(0)), asked);
        stop(&format!("question {asked}"), with(&with(&home, [Do(Intent::StartPlacement)]), answers));
    }
    for (name, answer) in [("a person first", 0), ("at ease", 2)] {
        let answers = std::iter::repeat_n(Do(Intent::Answer(answer)), questions);
        stop(&format!("proposal, {name}"), with(&with(&home, [Do(Intent::StartPlacement)]), answers));
    }
    for (id, word) in glossary(content) {
        stop(&format!("word {id}"), with(&home, [Do(Intent::Toggle(Panel::Word { id, word }))]));
    }
    for theme in content.themes() {
        let open = with(&home, [Do(Intent::OpenTheme(theme.id.clone()))]);
        stop(&format!("theme {}", theme.id), open.clone());
        for (lesson, _) in content.lessons_of(theme).filter(|(_, lesson)| is_looked_at(lesson)) {
            let begin = with(&open, [Do(Intent::SetLevel(Level::Try)), Do(Intent::Begin(lesson.clone()))]);
            stop(&format!("leave {lesson}"), with(&begin, [Do(Intent::Leave)]));
            stop(&format!("home, {lesson} to resume"), with(&begin, [Do(Intent::Home)]));
            stop(&format!("panel of the voice over {lesson}"), with(&begin, [Do(Intent::Toggle(Panel::Voice))]));
            stop(&format!("panel of text sizes over {lesson}"), with(&begin, [Do(Intent::Toggle(Panel::TextSize))]));
            let mut done = begin.clone();
            for step in content.lessons.get(lesson).map(|lesson| lesson.steps.as_slice()).unwrap_or_default() {
                done.extend(worked(&step.does));
            }
            stop(&format!("finish {lesson}"), done.clone());
            let at_level = |level| with(&open, [Do(Intent::SetLevel(level)), Do(Intent::Begin(lesson.clone()))]);
            let worked_alone = done.iter().skip(begin.len()).cloned();
            let alone = with(&at_level(Level::Alone), worked_alone);
            stop(&format!("finish {lesson} alone"), with(&alone, [Do(Intent::Submit)]));
            stop(&format!("{lesson} handed in too early"), with(&at_level(Level::Alone), [Do(Intent::Submit)]));
            stop(&format!("{lesson} seen again"), with(&at_level(Level::Alone), [Do(Intent::Submit), Do(Intent::SeeAgain(0))]));
            let steps = content.lessons.get(lesson).map_or(0, |lesson| lesson.steps.len());
            let watched = std::iter::repeat_n(Do(Intent::Pace(Pace::Next)), steps * 4 + 1);
            stop(&format!("finish {lesson} watched"), with(&at_level(Level::Watch), watched));
            stop(&format!("ask somebody in {lesson}"), with(&begin, [Do(Intent::Toggle(Panel::Ask))]));
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
    begin_at(Level::Try, lesson, of)
}

fn begin_at(level: Level, lesson: &LessonId, of: &Lesson) -> Vec<Act> {
    vec![Do(Intent::Start), Do(Intent::OpenTheme(of.theme.clone())), Do(Intent::SetLevel(level)), Do(Intent::Begin(lesson.clone()))]
}

/// How many touches deep a service is searched.
const DEEPEST: usize = 12;

/// Every page of the lesson's service, about every record, with its side list open, with each field open, filled, and at fault.
fn pages(content: &Content, comfort: Comfort, id: &LessonId, lesson: &Lesson, seen: &mut BTreeSet<String>, stops: &mut Vec<Stop>) {
    let Some(scene) = Scene::new(content, id, comfort.lang, TODAY) else { return };
    let first = World::new(&scene);
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
            for words in samples(field, &scene) {
                let words = words.as_str();
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
    let blocks = scene.site.pages.iter().flat_map(Page::all_blocks);
    let lists = blocks.filter_map(|block| match block {
        Block::Records { list, only, .. } => Some(world.rows(list, only).next().is_some()),
        _ => None,
    });
    lists.collect()
}

fn blocks<'a>(world: &World, scene: &Scene<'a>) -> Vec<&'a Block> {
    scene.site.page(&world.place().page).map(|page| world.blocks(page)).unwrap_or_default()
}

fn fields<'a>(world: &World, scene: &Scene<'a>) -> Vec<&'a Field> {
    blocks(world, scene).into_iter().filter_map(|block| if let Block::Field(field) = block { Some(field) } else { None }).collect()
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
fn samples(field: &Field, scene: &Scene<'_>) -> Vec<String> {
    let accepted = field.accepts.as_ref().and_then(|rule| first_text(rule)).map(|text| scene.site_text(text.as_str()));
    let by_kind: &[&str] = match field.kind {
        FieldKind::Text => &["Rendez-vous de jeudi"],
        FieldKind::Long => &["Bonjour,\nje vous remercie de votre message. Je serai là jeudi à dix heures, avec les papiers.\nBien à vous"],
        FieldKind::Email => &["nolwenn@courriel.example", "nolwenn"],
        FieldKind::Password => &["UnMotDePasseAssezLong"],
        FieldKind::Number => &["1234", "mille"],
        FieldKind::Amount => &["1 234,50", "mille"],
        FieldKind::Date => &["3/12/2026", "hier"],
        FieldKind::Code(_) => &["123456"],
    };
    // What the service takes, and something that it does not.
    let wrong = by_kind.last().filter(|_| accepted.is_some()).map(|text| (*text).to_owned());
    match accepted {
        Some(accepted) => std::iter::once(accepted).chain(wrong).collect(),
        None => by_kind.iter().map(|text| (*text).to_owned()).collect(),
    }
}

fn first_text(rule: &Match) -> Option<&TextId> {
    let mut found = None;
    rule.each(&mut |rule| found = found.or(rule.text()));
    found
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
    let blocks = blocks(world, scene);
    // Which one is chosen looks no different; what is folded and what is shown does, one at a time.
    state.extend(blocks.iter().filter_map(|block| match block {
        Block::Choice(choice) if choice.folds && world.is_open(&choice.id) => Some(format!("{} unfolded", choice.id)),
        Block::Choice(choice) if choice.options.iter().any(|option| world.is_chosen(option)) => Some(format!("{} chosen", choice.id)),
        Block::Choice(choice) => Some(format!("{} {:?}", choice.id, world.fault(&choice.id)?)),
        Block::Check(check) if world.is_chosen(&check.id) => Some(format!("{} ticked", check.id)),
        Block::Check(check) => Some(format!("{} {:?}", check.id, world.fault(&check.id)?)),
        Block::Fold { id, .. } if world.is_open(id) => Some(format!("{id} open")),
        _ => None,
    }));
    state.extend(here.iter().filter_map(|field| Some(format!("{} {:?}", field.id, world.fault(&field.id)?))));
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
        for rungs in 1..=Rung::COUNTED.len() + 1 {
            stop(&format!("help {rungs}"), with(&acts, std::iter::repeat_n(Do(Intent::Help), rungs)));
        }
        for slip in step.mistakes.iter().chain(&step.detours) {
            let once = with(&acts, [tap(slip.when.target())]);
            let card = |acts: &[Act]| Trial::new(content, comfort, acts).exercise().and_then(|exercise| exercise.card().cloned());
            if !matches!(card(&once), Some(Card::Mistake { .. } | Card::Detour { .. })) {
                continue;
            }
            let more = [Do(Intent::RestartStep), tap(slip.when.target())];
            let twice = with(&once, more.clone());
            let thrice = with(&twice, more);
            stop(&format!("slip {}", slip.says), once);
            if matches!(card(&twice), Some(Card::Mistake { nth: 2, .. } | Card::Detour { again: true, .. })) {
                stop(&format!("slip {} again", slip.says), twice);
            }
            // By then, help offers itself too.
            if matches!(card(&thrice), Some(Card::Mistake { nth: 3, .. })) {
                stop(&format!("slip {} a third time", slip.says), thrice);
            }
        }
        let trial = Trial::new(content, comfort, &acts);
        let elements = trial.exercise().zip(trial.scene()).map(|(exercise, scene)| exercise.world().elements(&scene)).unwrap_or_default();
        let other = elements.iter().map(|element| with(&acts, [tap(element)])).find(|acts| {
            let trial = Trial::new(content, comfort, acts);
            trial.exercise().is_some_and(|exercise| matches!(exercise.card(), Some(Card::Otherwise { .. })))
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
                for rungs in 1..=Rung::COUNTED.len() + 1 {
                    stop(&format!("keyboard, help {rungs}"), with(&open, std::iter::repeat_n(Do(Intent::Help), rungs)));
                }
                stop("half written", with(&open, [write(half.clone())]));
                stop("a letter too much", with(&open, [write(format!("{half}x"))]));
                stop("left unfinished", with(&open, [write(half), leave.clone()]));
                stop("left with a letter too much", with(&open, [write(format!("{there}xyz")), leave]));
            }
            so_far.extend(worked_move(step_move));
        }
        stop("help offered", with(&acts, [Act::Wait(46.0)]));
        stop("stuck", with(&acts, stuck(content, comfort, &acts, step)));
        let small = with(&acts, [Do(Intent::CrossBridge)]);
        if Trial::new(content, comfort, &small).small_step().is_some() {
            let mut small = small;
            for (at, inner) in step.small_steps().iter().enumerate() {
                stop(&format!("small step {at}"), small.clone());
                small.extend(worked(&inner.does));
            }
        }
        stop("skipped", with(&acts, [Do(Intent::SkipStep)]));
        acts.extend(worked(&step.does));
    }
    together(content, comfort, id, lesson, stops);
    watch(content, comfort, id, lesson, stops);
    alone(id, lesson, stops);
}

/// What brings the proposal of another way: all rungs, and three touches of what is wrong.
fn stuck(content: &Content, comfort: Comfort, acts: &[Act], step: &Step) -> Vec<Act> {
    let wrong = step.mistakes.first().map(|slip| slip.when.target().clone());
    let trial = Trial::new(content, comfort, acts);
    let other = trial.exercise().zip(trial.scene()).and_then(|(exercise, scene)| {
        let elements = exercise.world().elements(&scene);
        elements.into_iter().find(|element| step.does.iter().all(|hand| hand.target() != element) && element.as_str() != "menu")
    });
    let Some(wrong) = wrong.or(other) else { return Vec::new() };
    let mut way: Vec<Act> = std::iter::repeat_n(Do(Intent::Help), Rung::COUNTED.len() + 1).collect();
    for _ in 0..3 {
        way.extend([tap(&wrong), Do(Intent::RestartStep)]);
    }
    way.pop();
    way
}

/// Ensemble: each step with its cue and what is greyed, one that is touched, help, the keyboard.
fn together(content: &Content, comfort: Comfort, id: &LessonId, lesson: &Lesson, stops: &mut Vec<Stop>) {
    let mut acts = begin_at(Level::Together, id, lesson);
    for step in &lesson.steps {
        let mut stop = |name: &str, acts: Vec<Act>| {
            stops.push(Stop { name: format!("{id}, {}, together, {name}", step.id), acts, kind: Kind::Step });
        };
        stop("begun", acts.clone());
        let trial = Trial::new(content, comfort, &acts);
        if let Some((exercise, scene)) = trial.exercise().zip(trial.scene()) {
            let dimmed = exercise.world().elements(&scene).into_iter().find(|element| exercise.is_dimmed(element));
            if let Some(dimmed) = dimmed {
                stop("dimmed", with(&acts, [tap(&dimmed)]));
                stop("dimmed, and help offered", with(&acts, std::iter::repeat_n(tap(&dimmed), 3)));
            }
        }
        if let Some(slip) = step.mistakes.first() {
            stop("slip", with(&acts, [tap(slip.when.target())]));
        }
        stop("help", with(&acts, std::iter::repeat_n(Do(Intent::Help), 2)));
        if let Some(field) = step.does.iter().find_map(|hand| if let Move::Type(field, _) = hand { Some(field) } else { None }) {
            stop("keyboard", with(&acts, [tap(field)]));
        }
        acts.extend(worked(&step.does));
    }
}

/// Regarder: each moment that stays on the screen, and one in which the hand moves.
fn watch(content: &Content, comfort: Comfort, id: &LessonId, lesson: &Lesson, stops: &mut Vec<Stop>) {
    let mut acts = begin_at(Level::Watch, id, lesson);
    for touch in 0..lesson.steps.len() * 4 {
        let trial = Trial::new(content, comfort, &acts);
        let Some((exercise, scene)) = trial.exercise().zip(trial.scene()) else { return };
        let Some(step) = exercise.step(&scene) else { return };
        let name = |what: &str| format!("{id}, {}, watch {touch}, {what}", step.id);
        stops.push(Stop { name: name("as it stands"), acts: acts.clone(), kind: Kind::Step });
        if touch == 1 {
            stops.push(Stop { name: name("paused"), acts: with(&acts, [Do(Intent::Pace(Pace::TogglePause))]), kind: Kind::Step });
            stops.push(Stop { name: name("taken over"), acts: with(&acts, [Do(Intent::TakeOver)]), kind: Kind::Step });
        }
        acts.push(Do(Intent::Pace(Pace::Next)));
    }
}

/// En autonomie: the start, each rung of help, and when all is done.
fn alone(id: &LessonId, lesson: &Lesson, stops: &mut Vec<Stop>) {
    let first = lesson.steps.first().map(|step| step.id.to_string()).unwrap_or_default();
    let mut stop = |name: &str, acts: Vec<Act>| stops.push(Stop { name: format!("{id}, {first}, alone, {name}"), acts, kind: Kind::Step });
    let acts = begin_at(Level::Alone, id, lesson);
    stop("begun", acts.clone());
    for rungs in 1..=Rung::COUNTED.len() + 1 {
        stop(&format!("help {rungs}"), with(&acts, std::iter::repeat_n(Do(Intent::Help), rungs)));
    }
    stop("help offered", with(&acts, [Act::Wait(46.0)]));
    let done = with(&acts, lesson.steps.iter().flat_map(|step| worked(&step.does)));
    stop("all done", with(&done, [Do(Intent::Help)]));
}

/// A good code with its words in another order, which is none.
fn swapped_code(content: &Content) -> String {
    let Some(Code([one, two, three])) = any_code(content) else { return String::new() };
    format!("{two} {one} {three}")
}

/// A good code with one letter missing.
fn misspelt_code(content: &Content) -> String {
    let Some(Code([one, two, three])) = any_code(content) else { return String::new() };
    format!("{} {two} {three}", one.chars().skip(1).collect::<String>())
}

fn any_code(content: &Content) -> Option<Code> {
    let (lesson, _) = content.offered_lessons().next()?;
    Code::of(&ResumePoint { lesson: lesson.clone(), step: 2, level: Level::Try, finished: Vec::new() }, content)
}

/// The words that the lessons mark, each once.
fn glossary(content: &Content) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (id, lesson) in &content.lessons {
        for step in lesson.all_steps() {
            let slips = step.slips().map(|slip| slip.says.as_str());
            for key in slips.chain([step.id.as_str()]) {
                for part in ["", ".why", ".look", ".touch", ".done", ".otherwise", ".now", ".again", ".third"] {
                    let text = content.lesson_text(Lang::Fr, id, &format!("{key}{part}")).unwrap_or_default();
                    found.extend(marked::terms(&text).into_iter().map(|term| (term.id.clone(), term.shown.to_owned())));
                }
            }
        }
    }
    found
}

/// The name of the key that shows the other page of the keyboard.
pub fn turn_keys(lang: Lang) -> [String; 2] {
    let tr = Tr::new(lang);
    [tr.key_signs_name().into_owned(), tr.key_letters_name().into_owned()]
}
