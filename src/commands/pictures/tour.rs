//! The ways to what there is to see: every screen by its name, and a lesson from step to step, as a resident's touches go.

use crate::content::{Content, ElementId, LessonId, Level, Move, Step, ThemeId};
use crate::practice::{Card, Exercise, Gesture, Rung, Typed, matching};
use crate::text::Tr;
use crate::ui::Stage;
use crate::visit::{Intent, Panel, Question, Screen, Way};
use std::ops::ControlFlow;

/// Touches after which a rung of help is given up. Going from one to the next takes two at most.
const MOST_TOUCHES: usize = 10;

/// How many windows a page may be long.
const MOST_PARTS: usize = 8;

/// What can be asked for by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    Attract,
    Home,
    Theme(ThemeId),
    Panel(Panel),
    /// The lesson as it opens.
    Lesson,
    Help(Rung),
    /// The first field that is typed into, with the keyboard open.
    Keyboard,
    Question(Question),
    /// The lesson as it opens at another level than Essayer.
    Level(Level),
    /// "J'ai terminé" said too early.
    Outcomes,
    /// The first question of "Where do I start?", and what is proposed.
    Placement,
    Proposal,
    /// Where three words are typed.
    Resume,
    /// "Demander à quelqu'un".
    Ask,
    /// The next workshop, with all that one needs to get there.
    Workshop,
    Finish,
}

impl View {
    /// Every one there is, in the order of a visit.
    pub fn all(content: &Content) -> Vec<Self> {
        let mut all = vec![Self::Attract, Self::Home];
        all.extend([Panel::Language, Panel::TextSize, Panel::Voice].map(Self::Panel));
        all.extend(content.themes().map(|theme| Self::Theme(theme.id.clone())));
        all.push(Self::Lesson);
        all.extend([Rung::Goal, Rung::Look, Rung::Touch, Rung::Show, Rung::Ask].map(Self::Help));
        all.push(Self::Keyboard);
        // "lesson" is Essayer.
        all.extend([Level::Watch, Level::Together, Level::Alone].map(Self::Level));
        all.extend([Question::Leave, Question::StillThere, Question::Stuck].map(Self::Question));
        all.extend([Self::Outcomes, Self::Finish, Self::Placement, Self::Proposal, Self::Resume, Self::Ask]);
        all.extend(content.offered_needs().map(|need| Self::Panel(Panel::Need(need.id.clone()))));
        all.push(Self::Workshop);
        all
    }

    /// The name it is asked for by.
    pub fn name(&self) -> String {
        let name = match self {
            Self::Attract => "attract",
            Self::Home => "home",
            Self::Theme(theme) => return format!("theme-{theme}"),
            Self::Panel(Panel::Language) => "panel-language",
            Self::Panel(Panel::TextSize) => "panel-text-size",
            Self::Panel(Panel::Voice) => "panel-voice",
            Self::Panel(Panel::Word { .. }) => "word",
            Self::Panel(Panel::Ask) | Self::Ask => "ask",
            Self::Panel(Panel::Need(need)) => return format!("need-{need}"),
            Self::Panel(Panel::Workshop(..)) | Self::Workshop => "workshop",
            Self::Level(level) => return format!("level-{}", level.code()),
            Self::Outcomes => "outcomes",
            Self::Placement => "placement",
            Self::Proposal => "proposal",
            Self::Resume => "resume",
            Self::Lesson => "lesson",
            Self::Help(Rung::Goal) => "help-goal",
            Self::Help(Rung::Look) => "help-look",
            Self::Help(Rung::Touch) => "help-touch",
            Self::Help(Rung::Show) => "help-show",
            Self::Help(Rung::Ask) => "help-ask",
            Self::Keyboard => "keyboard",
            Self::Question(Question::Leave) => "question-leave",
            Self::Question(Question::StillThere) => "question-still-there",
            Self::Question(Question::Stuck) => "question-stuck",
            Self::Finish => "finish",
        };
        name.to_owned()
    }

