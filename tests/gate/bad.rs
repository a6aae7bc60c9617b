//! Scenes that must not pass, one for each check, and one that must.

use crate::faults::{Check, Fault};
use crate::guide::Guide;
use crate::{focus, pixels, targets, text};
use egui::{
    Align2, Color32, FontFamily, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use pas_a_pas::ui::touch::scroll_source;

fn faults_of(scene: fn(&mut Ui)) -> Vec<Fault> {
    let mut guide = Guide::of_scene(scene);
    let frame = guide.settle();
    let frames = guide.all_places(frame);
    let mut faults = text::check(&frames, None, false);
    faults.extend(targets::check(&frames, None, false));
    for frame in &frames {
        let behind = guide.eye.picture_without_words(frame);
        faults.extend(pixels::check_text(frame, behind, None));
        faults.extend(pixels::check_controls(frame, behind));
    }
    faults.extend(focus::check(&mut guide, &frames, true));
    faults
}

/// The scene has this fault, and no other.
fn is_caught(scene: fn(&mut Ui), check: Check) {
    let faults = faults_of(scene);
    assert!(!faults.is_empty() && faults.iter().all(|fault| fault.check == check), "{check:?}: {faults:?}");
}

/// The scene has this fault, and others that come of it.
fn is_among(scene: fn(&mut Ui), check: Check) {
    let faults = faults_of(scene);
    assert!(faults.iter().any(|fault| fault.check == check), "{check:?}: {faults:?}");
}

fn paper(ui: &Ui) {
    ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, Color32::WHITE);
}

fn write_in(ui: &Ui, at: Pos2, words: &str, size: f32, color: Color32) {
    ui.painter().text(at, Align2::LEFT_TOP, words, FontId::new(size, FontFamily::Proportional), color);
}

fn write(ui: &Ui, at: Pos2, words: &str) {
    write_in(ui, at, words, 30.0, Color32::BLACK);
}

fn rect(left: f32, top: f32, width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(left, top), vec2(width, height))
}

fn card(ui: &Ui, rect: Rect, border: Color32) {
    ui.painter().rect(rect, 8.0, Color32::WHITE, Stroke::new(3.0, border), StrokeKind::Inside);
}

fn scroll_area() -> ScrollArea {
    ScrollArea::vertical()
        .auto_shrink(false)
        .animated(false)
        .scroll_source(scroll_source())
        .scroll_bar_visibility(egui::scroll_area::ScrollBarVisibility::AlwaysHidden)
}

/// A control as it should be, but for what is asked for.
fn control(ui: &Ui, rect: Rect, name: &str, role: Role, sense: Sense, border: Color32, rings: bool) -> egui::Response {
    let response = ui.interact(rect, ui.scope_id().with(("control", name)), sense);
    response.widget_info(|| WidgetInfo::labeled(role, true, name));
    card(ui, rect, border);
    if role != Role::TextInput {
        write(ui, rect.min + vec2(12.0, 16.0), name);
    }
    if rings && response.has_focus() {
        ui.painter().rect_stroke(rect.expand(4.0), 8.0, Stroke::new(4.0, Color32::BLACK), StrokeKind::Outside);
    }
    response
}

fn button(ui: &Ui, rect: Rect, name: &str) -> egui::Response {
    control(ui, rect, name, Role::Button, Sense::click(), Color32::BLACK, true)
}

