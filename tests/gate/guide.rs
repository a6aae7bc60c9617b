//! Shows something to the eye: goes to a stop of the tour, scrolls where a page is longer than its window, moves the focus.

use crate::board::board;
use crate::eye::{Eye, Frame};
use crate::tour::{Act, PIN, Stop, turn_keys};
use egui::{Event, Id, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, Rect, TouchPhase, Ui, Vec2, vec2};
use pas_a_pas::content::{Files, read};
use pas_a_pas::machine::PIN_DIGITS;
use pas_a_pas::practice::Exercise;
use pas_a_pas::text::{Lang, Tr};
use pas_a_pas::ui::layout::{self, Layout, Shape};
use pas_a_pas::ui::speech::Still;
use pas_a_pas::ui::{Finding, Health, Keeper, Kiosk, Knock, Press, PrintState, Setup};
use pas_a_pas::visit::{Comfort, Intent, Rules, Screen};
use std::borrow::Cow;
use std::cell::Cell;
use std::ops::RangeInclusive;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

const FRAME: f64 = 1.0 / 60.0;

/// What can be looked at: the kiosk, or a bad scene.
pub trait Show {
    fn show(&mut self, ui: &mut Ui);
}

impl Show for Kiosk {
    fn show(&mut self, ui: &mut Ui) {
        Self::show(self, ui);
    }
}

impl Show for fn(&mut Ui) {
    fn show(&mut self, ui: &mut Ui) {
        self(ui);
    }
}

pub struct Guide<S> {
    pub eye: Eye,
    pub shown: S,
}

impl<S: Show> Guide<S> {
    fn look(&mut self, secs: f64, events: Vec<Event>) -> Frame {
        self.eye.look(secs, events, |ui| self.shown.show(ui))
    }

    /// Draws frames until nothing more changes by itself; what scrolls is known from the second on.
    pub fn settle(&mut self) -> Frame {
        self.look(FRAME, Vec::new());
        let mut frame = self.look(FRAME, Vec::new());
        for _ in 0..12 {
            if !self.eye.ctx.has_requested_repaint() {
                break;
            }
            frame = self.look(FRAME, Vec::new());
        }
        frame
    }

    fn click(&mut self, pos: Pos2) {
        let button = |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        self.look(FRAME, vec![Event::PointerMoved(pos), button(true)]);
        self.look(FRAME, vec![button(false)]);
        self.look(FRAME, vec![Event::PointerGone]);
    }

    /// The frame, and where a page is longer than its window, one frame for each place one can scroll it to.
    pub fn all_places(&mut self, frame: Frame) -> Vec<Frame> {
        let Some(view) = frame.views.first().copied().filter(|_| frame.overlay_from() == 0) else { return vec![frame] };
        let tops = |frame: &Frame| frame.rows.iter().map(|row| row.ink.top()).collect::<Vec<_>>();
        let mut frames = vec![frame];
        let mut frame = self.scroll_to_top(view);
        loop {
            let next = self.scroll(view, -0.5 * view.height());
            let is_end = tops(&next) == tops(&frame) || frames.len() > 60;
            frames.push(frame);
            if is_end {
                return frames;
            }
            frame = next;
        }
    }

    pub fn scroll_to_top(&mut self, view: Rect) -> Frame {
        self.scroll(view, 20_000.0)
    }

    fn scroll(&mut self, view: Rect, by: f32) -> Frame {
        let wheel = |delta: f32, phase| Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, delta),
            phase,
            modifiers: Modifiers::NONE,
            source: MouseWheelSource::Trackpad,
        };
        // The window is under the pointer from the second frame on.
        self.look(FRAME, vec![Event::PointerMoved(view.center())]);
        self.look(FRAME, vec![wheel(0.0, TouchPhase::Start), wheel(by, TouchPhase::Move)]);
        self.look(FRAME, vec![wheel(0.0, TouchPhase::End), Event::PointerGone])
    }

    /// Presses Tab and returns what comes of it.
    pub fn tab(&mut self) -> Frame {
        let tab = |pressed| Event::Key { key: Key::Tab, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        self.look(FRAME, vec![tab(true)]);
        self.look(FRAME, vec![tab(false)])
    }

    /// The same frame with the focus nowhere, and with it here.
    pub fn without_and_with_focus(&mut self, id: Id) -> (Frame, Frame) {
        self.eye.ctx.memory_mut(|memory| memory.surrender_focus(id));
        self.look(FRAME, Vec::new());
        let without = self.look(FRAME, Vec::new());
        self.eye.ctx.memory_mut(|memory| memory.request_focus(id));
        self.look(FRAME, Vec::new());
        (without, self.look(FRAME, Vec::new()))
    }
}

impl Guide<fn(&mut Ui)> {
    pub fn of_scene(scene: fn(&mut Ui)) -> Self {
        Self { eye: Eye::new(vec2(800.0, 600.0)), shown: scene }
    }
}

/// A printer that never prints: its buttons take their room.
struct Paper;

impl Press for Paper {
    fn is_there(&self) -> bool {
        true
    }

    fn print(&self, _: &str) {}

    fn state(&self) -> PrintState {
        PrintState::Idle
    }

    fn forget(&self) {}
}

/// Somebody to knock at: five wrong PINs lock the door, and every part has something to say.
struct Porter(Cell<u8>);

impl Keeper for Porter {
    fn has_door(&self) -> bool {
        true
    }

    fn pin_digits(&self) -> RangeInclusive<usize> {
        PIN_DIGITS
    }

    fn locked(&self) -> Option<Duration> {
        None
    }