    /// Goes there in a new visit; where it is of a lesson, in the first of these that has it. `false` where none has.
    pub fn show(&self, stage: &mut Stage, lessons: &[LessonId], idle_secs: f64) -> bool {
        stage.apply(Intent::Forget);
        let intent = match self {
            Self::Attract => return true,
            Self::Home => None,
            Self::Theme(theme) => Some(Intent::OpenTheme(theme.clone())),
            Self::Panel(panel) => Some(Intent::Toggle(panel.clone())),
            Self::Ask => Some(Intent::Toggle(Panel::Ask)),
            Self::Workshop => match stage.kiosk().next_workshop() {
                Some(event) => Some(Intent::Toggle(Panel::Workshop(Box::new(event), Way::Theme))),
                None => return false,
            },
            Self::Placement | Self::Proposal => Some(Intent::StartPlacement),
            Self::Resume => Some(Intent::OpenCode),
            Self::Lesson | Self::Help(_) | Self::Keyboard | Self::Question(_) | Self::Level(_) | Self::Outcomes | Self::Finish => {
                return lessons.iter().any(|lesson| self.show_in(stage, lesson, idle_secs));
            }
        };
        stage.apply(Intent::Start);
        if let Some(intent) = intent {
            stage.apply(intent);
        }
        if *self == Self::Proposal {
            for _ in 0..stage.kiosk().content().placement.questions.len() {
                stage.apply(Intent::Answer(0));
            }
        }
        true
    }

    fn show_in(&self, stage: &mut Stage, lesson: &LessonId, idle_secs: f64) -> bool {
        let is_field = |_: &Stage, moment: Moment<'_>| match moment {
            Moment::Field { .. } => ControlFlow::Break(()),
            Moment::Step { .. } | Moment::Finish { .. } => ControlFlow::Continue(()),
        };
        match self {
            Self::Keyboard => return play(stage, lesson, is_field).is_break(),
            Self::Finish => {
                let is_finish = |stage: &Stage, _: Moment<'_>| match stage.kiosk().visit().screen() {
                    Screen::Finish(_) => ControlFlow::Break(()),
                    _ => ControlFlow::Continue(()),
                };
                return play(stage, lesson, is_finish).is_break();
            }
            Self::Level(level) => open_at(stage, lesson, *level),
            Self::Outcomes => open_at(stage, lesson, Level::Alone),
            _ => open(stage, lesson),
        }
        match self {
            Self::Help(rung) => return climb(stage, *rung),
            Self::Question(Question::Leave) => drop(stage.apply(Intent::Leave)),
            Self::Question(Question::StillThere) => stage.wait(idle_secs),
            Self::Question(Question::Stuck) => return get_stuck(stage),
            Self::Outcomes => drop(stage.apply(Intent::Submit)),
            _ => {}
        }
        true
    }
}

/// What is seen of a lesson, in the order in which a learner sees it. Steps count from 0.
pub enum Moment<'a> {
    /// A step as the learner meets it.
    Step { at: usize, step: &'a Step },
    /// The keyboard, opened to type into a field of the step; `part` counts the step's moments, from 1.
    Field { at: usize, step: &'a Step, part: usize, field: &'a ElementId },
    /// After the last of so many steps.
    Finish { steps: usize },
}

impl Moment<'_> {
    /// A name that sorts in the order of the lesson.
    pub fn name(&self) -> String {
        match self {
            Self::Step { at, step } if has_fields(step) => format!("{:02}-{}-1", at + 1, step.id),
            Self::Step { at, step } => format!("{:02}-{}", at + 1, step.id),
            Self::Field { at, step, part, field } => format!("{:02}-{}-{part}-{field}", at + 1, step.id),
            Self::Finish { steps } => format!("{:02}-finish", steps + 1),
        }
    }

    /// What the coach asks for then; the number is bold.
    pub fn caption(&self, stage: &Stage, lesson: &LessonId, tr: &Tr) -> String {
        match self {
            Self::Step { at, step } | Self::Field { at, step, .. } => {
                let words = stage.kiosk().content().lesson_text(tr.lang(), lesson, step.id.as_str()).unwrap_or_default();
                format!("**{}** {words}", at + 1)
            }
            Self::Finish { .. } => tr.finish_title().into_owned(),
        }
    }
}

