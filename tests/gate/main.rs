//! The gate: every screen, in every layout, text size, look and language, is drawn and checked by machine.
//!
//! What is checked: `text` (nothing cut, hidden, too small), `targets` (large enough, apart, named), `pixels` (contrast, on the
//! picture), `focus` (everything by keyboard alone, in sight), `heard`
//! (every word can be said). `bad` shows each check a scene that must not pass.
//! `GATE_PICTURES=1` writes a picture of each fault into `target/gate`; `GATE_ONLY=finish` looks at the stops with this in their name.

#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]
#![expect(clippy::indexing_slicing, reason = "four corners")]
#![expect(clippy::print_stderr, reason = "how many frames, in how long")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "points of a screen become pixels, and back"
)]

mod bad;
#[path = "../support/board.rs"]
mod board;
mod eye;
mod faults;
mod focus;
mod guide;
mod heard;
mod pixels;
mod targets;
mod text;
mod tour;

use egui::{Vec2, vec2};
use eye::Frame;
use faults::{Fault, Report};
use guide::Guide;
use pas_a_pas::content::{Files, read};
use pas_a_pas::text::Lang;
use pas_a_pas::ui::Kiosk;
use pas_a_pas::visit::{Comfort, Question};
use std::time::Instant;
use tour::{Kind, Stop};

/// Walks through everything on a screen of this size, in these text sizes.
fn walk(size: Vec2, texts: &[u16]) {
    let begin = Instant::now();
    let mut report = Report::default();
    let (mut stops, mut frames) = (0, 0);
    let (content, _) = read(&Files::built_in());
    let only = std::env::var("GATE_ONLY").unwrap_or_default();
    for lang in Lang::ALL {
        let tour = tour::stops(&content, Comfort { lang, ..Comfort::default() });
        for &text in texts {
            for is_high_contrast in [false, true] {
                let comfort = Comfort { lang, text, is_high_contrast, ..Comfort::default() };
                let mut guide = Guide::new(size, comfort);
                let is_first = text == texts[0];
                // Pages of services in three looks, each language, size and contrast in one of them at least. A Breton shell has the
                // French ones.
                let is_last = Some(&text) == texts.last();
                let page_variant = match lang {
                    Lang::Fr if is_first && !is_high_contrast => Some(0),
                    Lang::Fr if is_last && is_high_contrast => Some(1),
                    Lang::En if is_last && !is_high_contrast => Some(2),
                    Lang::Fr | Lang::En | Lang::Br => None,
                };
                let look = (lang, texts.iter().position(|size| *size == text), is_high_contrast);
                let variants: Vec<_> = STEP_VARIANTS.iter().filter(|(_, size, _)| size.is_some_and(|size| size < texts.len())).collect();
                let step_variant = variants.iter().position(|variant| **variant == look);
                for stop in &tour {
                    let is_variant = match stop.kind {
                        Kind::Shell => true,
                        Kind::Page => page_variant.is_some_and(|look| is_seen_in(&stop.name, look, size)),
                        Kind::Step => step_variant.is_some_and(|variant| variant == share_of(&stop.name, variants.len())),
                    };
                    if !is_variant || !stop.name.contains(&only) {
                        continue;
                    }
                    let seen = look_at(&mut guide, stop, comfort);
                    let look = if is_high_contrast { "high contrast" } else { "light" };
                    let place = format!("{}, {}×{}, {text} %, {look}, {lang:?}", stop.name, size.x, size.y);
                    report.note(seen.faults, &place, &mut guide.eye, &seen.frames);
                    stops += 1;
                    frames += seen.frames.len();
                }
            }
        }
    }
    let secs = begin.elapsed().as_secs_f32();
    eprintln!("{}×{}: {stops} screens, {frames} frames in {secs:.1} s", size.x, size.y);
    assert!(report.is_empty(), "\n{report}");
}

