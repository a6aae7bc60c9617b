//! What a resident waits for: the content at the start, the judging of a gesture, and one frame of the fullest screen.
//!
//! `cargo bench` prints the times; the README says on which machine its figures were taken.

#![expect(clippy::expect_used, reason = "a bench that does not reach its screen measures nothing")]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use egui::{Event, Modifiers, PointerButton, vec2};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use pas_a_pas::content::{ElementId, Files, Layer, LessonId, Level, check, open, read};
use pas_a_pas::practice::{self, Exercise, Gesture, Scene, Tutoring, Typed};
use pas_a_pas::text::Lang;
use pas_a_pas::text::pronounce::Pronunciation;
use pas_a_pas::ui::speech::Still;
use pas_a_pas::ui::{Setup, Stage};
use pas_a_pas::visit::Rules;
use pas_a_pas::voice::{Piece, Programs, Say, Saying, Speaker, Speech, Tape, Voices, narrate};
use pas_a_pas::workshops::agenda::{Agenda, Words, calendar};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

fn stage() -> Stage {
    let (content, problems) = read(&Files::built_in());
    assert!(problems.is_empty());
    // Benches let hours go by.
    let rules = Rules { idle: Duration::from_hours(100_000), ..Rules::default() };
    Stage::new(content, rules, Setup { voice: Rc::new(Still), ..Setup::default() }, [1920, 1080])
}

const TODAY: Date = date(2026, 11, 24);

fn lesson() -> LessonId {
    LessonId::new("reply-mail")
}

/// The lesson screen with the keyboard open: the most that is ever on the screen.
fn with_keyboard() -> Stage {
    let mut stage = stage();
    for name in ["Touchez ici pour commencer", "Mes courriels", "Essayer", "Répondre à un courriel", "Nolwenn", "Répondre", "Votre message"]
    {
        stage.touch(name).expect(name);
    }
    let exercise = stage.kiosk().visit().exercise().expect("the lesson is open");
    assert!(exercise.world().editing().is_some(), "the keyboard is open");
    stage
}

/// What the learner feels at once: from a gesture to what the coach says about it.
fn judging(criterion: &mut Criterion) {
    let (content, _) = read(&Files::built_in());
    let id = lesson();
    let scene = Scene::new(&content, &id, Lang::Fr, TODAY).expect("the lesson is there");
    let tap = |element: &str| Gesture::Tap(ElementId::new(element));
    let at = |level, before: &[&str]| {
        let mut exercise = Exercise::new(&scene, level, Tutoring::default(), Duration::ZERO);
        for element in before {
            exercise.apply(tap(element), &scene, Duration::ZERO);
        }
        exercise
    };
    let letters = Gesture::Type(ElementId::new("body"), Typed::new("Bonjour".to_owned()));
    let cases: [(&str, Level, &[&str], Gesture); 4] = [
        ("the right tap", Level::Try, &[], tap("nolwenn")),
        ("a mistake", Level::Try, &[], tap("recipe")),
        ("a letter", Level::Try, &["nolwenn", "reply", "body"], letters),
        ("a tap where any order is right", Level::Alone, &[], tap("nolwenn")),
    ];
    for (name, level, before, gesture) in cases {
        criterion.bench_function(&format!("judging {name}"), |bench| {
            let fresh = || (at(level, before), gesture.clone());
            let judge = |(mut exercise, gesture): (Exercise, Gesture)| (exercise.apply(gesture, &scene, Duration::ZERO), exercise);
            bench.iter_batched(fresh, judge, BatchSize::SmallInput);
        });
    }
}

fn content(criterion: &mut Criterion) {
    let files = Files::built_in();
    criterion.bench_function("read the content", |bench| bench.iter(|| read(black_box(&files))));
    criterion.bench_function("check the content and play it", |bench| {
        bench.iter(|| {
            let (content, diagnostics) = check(black_box(&files), TODAY);
            (practice::prove_all(&content, &files, TODAY), diagnostics)
        });
    });
}