/// Does a lesson's worked example as a resident's touches would, and stops at each moment there is something to see.
pub fn play<B>(stage: &mut Stage, id: &LessonId, mut see: impl FnMut(&Stage, Moment<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
    let Some(lesson) = stage.kiosk().content().lessons.get(id).cloned() else { return ControlFlow::Continue(()) };
    open(stage, id);
    for (at, step) in lesson.steps.iter().enumerate() {
        let is_on = |stage: &Stage| exercise(stage).is_some_and(|exercise| exercise.step_index() == at);
        if is_on(stage) {
            see(stage, Moment::Step { at, step })?;
        }
        let mut part = 1;
        for step_move in &step.does {
            // A step may be done before all its moves are.
            if !is_on(stage) {
                break;
            }
            match step_move {
                Move::Tap(element) => drop(stage.apply(Intent::Gesture(Gesture::Tap(element.clone())))),
                Move::Type(field, text) => {
                    if exercise(stage).and_then(|exercise| exercise.world().editing()) != Some(field) {
                        stage.apply(Intent::Gesture(Gesture::Tap(field.clone())));
                    }
                    part += 1;
                    see(stage, Moment::Field { at, step, part, field })?;
                    write(stage, field, text.as_str());
                }
            }
        }
    }
    see(stage, Moment::Finish { steps: lesson.steps.len() })
}

/// Goes to every page of a lesson's service, to the end of each, and to what each form says when nothing is filled in.
/// `down` is what the button is called that leads on in a long page.
pub fn pages<B>(stage: &mut Stage, lesson: &LessonId, down: &str, mut see: impl FnMut(&Stage, &str) -> ControlFlow<B>) -> ControlFlow<B> {
    let content = stage.kiosk().content();
    let Some(site) = content.lessons.get(lesson).and_then(|lesson| content.sites.get(&lesson.site)).cloned() else {
        return ControlFlow::Continue(());
    };
    for (page, look) in site.pages.iter().flat_map(|page| (0..page.looks().len()).map(move |look| (page, look))) {
        let name = if look == 0 { page.id.to_string() } else { format!("{}-look-{}", page.id, look + 1) };
        let turn = |stage: &mut Stage| {
            open(stage, lesson);
            stage.apply(Intent::TurnTo(page.id.clone(), look));
        };
        turn(stage);
        see(stage, &name)?;
        for part in 2..=MOST_PARTS {
            if stage.touch(down).is_none() {
                break;
            }
            see(stage, &format!("{name}-{part}"))?;
        }
        if let Some(button) = page.submit_button() {
            turn(stage);
            stage.apply(Intent::Gesture(Gesture::Tap(button.clone())));
            if stage.kiosk().visit().exercise().is_some_and(|exercise| exercise.world().faults(page).next().is_some()) {
                see(stage, &format!("{name}-faults"))?;
            }
        }
    }
    ControlFlow::Continue(())
}

/// Opens a lesson in a new visit, as somebody who tries.
fn open(stage: &mut Stage, lesson: &LessonId) {
    open_at(stage, lesson, Level::Try);
}

fn open_at(stage: &mut Stage, lesson: &LessonId, level: Level) {
    for intent in [Intent::Forget, Intent::Start, Intent::SetLevel(level), Intent::Begin(lesson.clone())] {
        stage.apply(intent);
    }
}

/// Types a text of the lesson where the keyboard is open, and puts the keyboard away.
fn write(stage: &mut Stage, field: &ElementId, text: &str) {
    let visit = stage.kiosk().visit();
    let (Some(exercise), Some(scene)) = (visit.exercise(), visit.scene(stage.kiosk().content())) else { return };
    let phrase = scene.lesson_text(text);
    let whole = Typed::new(matching::overwrite(exercise.world().typed(field), &phrase, &phrase));
    stage.apply(Intent::Gesture(Gesture::Type(field.clone(), whole)));
    stage.apply(Intent::Gesture(Gesture::LeaveField));
}

/// Touches what is not asked for until the kiosk proposes another way.
fn get_stuck(stage: &mut Stage) -> bool {
    (0..MOST_TOUCHES * 10).any(|at| {
        let visit = stage.kiosk().visit();
        let scene = visit.scene(stage.kiosk().content());
        let Some((exercise, scene)) = visit.exercise().zip(scene) else { return false };
        let wrong = exercise.step(&scene).map(|step| step.mistakes.as_slice()).unwrap_or_default().first();
        let element = wrong.map_or_else(|| ElementId::from(ElementId::BACK), |slip| slip.when.target().clone());
        let intent = if at % 2 == 0 { Intent::Gesture(Gesture::Tap(element)) } else { Intent::RestartStep };
        stage.apply(intent);
        stage.kiosk().visit().question() == Some(Question::Stuck)
    })
}

/// Touches "Aide" until the card of this rung is there.
fn climb(stage: &mut Stage, rung: Rung) -> bool {
    (0..MOST_TOUCHES).any(|_| {
        stage.apply(Intent::Help);
        exercise(stage).and_then(Exercise::card) == Some(&Card::Help(rung))
    })
}

fn exercise(stage: &Stage) -> Option<&Exercise> {
    stage.kiosk().visit().exercise()
}

fn has_fields(step: &Step) -> bool {
    step.does.iter().any(|step_move| matches!(step_move, Move::Type(..)))
}