/// Whether a page is seen in this of the three looks on a screen of this size. Those of a service that is looked at closely are in all;
/// the others, time being dear, in another one in each layout, so in all three together.
fn is_seen_in(page: &str, look: usize, size: Vec2) -> bool {
    let layout = if size.x < size.y { 1 } else { usize::from(size.x < 1500.0) * 2 };
    tour::LOOKED_AT.iter().any(|site| page.starts_with(site))
        || (share_of(page, 3) + layout) % 3 == look
        || std::env::var("GATE_ALL").is_ok()
}

/// The looks in which the steps of lessons are walked through, each lesson in one of them: language, which of the text sizes, high
/// contrast.
const STEP_VARIANTS: [(Lang, Option<usize>, bool); 4] =
    [(Lang::Fr, Some(0), false), (Lang::En, Some(1), true), (Lang::Br, Some(1), false), (Lang::Fr, Some(2), true)];

/// Which of the variants a lesson's steps are seen in: time is dear, and all lessons have the same coach.
fn share_of(stop: &str, of: usize) -> usize {
    let lesson = stop.split(',').next().unwrap_or_default();
    lesson.bytes().map(usize::from).sum::<usize>() % of
}

struct Seen {
    frames: Vec<Frame>,
    faults: Vec<Fault>,
}

fn look_at(guide: &mut Guide<Kiosk>, stop: &Stop, comfort: Comfort) -> Seen {
    let frame = guide.go(stop);
    let (mock, tray) = guide.lesson_places();
    let is_watched = guide.is_watched();
    let frames = if is_watched { vec![frame] } else { guide.all_places(frame) };
    let mut faults = text::check(&frames, mock, is_watched);
    faults.extend(targets::check(&frames, tray, is_watched));
    faults.extend(frames.iter().flat_map(heard::check));
    // Colours do not depend on the language, nor the order of Tab on the look.
    let is_french = comfort.lang == Lang::Fr;
    for frame in frames.iter().take(if is_french { usize::MAX } else { 1 }) {
        let behind = guide.eye.picture_without_words(frame);
        faults.extend(pixels::check_text(frame, behind, mock));
        faults.extend(pixels::check_controls(frame, behind));
    }
    let sees = comfort.text == 100 && stop.kind != Kind::Step;
    // Any key answers "are you still there": Tab too.
    let goes_with_tab = guide.shown.visit().question() == Some(Question::StillThere);
    if is_french && (!comfort.is_high_contrast || sees) && !is_watched && !goes_with_tab {
        faults.extend(focus::check(guide, &frames, sees));
    }
    Seen { frames, faults }
}

#[test]
fn landscape() {
    walk(vec2(1920.0, 1080.0), &[100, 150, 200]);
}

#[test]
fn portrait() {
    walk(vec2(1080.0, 1920.0), &[100, 150, 200]);
}

#[test]
fn compact() {
    walk(vec2(1220.0, 690.0), &[100, 150]);
}

#[test]
fn the_tour_misses_no_page_and_no_step() {
    let (content, _) = read(&Files::built_in());
    for lang in Lang::ALL {
        let stops = tour::stops(&content, Comfort { lang, ..Comfort::default() });
        let is_met = |start: &str, kind: Kind| {
            let goes_on = |name: &str| name.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with([',', '-']));
            stops.iter().any(|stop| stop.kind == kind && goes_on(&stop.name))
        };
        let looked_at = || content.lessons.iter().filter(|(_, lesson)| tour::is_looked_at(lesson));
        for (id, site) in &content.sites {
            for page in &site.pages {
                assert!(is_met(&format!("{id} {}", page.id), Kind::Page), "{lang:?}: page {} of {id} is not on the tour", page.id);
            }
        }
        for (id, lesson) in looked_at() {
            for step in &lesson.steps {
                assert!(is_met(&format!("{id}, {}", step.id), Kind::Step), "{lang:?}: step {} of {id} is not on the tour", step.id);
            }
        }
    }
}