/// The shipped catalogue so many times: every theme, lesson, service and text under names of their own. The copies have no numbers.
fn copied(times: usize) -> Files {
    let built_in = Files::built_in();
    let (content, _) = read(&built_in);
    let text = |path: &str| built_in.text(path, Layer::Top).expect("there").expect("text").to_owned();
    let mut files = Files::default();
    let mut titles = [Lang::Fr, Lang::En].map(|lang| text(&format!("locales/{}/catalogue.ftl", lang.code())));
    let mut themes = String::new();
    for copy in 1..times {
        let mut add_texts = |folder: &str, id: &str| {
            for lang in ["fr", "en"] {
                let path = |id: &str| format!("locales/{lang}/{folder}/{id}.ftl");
                files.add(path(&format!("{id}-{copy}")), text(&path(id)).into_bytes());
            }
        };
        for theme in &content.catalogue.themes {
            theme.lessons.iter().for_each(|id| add_texts("lessons", id.as_str()));
        }
        content.sites.keys().for_each(|id| add_texts("sites", id.as_str()));
        for id in content.sites.keys() {
            files.add(format!("lessons/sites/{id}-{copy}.ron"), text(&format!("lessons/sites/{id}.ron")).into_bytes());
        }
        for theme in &content.catalogue.themes {
            let (id, icon, tint) = (&theme.id, &theme.icon, theme.tint);
            let lessons: Vec<String> = theme.lessons.iter().map(|lesson| format!("{lesson}-{copy}")).collect();
            writeln!(themes, "Theme(id: \"{id}-{copy}\", icon: {icon:?}, tint: {tint:?}, lessons: {lessons:?}),")
                .expect("a string takes all");
            for title in &mut titles {
                write!(title, "\n{id}-{copy} = Theme {id}-{copy}\n    .line = Line\n    .can = Do it").expect("a string takes all");
            }
            for lesson in &theme.lessons {
                let own = text(&format!("lessons/{id}/{lesson}.ron")).replacen(&format!("\"{id}\""), &format!("\"{id}-{copy}\""), 1);
                files.add(format!("lessons/{id}-{copy}/{lesson}-{copy}.ron"), own.into_bytes());
            }
        }
    }
    let catalogue = text("lessons/catalogue.ron").replacen("themes: [", &format!("themes: [{themes}"), 1);
    files.add("lessons/catalogue.ron", catalogue.into_bytes());
    for (lang, title) in ["fr", "en"].into_iter().zip(titles) {
        files.add(format!("locales/{lang}/catalogue.ftl"), title.into_bytes());
    }
    built_in.overlay(files)
}