    fn knock(&self, pin: &str) -> Knock {
        self.0.set(self.0.get() + 1);
        match self.0.get() % 5 {
            _ if pin == PIN => Knock::Open,
            0 => Knock::Locked(Duration::from_mins(15)),
            wrong => Knock::Wrong { left: 5 - wrong },
        }
    }

    fn findings(&self, tr: &Tr) -> Vec<Finding> {
        self.0.set(0);
        let finding = |health, title: Cow<'_, str>, text: String| Finding { health, title: title.into_owned(), text, details: Vec::new() };
        let fault = "lessons/mail/reply-mail.ron:12: this field is unknown";
        vec![
            finding(Health::Wrong, tr.doctor_mode(), tr.doctor_mode_safe().into_owned()),
            finding(Health::Good, tr.doctor_screen(), tr.doctor_screen_good("HDMI-A-1 1920x1080")),
            finding(Health::Odd, tr.doctor_touch(), tr.doctor_touch_none().into_owned()),
            finding(Health::Odd, tr.doctor_sound(), tr.doctor_sound_voiceless().into_owned()),
            finding(Health::Good, tr.doctor_letters(), tr.doctor_letters_good().into_owned()),
            finding(Health::Good, tr.doctor_storage(), tr.doctor_storage_good("/var/lib/pas-a-pas", 50, 51234)),
            finding(Health::Wrong, tr.doctor_clock(), tr.doctor_clock_wrong("01/01/1970 01:00")),
            Finding { details: vec![fault.to_owned(); 3], ..finding(Health::Wrong, tr.doctor_lessons(), tr.doctor_lessons_faults(3)) },
            finding(Health::Wrong, tr.doctor_printer(), tr.doctor_printer_fails("accueil", "stopped")),
            finding(Health::Good, tr.doctor_watchdog(), tr.doctor_watchdog_good().into_owned()),
            finding(Health::Good, tr.doctor_memory(), tr.doctor_memory_good(86)),
        ]
    }
}

impl Guide<Kiosk> {
    /// A kiosk on a screen of this size, for a library that has chosen this comfort.
    pub fn new(size: Vec2, comfort: Comfort) -> Self {
        let eye = Eye::new(size);
        let (content, problems) = read(&Files::built_in());
        assert!(problems.is_empty(), "the shipped content has problems: {problems:?}");
        // In Breton nothing is planned: each screen has to look right without workshops, too.
        let board = if comfort.lang == Lang::Br { Arc::default() } else { board() };
        let kiosk = Kiosk::new(
            &eye.ctx,
            content,
            Rules { comfort, ..Rules::default() },
            Setup {
                voice: Rc::new(Still),
                noticeboard: Rc::new(board),
                press: Rc::new(Paper),
                keeper: Rc::new(Porter(Cell::new(0))),
                ..Setup::default()
            },
        );
        Self { eye, shown: kiosk }
    }

    /// Goes there from the first screen.
    pub fn go(&mut self, stop: &Stop) -> Frame {
        self.shown.apply(&self.eye.ctx, Intent::Forget);
        self.look(FRAME, vec![Event::PointerGone]);
        for act in &stop.acts {
            match act {
                Act::Do(intent) => {
                    self.shown.apply(&self.eye.ctx, intent.clone());
                }
                Act::Door(pins) => {
                    self.shown.open_door(&self.eye.ctx);
                    for pin in *pins {
                        self.look(FRAME, vec![Event::Text((*pin).to_owned())]);
                        let enter = |pressed| Event::Key {
                            key: Key::Enter,
                            physical_key: None,
                            pressed,
                            repeat: false,
                            modifiers: Modifiers::NONE,
                        };
                        self.look(FRAME, vec![enter(true)]);
                        self.look(FRAME, vec![enter(false)]);
                    }
                }
                // Where all fits on a page there is nothing to leaf to.
                Act::Touch(name) => {
                    let frame = self.settle();
                    if let Some(control) = frame.controls.iter().find(|control| control.name == *name) {
                        self.click(control.rect.center());
                    }
                }
                Act::Wait(secs) => {
                    self.look(FRAME, Vec::new());
                    self.look(*secs, Vec::new());
                }
                Act::TurnKeys => {
                    let frame = self.settle();
                    let names = turn_keys(self.shown.visit().comfort().lang);
                    let key = frame.controls.iter().find(|control| names.contains(&control.name)).map(|control| control.rect.center());
                    self.click(key.expect("a field is open, and its keyboard"));
                }
            }
        }
        self.settle()
    }

    /// Whether the kiosk shows how, and people only watch.
    pub fn is_watched(&self) -> bool {
        let visit = self.shown.visit();
        *visit.screen() == Screen::Lesson && visit.exercise().is_some_and(Exercise::is_showing)
    }

    /// The places of the lesson screen, where that is shown: the device, and the keyboard where it is open.
    pub fn lesson_places(&self) -> (Option<Rect>, Option<Rect>) {
        let visit = self.shown.visit();
        let (shape, _) = layout::choose(self.eye.size, false);
        let layout = Layout::new(shape, self.eye.size, visit.comfort().text);
        if *visit.screen() == Screen::Resume {
            return (None, Some(layout.keyboard()));
        }
        let Some(exercise) = visit.exercise().filter(|_| *visit.screen() == Screen::Lesson) else { return (None, None) };
        let is_open = exercise.world().editing().is_some() && !(shape == Shape::Compact && exercise.watching().is_some());
        (Some(layout.device(is_open)), is_open.then(|| layout.keyboard()))
    }
}
