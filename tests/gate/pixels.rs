//! Contrast, measured on the picture.
//!
//! Ratios are WCAG 2's. Words: at least 7 to 1 against every colour that is a meaningful share of what lies behind them.
//! Controls, after WCAG 1.4.11 (what is needed to see that there is something to touch): a field or a choice has a border, or a
//! surface unlike the one around it, of 3 to 1 on each side. Any other control has words (at 7 to 1), an icon of 3 to 1, or such a border.

use crate::eye::{Control, Frame, Row, SurfaceKind};
use crate::faults::{Check, Fault};
use egui::{Color32, Pos2, Rect, Role, pos2, vec2};
use pas_a_pas::ui::canvas::Picture;

pub const LEAST_TEXT: f32 = 7.0;
pub const LEAST_PART: f32 = 3.0;
/// Colours that are less than this share of a place are the soft edges of something.
const CRUMB: f32 = 0.02;

/// A ratio of contrast, from 1 to 21, of two colours as the canvas keeps them.
pub fn ratio(a: u32, b: u32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: u32) -> f32 {
    let channel = |shift: u32| {
        let part = f32::from((color >> shift) as u8) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}

fn packed(color: Color32) -> u32 {
    u32::from_be_bytes([0, color.r(), color.g(), color.b()])
}

fn pixel(picture: &Picture, at: Pos2) -> Option<u32> {
    let [width, height] = picture.size();
    let (x, y) = (at.x.floor(), at.y.floor());
    let is_inside = x >= 0.0 && y >= 0.0 && (x as usize) < width && (y as usize) < height;
    is_inside.then(|| picture.pixels().get(y as usize * width + x as usize).copied()).flatten()
}

/// The colours of a place and their shares, the most common first, without crumbs.
fn colors(picture: &Picture, rect: Rect, crumb: f32) -> Vec<(u32, f32)> {
    let [width, height] = picture.size();
    let rect = rect.intersect(Rect::from_min_size(Pos2::ZERO, vec2(width as f32, height as f32)));
    if !rect.is_positive() {
        return Vec::new();
    }
    let (left, right) = (rect.left().floor() as usize, (rect.right().ceil() as usize).min(width));
    let (top, bottom) = (rect.top().floor() as usize, (rect.bottom().ceil() as usize).min(height));
    let mut counts: Vec<(u32, usize)> = Vec::new();
    for y in top..bottom {
        for &color in picture.pixels().get(y * width + left..y * width + right).unwrap_or_default() {
            match counts.iter_mut().find(|(known, _)| *known == color) {
                Some((_, count)) => *count += 1,
                None => counts.push((color, 1)),
            }
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let all = ((right - left) * (bottom - top)).max(1) as f32;
    let shares: Vec<(u32, f32)> = counts.iter().map(|(color, count)| (*color, *count as f32 / all)).collect();
    let solid: Vec<(u32, f32)> = shares.iter().filter(|(_, share)| *share >= crumb).copied().collect();
    // On a photograph every colour is a crumb, and every colour counts.
    let is_plain = solid.iter().map(|(_, share)| share).sum::<f32>() > 0.8;
    if is_plain { solid } else { shares }
}

/// How much of a caret may lie in the last letter's box, in points.
const CARET: f32 = 6.0;

/// Words against what is behind them: `behind` is the frame without its words.
pub fn check_text(frame: &Frame, behind: &Picture, mock: Option<Rect>) -> Vec<Fault> {
    let from = frame.overlay_from();
    let hands: Vec<_> = frame.surfaces.iter().filter(|surface| surface.kind == SurfaceKind::Picture).collect();
    let is_under_hand = |row: &Row| {
        let over = hands.iter().filter(|hand| hand.order > row.order && hand.rect.intersects(row.ink));
        over.into_iter().any(|hand| crate::text::is_pointed_past(row, hand, frame, mock))
    };
    frame.rows.iter().filter(|row| row.order > from && !is_under_hand(row)).filter_map(|row| text(row, frame, behind)).collect()
}

fn text(row: &Row, frame: &Frame, behind: &Picture) -> Option<Fault> {
    // The caret stands against a letter.
    let is_written_in = frame.controls.iter().any(|field| {
        matches!(field.role, Role::TextInput | Role::PasswordInput)
            && frame.focused == Some(field.id)
            && field.rect.contains(row.ink.center())
    });
    let worst = row.runs.iter().flat_map(|(ink, rect)| {
        let visible = rect.shrink(1.0).intersect(row.clip);
        let ink = packed(*ink);
        let crumb = if is_written_in { CRUMB.max(CARET / visible.width()) } else { CRUMB };
        colors(behind, visible, crumb).into_iter().map(move |(color, _)| (ratio(ink, color), ink, color))
    });
    let (worst, ink, color) = worst.min_by(|a, b| a.0.total_cmp(&b.0))?;
    (worst < LEAST_TEXT - 0.05).then(|| Fault {
        check: Check::TextContrast,
        subject: row.words.trim().to_owned(),
        says: format!("is #{ink:06X} on #{color:06X}, {worst:.1} to 1, at least {LEAST_TEXT}"),
        by: LEAST_TEXT - worst,
        at: row.ink,
    })
}

/// Controls against what is around them.
pub fn check_controls(frame: &Frame, behind: &Picture) -> Vec<Fault> {
    frame.reachable_controls().into_iter().filter_map(|control| part(control, frame, behind)).collect()
}

fn part(control: &Control, frame: &Frame, behind: &Picture) -> Option<Fault> {
    let shown = control.rect.intersect(control.visible);
    if shown.area() < 0.5 * control.rect.area() {
        return None;
    }
    let needs_border = matches!(control.role, Role::TextInput | Role::PasswordInput | Role::RadioButton | Role::CheckBox);
    let has_words = || frame.rows.iter().any(|row| shown.contains(row.ink.center()));
    let icon = || {
        let icons = frame.surfaces.iter().filter(|surface| matches!(surface.kind, SurfaceKind::Icon(tint) if tint.a() > 0));
        let here = icons.filter(|icon| shown.contains(icon.rect.center()));
        here.map(|icon| strongest(&colors(behind, icon.rect.intersect(icon.clip), CRUMB))).fold(1.0, f32::max)
    };
    let border = border(control, behind);
    let best = if needs_border || border >= LEAST_PART {
        border
    } else if has_words() {
        LEAST_TEXT
    } else {
        icon().max(border)
    };
    (best < LEAST_PART - 0.02).then(|| Fault {
        check: Check::ControlContrast,
        subject: control.name.clone(),
        says: format!("stands out {best:.1} to 1, at least {LEAST_PART}"),
        by: LEAST_PART - best,
        at: control.rect,
    })
}

/// The strongest contrast of the most common colour with another one.
fn strongest(colors: &[(u32, f32)]) -> f32 {
    let Some((ground, _)) = colors.first() else { return 1.0 };
    colors.iter().map(|(color, _)| ratio(*ground, *color)).fold(1.0, f32::max)
}

/// How much what is just inside a control's rectangle stands out from what is just outside, on its weakest side.
fn border(control: &Control, behind: &Picture) -> f32 {
    let rect = control.rect.intersect(control.visible);
    let side = |from: Pos2, to: Pos2, out: egui::Vec2| {
        let mut ratios: Vec<f32> = (1..20_u8)
            .filter_map(|at| {
                let on = from.lerp(to, 0.1 + 0.8 * f32::from(at) / 20.0);
                let outside = pixel(behind, on + 3.0 * out)?;
                let inside = (0..8_u8).filter_map(|depth| pixel(behind, on - (0.5 + f32::from(depth)) * out));
                Some(inside.map(|color| ratio(outside, color)).fold(1.0, f32::max))
            })
            .collect();
        ratios.sort_by(f32::total_cmp);
        // A corner or a neighbour may hide a part of a side.
        ratios.get(ratios.len() / 5).copied()
    };
    let (lt, rt, lb, rb) = (rect.left_top(), rect.right_top(), rect.left_bottom(), rect.right_bottom());
    // Where it is scrolled out of sight there is no side.
    let same = |a: f32, b: f32| (a - b).abs() < 0.5;
    let seen = control.rect;
    let sides = [
        same(seen.top(), rect.top()).then(|| side(lt, rt, vec2(0.0, -1.0))),
        same(seen.bottom(), rect.bottom()).then(|| side(lb, rb, vec2(0.0, 1.0))),
        same(seen.left(), rect.left()).then(|| side(lt, lb, vec2(-1.0, 0.0))),
        same(seen.right(), rect.right()).then(|| side(rt, rb, vec2(1.0, 0.0))),
    ];
    sides.into_iter().flatten().flatten().reduce(f32::min).unwrap_or(1.0)
}

/// How far round a control its focus may show, in points.
const RING: f32 = 18.0;

/// What the keyboard's focus changes, after WCAG 2.4.13: an area as large as a line of two points round the control, at 3 to 1.
pub fn check_focus(control: &Control, without: &[u32], with: &Picture) -> Option<Fault> {
    let [width, height] = with.size();
    let shown = control.rect.intersect(control.visible);
    let area = shown.expand(RING).intersect(Rect::from_min_max(Pos2::ZERO, pos2(width as f32, height as f32)));
    let mut changed = 0_usize;
    for y in area.top() as usize..area.bottom() as usize {
        let row = y * width + area.left() as usize..y * width + area.right() as usize;
        let (before, after) = (without.get(row.clone()).unwrap_or_default(), with.pixels().get(row).unwrap_or_default());
        changed += before.iter().zip(after).filter(|(a, b)| a != b && ratio(**a, **b) >= LEAST_PART).count();
    }
    let wanted = 2.0 * 2.0 * (shown.width() + shown.height()) * 0.9;
    let changed = changed as f32;
    (changed < wanted).then(|| Fault {
        check: Check::Unseen,
        subject: control.name.clone(),
        says: format!("has the focus and changes {changed:.0} points, at least {wanted:.0}"),
        by: wanted - changed,
        at: control.rect,
    })
}
