//! Random visits to the real screens: the picture kept by damage is the picture painted whole.

use egui::{Event, Key, Modifiers, PointerButton, Vec2, pos2};
use pas_a_pas::content::{Files, read};
use pas_a_pas::practice::Gesture;
use pas_a_pas::text::Lang;
use pas_a_pas::ui::{Setup, Stage};
use pas_a_pas::visit::{Intent, Panel, Rules, Volume};
use proptest::prelude::*;

/// What somebody does.
#[derive(Clone, Debug)]
enum Deed {
    /// Touches the screen, given as a share of its width and height.
    Touch(f32, f32),
    /// Holds a finger there, and lets go elsewhere.
    Slide([f32; 4]),
    Key(Key),
    /// Any of the visit's own changes.
    Intent(usize),
    Wait(f64),
}

fn intents() -> Vec<Intent> {
    let tap = |id: &str| Intent::Gesture(Gesture::Tap(id.into()));
    vec![
        Intent::Start,
        Intent::Home,
        Intent::OpenTheme("mail".into()),
        Intent::Begin("reply-mail".into()),
        Intent::Resume,
        Intent::Help,
        Intent::RestartStep,
        Intent::WriteForMe,
        Intent::Leave,
        Intent::Stay,
        Intent::Forget,
        Intent::Toggle(Panel::Language),
        Intent::Toggle(Panel::TextSize),
        Intent::ClosePanel,
        Intent::SetLanguage(Lang::En),
        Intent::SetLanguage(Lang::Fr),
        Intent::SetTextSize(150),
        Intent::SetTextSize(200),
        Intent::ToggleContrast,
        Intent::SetVolume(Volume::Soft),
        tap("message-nolwenn"),
        tap("message-prize"),
        tap("reply"),
        tap("body"),
        tap("send"),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    let share = || 0.0_f32..1.0;
    prop_oneof![
        4 => (share(), share()).prop_map(|(x, y)| Deed::Touch(x, y)),
        1 => [share(), share(), share(), share()].prop_map(Deed::Slide),
        1 => prop::sample::select(vec![Key::Tab, Key::Enter, Key::Escape, Key::Space]).prop_map(Deed::Key),
        5 => (0..intents().len()).prop_map(Deed::Intent),
        1 => prop::sample::select(vec![0.1, 1.0, 3.0, 100.0, 125.0]).prop_map(Deed::Wait),
    ]
}

/// The frames of a deed, in the batches that a window hands over.
fn frames(deed: &Deed, size: Vec2) -> Vec<Vec<Event>> {
    let at = |x: f32, y: f32| pos2(x * size.x, y * size.y);
    let button = |pos, pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    let key = |key, pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    match *deed {
        Deed::Touch(x, y) => {
            vec![vec![Event::PointerMoved(at(x, y)), button(at(x, y), true)], vec![button(at(x, y), false), Event::PointerGone]]
        }
        Deed::Slide([x, y, to_x, to_y]) => {
            let (from, to) = (at(x, y), at(to_x, to_y));
            let middle = from.lerp(to, 0.5);
            vec![
                vec![Event::PointerMoved(from), button(from, true)],
                vec![Event::PointerMoved(middle)],
                vec![Event::PointerMoved(to), button(to, false)],
            ]
        }
        Deed::Key(pressed) => vec![vec![key(pressed, true)], vec![key(pressed, false)]],
        Deed::Intent(_) | Deed::Wait(_) => vec![Vec::new()],
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_picture_kept_is_the_picture_painted_whole(
        // Layouts of each shape, small, so that much can be tried; scales that leave nothing on whole pixels.
        size in prop::sample::select(vec![[640, 360], [480, 853], [800, 450], [1220, 690]]),
        deeds in prop::collection::vec(deed(), 5..40),
    ) {
        let (content, _) = read(&Files::built_in());
        let mut stage = Stage::new(content, Rules::default(), Setup::default(), size);
        stage.apply(Intent::Start);
        for deed in deeds {
            match &deed {
                Deed::Intent(index) => drop(stage.apply(intents()[*index].clone())),
                Deed::Wait(secs) => stage.wait(*secs),
                _ => {}
            }
            for events in frames(&deed, stage.points()) {
                let before = stage.picture().clone();
                let damage = stage.frame(events);
                for row in 0..size[1] {
                    let row = row * size[0]..(row + 1) * size[0];
                    if before.pixels()[row.clone()] != stage.picture().pixels()[row.clone()] {
                        let line = row.start / size[0];
                        prop_assert!(damage.iter().any(|rect| (rect.min[1]..rect.max[1]).contains(&line)), "row {line} changed outside the damage");
                    }
                }
                let kept = stage.picture().clone();
                stage.repaint_all();
                prop_assert!(&kept == stage.picture(), "after {deed:?}");
            }
        }
    }
}