/// What a catalogue far larger than the shipped one costs.
fn scale(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("scale");
    group.sample_size(10);
    for times in [1, 10, 100] {
        let files = copied(times);
        group.bench_function(format!("read the content, {times} times"), |bench| bench.iter(|| read(black_box(&files))));
        let files = Rc::new(files);
        group.bench_function(format!("open the content, {times} times"), |bench| bench.iter(|| open(black_box(Rc::clone(&files)))));
    }
    group.finish();
    // 48 times 42 lessons.
    let (content, _) = read(&copied(48));
    assert!(content.lessons.len() > 2000, "a copy is broken");
    let rules = Rules { idle: Duration::from_hours(100_000), ..Rules::default() };
    let mut stage = Stage::new(content, rules, Setup { voice: Rc::new(Still), ..Setup::default() }, [1920, 1080]);
    stage.touch("Touchez ici pour commencer").expect("the attract screen");
    criterion.bench_function("2,000 lessons: a frame of the home screen, not painted", |bench| bench.iter(|| stage.show(Vec::new())));
    criterion.bench_function("2,000 lessons: the whole home screen painted", |bench| bench.iter(|| stage.repaint_all()));
    stage.touch("Theme start-1").expect("a theme");
    criterion.bench_function("2,000 lessons: a frame of a theme, not painted", |bench| bench.iter(|| stage.show(Vec::new())));
    criterion.bench_function("2,000 lessons: the whole theme painted", |bench| bench.iter(|| stage.repaint_all()));
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
    let key = lesson.find("G").expect("a key").center();
    let beside = lesson.find("Aide").expect("a button").right_bottom() + vec2(10.0, 10.0);
    let button = |pressed| Event::PointerButton { pos: key, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    criterion.bench_function("a key pressed and let go, two frames painted", |bench| {
        bench.iter(|| {
            let down = lesson.frame(vec![Event::PointerMoved(key), button(true)]);
            lesson.skip(0.2);
            // A finger that slides off lets go without typing: the same text in every round.
            let up = lesson.frame(vec![Event::PointerMoved(beside), button(false)]);
            lesson.skip(0.2);
            assert!(!down.is_empty() && !up.is_empty(), "a key that is pressed looks so");
        });
    });
}

/// 20,000 events, 500 of them every week without an end, for a year.
fn agenda(criterion: &mut Criterion) {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//FR\r\n");
    let first = date(2026, 12, 1);
    for number in 0..20_000_i64 {
        let day = first.checked_add((number % 365).days()).expect("a day").strftime("%Y%m%d").to_string();
        let repeated = if number < 500 { "RRULE:FREQ=WEEKLY\r\n" } else { "" };
        text.extend([
            format!("BEGIN:VEVENT\r\nUID:{number}@daoulas.example\r\nSUMMARY:Atelier éclair : les mots de passe\r\n"),
            format!("DTSTART;TZID=Europe/Paris:{day}T140000\r\nDTEND;TZID=Europe/Paris:{day}T160000\r\n{repeated}"),
            "LOCATION:Médiathèque de Daoulas\r\nDESCRIPTION:Inscription au 02 61\r\n  91 00 00.\r\nEND:VEVENT\r\n".to_owned(),
        ]);
    }
    text.push_str("END:VCALENDAR\r\n");
    let zone = TimeZone::get("Europe/Paris").expect("a zone");
    let at = |day: Date| day.to_zoned_datetime(zone.clone()).expect("a day");
    let window = (at(first), at(date(2027, 12, 1)));
    let words = Words::shipped();
    let mut group = criterion.benchmark_group("agenda");
    group.sample_size(10);
    group.bench_function("20,000 events read", |bench| {
        bench.iter(|| calendar::read("bench.ics", black_box(text.as_bytes()), &zone, &window, &words));
    });
    let agenda = Agenda::new(calendar::read("bench.ics", text.as_bytes(), &zone, &window, &words).0);
    let now = at(date(2027, 6, 1));
    group.bench_function("the next ten found", |bench| bench.iter(|| agenda.from(black_box(&now)).take(10).count()));
    group.finish();
}

/// From "Écouter" to the first word at the sound card's door, from a pack and made on the spot.
fn voices(criterion: &mut Criterion) {
    let words = "Ouvrez le message de Nolwenn.";
    let folder = tempfile::tempdir().expect("a folder");
    let wanted = BTreeSet::from([(Lang::Fr, Pronunciation::of(Lang::Fr).said(words))]);
    let done = narrate(folder.path(), &wanted, &mut Programs::of_the_system()).expect("a pack");
    if done.made == 0 {
        // Without a program that speaks there is nothing to measure.
        return;
    }
    let mut group = criterion.benchmark_group("voice");
    group.sample_size(20);
    let none = || Programs::find(std::iter::empty());
    for (name, pack) in [("from a pack", Some(folder.path().to_owned())), ("made on the spot", None)] {
        group.bench_function(format!("to the first word, {name}"), |bencher| {
            bencher.iter_custom(|times| {
                let mut total = Duration::ZERO;
                for _ in 0..times {
                    let programs = if pack.is_some() { none() } else { Programs::of_the_system() };
                    let speaker = Speaker::on::<Tape>(Voices::new(Vec::new(), pack.clone(), programs), 1.0);
                    let piece = Piece { lang: Lang::Fr, say: Say::Words(words.to_owned()) };
                    let asked = Instant::now();
                    speaker.say(Speech { pieces: vec![piece], is_slow: false, volume: 1.0 });
                    while !matches!(speaker.saying(), Saying::Word(_)) {
                        std::thread::sleep(Duration::from_micros(200));
                    }
                    total += asked.elapsed();
                }
                total
            });
        });
    }
}

criterion_group!(benches, content, judging, scale, frames, agenda, voices);
criterion_main!(benches);
