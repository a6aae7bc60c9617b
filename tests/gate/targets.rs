//! Every target large enough, apart from the others, and named.

use crate::eye::{Control, Frame};
use crate::faults::{Check, Fault};
use egui::Rect;

/// 20 mm; 16 for the keys of the on-screen keyboard.
pub const LEAST_TARGET: f32 = 72.0;
pub const LEAST_KEY: f32 = 58.0;
/// Between two different controls, and between two keys.
pub const LEAST_GAP: f32 = 14.0;
pub const LEAST_KEY_GAP: f32 = 9.0;
/// What rounding may take away.
const CRUMB: f32 = 0.1;

/// Looks at the frames of one screen, one for each place that its window was scrolled to. `tray` is the on-screen keyboard's.
/// Where the kiosk shows how (`is_watched`), nobody scrolls to a target.
pub fn check(frames: &[Frame], tray: Option<Rect>, is_watched: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for frame in frames {
        let controls = frame.reachable_controls();
        for control in &controls {
            if control.name.is_empty() {
                faults.push(fault(Check::Nameless, control, format!("{:?} has no name", control.role), 1.0));
            }
            let least = if is_key(control, tray) { LEAST_KEY } else { LEAST_TARGET };
            let by = least - control.rect.width().min(control.rect.height());
            if by > CRUMB {
                let says = format!("is {:.1} × {:.1}, at least {least}", control.rect.width(), control.rect.height());
                faults.push(fault(Check::Target, control, says, by));
            }
            if !control.is_focusable && !is_key(control, tray) {
                faults.push(fault(Check::Unreachable, control, "takes no focus".to_owned(), 1.0));
            }
            // Of what is high, half a window full: that much of it comes into sight however far one scrolls at a time.
            let view = frame.views.iter().map(Rect::height).fold(f32::INFINITY, f32::min) / 2.0;
            let is_whole = |shown: &Control| {
                shown.visible.width() > shown.rect.width() - CRUMB && shown.visible.height() > shown.rect.height().min(view) - CRUMB
            };
            let is_shown = |other: &Frame| other.controls.iter().any(|shown| shown.id == control.id && is_whole(shown));
            if !is_watched && !frames.iter().any(is_shown) {
                let visible = control.visible;
                let says = format!("only {:.0} × {:.0} of it can be seen", visible.width().max(0.0), visible.height().max(0.0));
                faults.push(fault(Check::Target, control, says, LEAST_TARGET));
            }
        }
        for (at, control) in controls.iter().enumerate() {
            for other in controls.iter().skip(at + 1) {
                faults.extend(near(control, other, tray));
            }
        }
    }
    faults
}

fn fault(check: Check, control: &Control, says: String, by: f32) -> Fault {
    let subject = if control.name.is_empty() { format!("{:?}", control.role) } else { control.name.clone() };
    Fault { check, subject, says, by, at: control.rect }
}

/// The keys of the on-screen keyboard: the field keeps the focus, so that a hardware keyboard goes on writing there.
pub fn is_key(control: &Control, tray: Option<Rect>) -> bool {
    !control.is_focusable && tray.is_some_and(|tray| tray.contains_rect(control.rect))
}

fn near(a: &Control, b: &Control, tray: Option<Rect>) -> Option<Fault> {
    // What is scrolled away touches nothing.
    let visible = |control: &Control| control.rect.intersect(control.visible);
    let (one, two) = (visible(a), visible(b));
    if !one.is_positive() || !two.is_positive() {
        return None;
    }
    let across = (two.left() - one.right()).max(one.left() - two.right());
    let down = (two.top() - one.bottom()).max(one.top() - two.bottom());
    let gap = if across > 0.0 && down > 0.0 { across.hypot(down) } else { across.max(down) };
    let least = match (is_key(a, tray), is_key(b, tray)) {
        (true, true) => LEAST_KEY_GAP,
        _ if are_rows_of_one_list(a, b) => 0.0,
        _ => LEAST_GAP,
    };
    let by = least - gap;
    (by > CRUMB).then(|| {
        let says = if gap < 0.0 { "overlaps".to_owned() } else { format!("is {gap:.1} away from") };
        fault(Check::Near, a, format!("{says} “{}”, at least {least}", b.name), by)
    })
}

/// Rows of one list may touch: same kind, same place across, one above the other, in a window of their own.
fn are_rows_of_one_list(a: &Control, b: &Control) -> bool {
    let same = |a: f32, b: f32| (a - b).abs() < 0.5;
    a.role == b.role
        && a.parent == b.parent
        && same(a.rect.left(), b.rect.left())
        && same(a.rect.right(), b.rect.right())
        && a.rect.width() > 2.0 * a.rect.height().min(b.rect.height())
        && a.visible.width() > 0.0
}
