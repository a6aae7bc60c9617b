//! What a resident waits for: the content at the start, and one frame of the fullest screen.
//!
//! `cargo bench` prints the times; the README says on which machine its figures were taken.

#![expect(clippy::expect_used, reason = "a bench that does not reach its screen measures nothing")]

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Event, Modifiers, PointerButton, Pos2, pos2};
use pas_a_pas::content::{Files, check, read};
use pas_a_pas::practice;
use pas_a_pas::ui::{Setup, Stage};
use pas_a_pas::visit::Rules;
use std::hint::black_box;
use std::time::Duration;

/// A touch as a mouse makes it: down, up, and what comes of it.
fn tap(stage: &mut Stage, pos: Pos2) {
    let button = |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    stage.frame(vec![Event::PointerMoved(pos), button(true)]);
    // A finger that comes back at once has trembled.
    stage.wait(0.2);
    stage.frame(vec![button(false)]);
    stage.wait(0.2);
}

fn stage() -> Stage {
    let (content, problems) = read(&Files::built_in());
    assert!(problems.is_empty());
    // Benches let hours go by.
    let rules = Rules { idle: Duration::from_hours(100_000), ..Rules::default() };
    Stage::new(content, rules, Setup::default(), [1920, 1080])
}

/// The lesson screen with the keyboard open: the most that is ever on the screen.
fn with_keyboard() -> Stage {
    let mut stage = stage();
    for at in [(500.0, 850.0), (900.0, 350.0), (1650.0, 120.0), (1200.0, 370.0), (1020.0, 760.0), (1000.0, 400.0)] {
        tap(&mut stage, pos2(at.0, at.1));
    }
    let exercise = stage.kiosk().visit().exercise().expect("the lesson is open");
    assert!(exercise.world().editing().is_some(), "the keyboard is open");
    stage
}

fn content(criterion: &mut Criterion) {
    let files = Files::built_in();
    criterion.bench_function("read the content", |bench| bench.iter(|| read(black_box(&files))));
    criterion.bench_function("check the content and play it", |bench| {
        let today = jiff::civil::date(2026, 11, 24);
        bench.iter(|| {
            let (content, diagnostics) = check(black_box(&files), today);
            (practice::prove_all(&content, &files), diagnostics)
        });
    });
}

fn frames(criterion: &mut Criterion) {
    criterion.bench_function("from nothing to the first picture, without a window", |bench| bench.iter(stage));
    let mut attract = stage();
    criterion.bench_function("a frame of the attract screen, not painted", |bench| bench.iter(|| attract.show(Vec::new())));
    criterion.bench_function("the whole attract screen painted", |bench| bench.iter(|| attract.repaint_all()));
    let mut lesson = with_keyboard();
    criterion.bench_function("a frame of the lesson with the keyboard, not painted", |bench| bench.iter(|| lesson.show(Vec::new())));
    criterion.bench_function("the whole lesson with the keyboard painted", |bench| bench.iter(|| lesson.repaint_all()));
    criterion.bench_function("a frame where nothing changed", |bench| bench.iter(|| lesson.frame(Vec::new())));
    let key = pos2(1000.0, 700.0);
    let button = |pressed| Event::PointerButton { pos: key, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    criterion.bench_function("a key pressed and let go, two frames painted", |bench| {
        bench.iter(|| {
            let down = lesson.frame(vec![Event::PointerMoved(key), button(true)]);
            lesson.skip(0.2);
            // A finger that slides off lets go without typing: the same text in every round.
            let up = lesson.frame(vec![Event::PointerMoved(pos2(300.0, 700.0)), button(false)]);
            lesson.skip(0.2);
            assert!(!down.is_empty() && !up.is_empty(), "a key that is pressed looks so");
        });
    });
}

criterion_group!(benches, content, frames);
criterion_main!(benches);
