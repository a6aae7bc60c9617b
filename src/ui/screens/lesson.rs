//! The exercise: the coach on one side, the mock service on the other, the keyboard where something is typed.

use crate::content::{Block, Content, ElementId, FieldKind};
use crate::practice::{Exercise, Gesture, Scene};
use crate::ui::keyboard::{self, KeyQueue, Keyboard, KeyboardAction, Next, Writing};
use crate::ui::mock::{self, MockView};
use crate::ui::widgets::Cx;
use crate::ui::{coach, keyboard_is_open};
use crate::visit::{Intent, Visit};
use egui::Ui;
use std::time::Duration;

/// What the lesson screen keeps between two frames.
pub struct LessonView {
    mock: MockView,
    /// Of the field that is being typed into.
    keyboard: Option<(ElementId, Keyboard)>,
}

impl LessonView {
    /// `pace` is how long a slow page takes to come.
    pub fn new(pace: Duration) -> Self {
        Self { mock: MockView { pace, ..MockView::default() }, keyboard: None }
    }
}

pub fn show(ui: &mut Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, view: &mut LessonView, keys: &KeyQueue, intents: &mut Vec<Intent>) {
    let (Some(exercise), Some(scene)) = (visit.exercise(), visit.scene(content)) else { return };
    mock::show(ui, cx, exercise, &scene, &mut view.mock, intents);
    coach::show(ui, cx, exercise, &scene, keyboard_is_open(cx.layout.shape, exercise), intents);
    show_keyboard(ui, cx, exercise, &scene, view, keys, intents);
    mock::point(ui, cx, exercise, &scene, &view.mock);
}

fn show_keyboard(
    ui: &Ui,
    cx: &Cx<'_>,
    exercise: &Exercise,
    scene: &Scene<'_>,
    view: &mut LessonView,
    keys: &KeyQueue,
    intents: &mut Vec<Intent>,
) {
    let open = exercise.world().editing().filter(|_| keyboard_is_open(cx.layout.shape, exercise));
    let Some(field) = open else {
        view.keyboard = None;
        return;
    };
    let kind = kind_of(field, exercise, scene);
    if view.keyboard.as_ref().is_none_or(|(of, _)| of != field) {
        view.keyboard = Some((field.clone(), Keyboard::new(keys.clone(), kind)));
    }
    let Some((_, keyboard)) = &mut view.keyboard else { return };
    let before_caret = mock::text_before_caret(ui.ctx(), field, exercise.world().typed(field));
    let next = exercise.phrase_progress(scene).and_then(|(phrase, progress)| match progress.stray {
        0 => phrase.chars().nth(progress.written).map(Next::Type),
        _ => Some(Next::Delete),
    });
    let writing = Writing { field: kind, before_caret: Some(&before_caret), next };
    let touched = keyboard::show(ui, cx.layout.keyboard(), cx, keyboard, &writing);
    if touched == Some(KeyboardAction::Close) {
        intents.push(Intent::Gesture(Gesture::LeaveField));
    }
    // While the kiosk's hand writes, a touch on any key takes over, as one on the page does.
    if exercise.watching().is_some() && !keys.take().is_empty() {
        intents.push(Intent::TakeOver);
    }
}

/// What an open field is for.
pub fn kind_of(field: &ElementId, exercise: &Exercise, scene: &Scene<'_>) -> FieldKind {
    let world = exercise.world();
    let blocks = scene.site.page(&world.place().page).map(|page| world.blocks(page)).unwrap_or_default();
    let found = blocks.into_iter().find_map(|block| match block {
        Block::Field(other) if other.id == *field => Some(other.kind),
        _ => None,
    });
    found.unwrap_or_default()
}
