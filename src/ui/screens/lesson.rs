//! The exercise: the coach on one side, the mock service on the other, the keyboard where something is typed.

use crate::content::{Content, FieldKind};
use crate::practice::{Exercise, Gesture, Scene};
use crate::ui::keyboard::{self, Keyboard, KeyboardAction};
use crate::ui::mock::{self, MockView};
use crate::ui::widgets::Cx;
use crate::ui::{coach, keyboard_is_open};
use crate::visit::{Intent, Visit};
use egui::Ui;

/// What the lesson screen keeps between two frames.
#[derive(Default)]
pub struct LessonView {
    pub mock: MockView,
    pub keyboard: Keyboard,
}

pub fn show(ui: &mut Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, view: &mut LessonView, intents: &mut Vec<Intent>) {
    let Some(exercise) = visit.exercise() else { return };
    let Some(scene) = Scene::new(content, exercise.lesson(), cx.tr.lang()) else { return };
    mock::show(ui, cx, exercise, &scene, &mut view.mock, intents);
    let keyboard_open = keyboard_is_open(exercise);
    coach::show(ui, cx, exercise, &scene, keyboard_open, intents);
    if keyboard_open {
        show_keyboard(ui, cx, exercise, &scene, &mut view.keyboard, intents);
    } else {
        view.keyboard = Keyboard::default();
    }
}