#[test]
fn a_good_scene_passes() {
    let faults = faults_of(|ui| {
        paper(ui);
        write(ui, pos2(40.0, 20.0), "Good words");
        button(ui, rect(40.0, 80.0, 200.0, 72.0), "One");
        button(ui, rect(254.0, 80.0, 200.0, 72.0), "Two");
        control(ui, rect(40.0, 200.0, 300.0, 76.0), "Field", Role::TextInput, Sense::click(), Color32::BLACK, true);
        // A page longer than its window, whose rows touch.
        let window = rect(40.0, 320.0, 400.0, 200.0);
        let mut child = ui.new_child(UiBuilder::new().max_rect(window));
        child.shrink_clip_rect(window);
        child.spacing_mut().scroll.fade.strength = 0.0;
        child.spacing_mut().scroll.kinetic.rubber_band = false;
        scroll_area().show(&mut child, |ui| {
            let (page, _) = ui.allocate_exact_size(vec2(300.0, 400.0), Sense::hover());
            for (at, name) in ["First", "Second", "Third", "Fourth"].into_iter().enumerate() {
                let row = Rect::from_min_size(page.min + vec2(20.0, 16.0 + 90.0 * at as f32), vec2(240.0, 90.0));
                let response = button(ui, row, name);
                if response.gained_focus() {
                    ui.scroll_to_rect(row.expand(16.0), None);
                }
            }
        });
    });
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn words_wider_than_their_card_are_caught() {
    is_among(
        |ui| {
            paper(ui);
            card(ui, rect(100.0, 100.0, 240.0, 80.0), Color32::BLACK);
            write(ui, pos2(110.0, 120.0), "Words wider than their card");
        },
        Check::Cut,
    );
}

#[test]
fn a_word_that_is_broken_over_two_rows_is_caught() {
    is_caught(
        |ui| {
            paper(ui);
            let font = FontId::proportional(30.0);
            let galley = ui.painter().layout("Volume moyennement".to_owned(), font, Color32::BLACK, 130.0);
            ui.painter().galley(pos2(40.0, 40.0), galley, Color32::BLACK);
        },
        Check::Broken,
    );
}

#[test]
fn words_that_leave_the_screen_or_their_window_are_caught() {
    is_caught(
        |ui| {
            paper(ui);
            write(ui, pos2(700.0, 120.0), "Words that go on and on");
        },
        Check::Cut,
    );
    is_caught(
        |ui| {
            paper(ui);
            let window = rect(40.0, 40.0, 300.0, 200.0);
            let mut child = ui.new_child(UiBuilder::new().max_rect(window));
            child.shrink_clip_rect(window);
            scroll_area().show(&mut child, |ui| {
                let (page, _) = ui.allocate_exact_size(vec2(300.0, 600.0), Sense::hover());
                write(ui, page.min + vec2(20.0, 260.0), "One can scroll down, and not to the right");
            });
        },
        Check::Cut,
    );
}

#[test]
fn words_that_end_before_their_end_are_caught() {
    is_caught(
        |ui| {
            paper(ui);
            let font = FontId::new(30.0, FontFamily::Proportional);
            let mut job = egui::text::LayoutJob::simple_singleline("Words that go on and on".to_owned(), font, Color32::BLACK);
            job.wrap = egui::text::TextWrapping::truncate_at_width(200.0);
            let galley = ui.painter().layout_job(job);
            ui.painter().galley(pos2(40.0, 40.0), galley, Color32::BLACK);
        },
        Check::Elided,
    );
}

#[test]
fn words_over_words_and_under_a_card_are_caught() {
    is_caught(
        |ui| {
            paper(ui);
            write(ui, pos2(40.0, 40.0), "Some words");
            write(ui, pos2(90.0, 48.0), "Other words");
        },
        Check::Covered,
    );
    is_among(
        |ui| {
            paper(ui);
            write(ui, pos2(40.0, 40.0), "Some words");
            card(ui, rect(100.0, 30.0, 200.0, 100.0), Color32::BLACK);
        },
        Check::Covered,
    );
}

#[test]
fn small_type_is_caught() {
    is_caught(
        |ui| {
            paper(ui);
            write_in(ui, pos2(40.0, 40.0), "Small words", 20.0, Color32::BLACK);
        },
        Check::Small,
    );
}

#[test]
fn small_targets_are_caught() {
    is_caught(
        |ui| {
            paper(ui);
            button(ui, rect(40.0, 80.0, 200.0, 60.0), "Low");
        },
        Check::Target,
    );
    // Large enough, and half of it under the edge of the screen.
    is_among(
        |ui| {
            paper(ui);
            let half = rect(720.0, 80.0, 200.0, 72.0);
            ui.interact(half, ui.scope_id().with("half"), Sense::CLICK | Sense::FOCUSABLE)
                .widget_info(|| WidgetInfo::labeled(Role::Button, true, "Half"));
            card(ui, half, Color32::BLACK);
        },
        Check::Target,
    );
}

#[test]
fn targets_too_near_to_each_other_are_caught() {
    is_caught(
        |ui| {
            paper(ui);
            button(ui, rect(40.0, 80.0, 200.0, 72.0), "One");
            button(ui, rect(250.0, 80.0, 200.0, 72.0), "Two");
        },
        Check::Near,
    );
    is_caught(
        |ui| {
            paper(ui);
            button(ui, rect(40.0, 80.0, 100.0, 72.0), "One");
            button(ui, rect(120.0, 150.0, 100.0, 90.0), "Two");
        },
        Check::Near,
    );
}

#[test]
fn a_control_without_a_name_is_caught() {
    is_caught(
        |ui| {
            paper(ui);
            control(ui, rect(40.0, 80.0, 200.0, 72.0), "", Role::Button, Sense::click(), Color32::BLACK, true);
        },
        Check::Nameless,
    );
}

#[test]
fn grey_on_grey_is_caught() {
    is_caught(
        |ui| {
            paper(ui);
            ui.painter().rect_filled(rect(20.0, 20.0, 300.0, 100.0), 0.0, Color32::GRAY);
            write_in(ui, pos2(40.0, 40.0), "Grey words", 30.0, Color32::DARK_GRAY);
        },
        Check::TextContrast,
    );
}

#[test]
fn a_field_that_one_hardly_sees_is_caught() {
    is_caught(
        |ui| {
            paper(ui);
            control(ui, rect(40.0, 200.0, 300.0, 76.0), "Field", Role::TextInput, Sense::click(), Color32::LIGHT_GRAY, true);
        },
        Check::ControlContrast,
    );
}

#[test]
fn what_the_keyboard_does_not_reach_is_caught() {
    is_caught(
        |ui| {
            paper(ui);
            button(ui, rect(40.0, 80.0, 200.0, 72.0), "One");
            control(ui, rect(40.0, 200.0, 200.0, 72.0), "Two", Role::Button, Sense::CLICK, Color32::BLACK, true);
        },
        Check::Unreachable,
    );
    // One that keeps the focus for itself.
    is_among(
        |ui| {
            paper(ui);
            button(ui, rect(40.0, 80.0, 200.0, 72.0), "One").request_focus();
            button(ui, rect(40.0, 200.0, 200.0, 72.0), "Two");
        },
        Check::Unreachable,
    );
    // One under a panel.
    is_caught(
        |ui| {
            paper(ui);
            button(ui, rect(40.0, 80.0, 200.0, 72.0), "One");
            ui.interact(rect(20.0, 60.0, 400.0, 400.0), ui.scope_id().with("panel"), Sense::CLICK);
            card(ui, rect(20.0, 60.0, 400.0, 400.0), Color32::BLACK);
            button(ui, rect(40.0, 200.0, 200.0, 72.0), "Two");
        },
        Check::Unreachable,
    );
}

#[test]
fn a_focus_that_one_does_not_see_is_caught() {
    is_caught(
        |ui| {
            paper(ui);
            control(ui, rect(40.0, 80.0, 200.0, 72.0), "One", Role::Button, Sense::click(), Color32::BLACK, false);
        },
        Check::Unseen,
    );
}

#[test]
fn words_that_nobody_can_hear_are_caught() {
    fn scene(ui: &mut Ui) {
        paper(ui);
        button(ui, rect(40.0, 40.0, 300.0, 80.0), "Envoyer");
        write(ui, pos2(40.0, 200.0), "Seulement vu");
    }
    let frame = Guide::of_scene(scene).settle();
    let unheard: Vec<String> = crate::heard::check(&frame).into_iter().map(|fault| fault.subject).collect();
    assert_eq!(unheard, ["Seulement vu"]);
}
