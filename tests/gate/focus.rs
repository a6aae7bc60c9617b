//! Every control reached by Tab alone, once in a round, and in sight when it has the focus.

use crate::eye::Frame;
use crate::faults::{Check, Fault};
use crate::guide::{Guide, Show};
use crate::pixels;
use egui::{IdMap, IdSet, Rect, Role};

/// Goes round with Tab. `frames` are what the screen holds in all places; `sees` also looks at the picture of each focus.
pub fn check<S: Show>(guide: &mut Guide<S>, frames: &[Frame], sees: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut expected: IdMap<(String, Rect)> = IdMap::default();
    for frame in frames {
        for control in frame.reachable_controls().into_iter().filter(|control| control.is_focusable) {
            expected.insert(control.id, (control.name.clone(), control.rect));
        }
    }
    let fault = |check, subject: &str, says: &str, at| Fault { check, subject: subject.to_owned(), says: says.to_owned(), by: 1.0, at };
    if let Some(last) = frames.last()
        && let Some(edited) = last
            .controls
            .iter()
            .find(|control| matches!(control.role, Role::TextInput | Role::PasswordInput) && last.focused == Some(control.id))
    {
        // Tab leaves a field, and its keyboard goes.
        return if guide.tab().focused == Some(edited.id) {
            vec![fault(Check::Unreachable, &edited.name, "does not let the focus go", edited.rect)]
        } else {
            Vec::new()
        };
    }
    if let Some(view) = frames.last().and_then(|last| last.views.first().copied()) {
        guide.scroll_to_top(view);
    }
    let mut met = IdSet::default();
    // Two rounds: some controls stand there in some places of the page only.
    for _ in 0..2 * expected.len() + 8 {
        let frame = guide.tab();
        let Some(id) = frame.focused else { continue };
        if !met.insert(id) {
            if expected.keys().all(|id| met.contains(id)) {
                break;
            }
            continue;
        }
        let Some(control) = frame.controls.iter().find(|control| control.id == id) else { continue };
        if !expected.contains_key(&id) {
            faults.push(fault(Check::Unreachable, &control.name, "has the focus and lies under something", control.rect));
            continue;
        }
        let shown = control.visible.intersect(control.rect);
        // Of what is high, half a window full.
        let view = frame.views.iter().filter(|view| view.intersects(control.rect)).map(Rect::height).fold(f32::INFINITY, f32::min) / 2.0;
        if shown.width() < control.rect.width() - 1.0 || shown.height() < control.rect.height().min(view) - 1.0 {
            faults.push(fault(Check::Unseen, &control.name, "has the focus out of sight", control.rect));
            continue;
        }
        if sees {
            let (without, with) = guide.without_and_with_focus(id);
            let without = guide.eye.picture(&without).pixels().to_vec();
            if let Some(control) = with.controls.iter().find(|control| control.id == id) {
                faults.extend(pixels::check_focus(control, &without, guide.eye.picture(&with)));
            }
        }
    }
    // On a page with nothing else to go to, "Descendre" is met, and "Monter" stands there once it was used.
    let goes_down = expected.iter().any(|(id, (name, _))| name == "Descendre" && met.contains(id));
    let missed = expected.into_iter().filter(|(id, (name, _))| !(met.contains(id) || goes_down && name == "Monter"));
    faults.extend(missed.map(|(_, (name, rect))| fault(Check::Unreachable, &name, "is not met by Tab", rect)));
    faults
}
