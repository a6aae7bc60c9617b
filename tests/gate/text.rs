//! No word cut, hidden or too small.

use crate::eye::{CRUMB, Frame, Row, Surface, SurfaceKind};
use crate::faults::{Check, Fault};
use egui::{Rect, Role, Vec2, vec2};

/// Least size of type, in points: of the shell, and of mock pages.
pub const LEAST_SHELL: f32 = 26.0;
pub const LEAST_MOCK: f32 = 24.0;

/// Looks at the frames of one screen, one for each place that its window was scrolled to.
/// `mock` is where the exercise device stands. Where the kiosk shows how (`is_watched`), nobody scrolls, and it looks after what it shows.
pub fn check(frames: &[Frame], mock: Option<Rect>, is_watched: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut cut: Vec<(String, Fault)> = Vec::new();
    let mut whole = Vec::new();
    for frame in frames {
        let from = frame.overlay_from();
        let rows: Vec<&Row> = frame.rows.iter().filter(|row| row.order > from).collect();
        let mut seen: Vec<&str> = Vec::new();
        for row in &rows {
            let in_view = frame.view_of(row).is_some();
            // In a window that scrolls, each row has to be whole in one of the frames.
            let key = format!("{} {}", seen.iter().filter(|words| **words == row.words).count(), row.words);
            seen.push(&row.words);
            match cut_by(row, frame) {
                Some(_) if is_watched && in_view => {}
                Some(fault) if in_view => cut.push((key, fault)),
                Some(fault) => faults.push(fault),
                None if in_view => whole.push(key),
                None => {}
            }
            if cut_by(row, frame).is_some() {
                continue;
            }
            faults.extend(boxed(row, frame));
            faults.extend(covered(row, frame, mock));
            if row.is_elided {
                faults.push(fault(Check::Elided, row, "ends before its end".to_owned(), 1.0));
            }
            // What somebody types goes on where it may.
            if row.is_broken && !is_in(&[Role::TextInput, Role::PasswordInput, Role::MultilineTextInput], row, frame) {
                faults.push(fault(Check::Broken, row, "breaks a word".to_owned(), 1.0));
            }
            let least = if mock.is_some_and(|mock| mock.contains(row.ink.center())) { LEAST_MOCK } else { LEAST_SHELL };
            if row.size < least - 0.01 {
                faults.push(fault(Check::Small, row, format!("is {:.1} points, at least {least}", row.size), least - row.size));
            }
        }
        for (at, row) in rows.iter().enumerate() {
            for other in rows.iter().skip(at + 1) {
                let common = row.ink.intersect(row.clip).intersect(other.ink.intersect(other.clip));
                if common.width() > CRUMB && common.height() > CRUMB {
                    let says = format!("and “{}” share {:.0} × {:.0} points", other.words, common.width(), common.height());
                    faults.push(fault(Check::Covered, row, says, common.height()));
                }
            }
        }
    }
    faults.extend(cut.into_iter().filter(|(key, _)| !whole.contains(key)).map(|(_, fault)| fault));
    faults
}

fn fault(check: Check, row: &Row, says: String, by: f32) -> Fault {
    Fault { check, subject: row.words.trim().to_owned(), says, by, at: row.ink }
}

/// How far one rectangle leaves another.
fn beyond(inner: Rect, outer: Rect) -> f32 {
    let sides = [outer.left() - inner.left(), outer.top() - inner.top(), inner.right() - outer.right(), inner.bottom() - outer.bottom()];
    sides.into_iter().fold(0.0, f32::max)
}

fn is_in(roles: &[Role], row: &Row, frame: &Frame) -> bool {
    let is_around = |rect: Rect| rect.expand(24.0).contains(row.ink.center());
    frame.controls.iter().any(|control| roles.contains(&control.role) && is_around(control.rect))
}

fn cut_by(row: &Row, frame: &Frame) -> Option<Fault> {
    // A line longer than its field is read by moving the caret.
    let ink = if is_in(&[Role::TextInput, Role::PasswordInput], row, frame) && row.clip.is_positive() {
        row.ink.with_min_x(row.ink.left().max(row.clip.left())).with_max_x(row.ink.right().min(row.clip.right()))
    } else {
        row.ink
    };
    let by = beyond(ink, row.clip.intersect(frame.screen));
    (by > CRUMB).then(|| fault(Check::Cut, row, format!("is cut by {by:.1} points"), by))
}

/// The surface that a row stands on: the last one painted under its middle.
fn box_of<'a>(row: &Row, frame: &'a Frame) -> Option<&'a Surface> {
    // A mark behind one letter is no box: it is as low as the type, and not as wide as the words.
    let is_mark = |surface: &Surface| surface.rect.height() < 1.7 * row.size && surface.rect.width() < row.ink.width();
    let is_box = |surface: &&Surface| {
        surface.kind == SurfaceKind::Box
            && surface.order < row.order
            && surface.rect.width().min(surface.rect.height()) > 20.0
            && !is_mark(surface)
    };
    frame.surfaces.iter().filter(is_box).rfind(|surface| surface.rect.intersect(surface.clip).contains(row.ink.center()))
}

fn boxed(row: &Row, frame: &Frame) -> Option<Fault> {
    let surface = box_of(row, frame)?;
    let visible = row.ink.intersect(row.clip);
    let by = beyond(visible, surface.inner);
    (by > CRUMB).then(|| fault(Check::Cut, row, format!("leaves its box by {by:.1} points"), by))
}

/// The hand that shows what to touch may lie on anything but the words of that.
pub fn is_pointed_past(row: &Row, hand: &Surface, frame: &Frame, mock: Option<Rect>) -> bool {
    let is_hand = hand.kind == SurfaceKind::Picture && mock.is_some_and(|mock| mock.intersects(hand.rect));
    let tip = hand.rect.min + hand.rect.size() * HAND_TIP;
    let target = frame.controls.iter().rfind(|control| control.visible.contains(tip));
    is_hand && !target.is_some_and(|target| target.visible.contains(row.ink.center()) && row.ink.bottom() > tip.y)
}

/// Where the fingertip is in the picture of the hand, as a part of its side; above it there is nothing.
const HAND_TIP: Vec2 = vec2(0.45, 0.1);

fn covered(row: &Row, frame: &Frame, mock: Option<Rect>) -> Option<Fault> {
    let visible = row.ink.intersect(row.clip);
    let over = frame.surfaces.iter().filter(|surface| surface.order > row.order && surface.hides);
    let over = over.filter(|surface| !is_pointed_past(row, surface, frame, mock));
    let common = over.filter(|surface| surface.rect.width().min(surface.rect.height()) > 8.0).map(|surface| {
        let common = visible.intersect(surface.rect.intersect(surface.clip));
        if common.is_positive() { common.width().min(common.height()) } else { 0.0 }
    });
    let by = common.fold(0.0, f32::max);
    (by > 2.0 * CRUMB).then(|| fault(Check::Covered, row, format!("lies {by:.0} points under something else"), by))
}
