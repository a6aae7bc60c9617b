//! Repairs touches before egui sees them: every honest touch counts once, and nothing else counts.
//!
//! Knows fingers, one mouse and egui's raw input; must not know what is on the screen.

use super::keyboard::KeyQueue;
use egui::containers::scroll_area::{DragScroll, ScrollSource};
use egui::{
    Context, Event, FullOutput, Modifiers, PointerButton, Pos2, RawInput, SurrenderFocusOn, TouchDeviceId, TouchId, TouchPhase, vec2,
};

/// How far a finger may slide and still touch what it came down on, in points (6.7 mm). egui allows 6, which a
/// finger that rolls a little already exceeds.
pub const MAX_SLIDE: f32 = 24.0;
/// A contact that stays longer than this, in seconds, is a hand at rest and touches nothing.
pub const MAX_REST_SECS: f64 = 10.0;
/// A finger that comes back this soon, in seconds, to the place it has just touched has trembled: nobody touches
/// twice on purpose that fast.
pub const TREMOR_SECS: f64 = 0.08;
/// How near the same place is for a finger that trembles, in points (3.3 mm).
pub const TREMOR_DIST: f32 = 12.0;

/// Sets egui up for a kiosk that is touched. Adding [`TouchRepair`] does this.
pub fn configure(ctx: &Context) {
    ctx.options_mut(|options| {
        let input = &mut options.input_options;
        input.max_click_dist = MAX_SLIDE;
        // `OnePointer` lets go of a hand at rest; egui would make a click of the other button out of it.
        input.max_click_duration = f64::INFINITY;
        // Nothing here needs two touches in a row; in a field they would select a word, and the next letter wipe it.
        input.max_double_click_delay = 0.0;
        // The on-screen keys are touched beside the field that has the focus.
        input.surrender_focus_on = SurrenderFocusOn::Never;
        options.quit_shortcuts.clear();
        options.zoom_with_keyboard = false;
    });
    ctx.all_styles_mut(|style| {
        // A text that can be selected takes the first swipe away from the page it is on.
        style.interaction.selectable_labels = false;
        // Nothing blinks, and a screen where nothing happens is not drawn again.
        style.visuals.text_cursor.blink = false;
    });
}

/// For every scroll area: the content follows the finger from the very first swipe.
/// egui's default waits until it has seen a touch, too late for that touch.
pub fn scroll_source() -> ScrollSource {
    ScrollSource { drag: DragScroll::Always, ..ScrollSource::default() }
}

/// The plug-in that every window and every test of the kiosk adds to its egui context: touches are repaired, the
/// keys of the on-screen keyboard reach the field, and no keyboard of the system comes up.
pub struct TouchRepair {
    pointer: OnePointer,
    keys: KeyQueue,
    /// What belongs to a second gesture of the same batch.
    waiting: Vec<Event>,
}

impl TouchRepair {
    /// `keys` is the queue that the on-screen keyboard fills.
    pub fn new(keys: KeyQueue) -> Self {
        Self { pointer: OnePointer::default(), keys, waiting: Vec::new() }
    }
}

impl egui::Plugin for TouchRepair {
    fn debug_name(&self) -> &'static str {
        "touch repair"
    }

    fn setup(&mut self, ctx: &Context) {
        configure(ctx);
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let now = input.time.unwrap_or_else(|| ctx.input(|input| input.time) + f64::from(input.predicted_dt));
        let mut events = self.keys.take();
        events.append(&mut self.waiting);
        events.extend(self.pointer.repair(std::mem::take(&mut input.events), now));
        self.waiting = events.split_off(end_of_first_gesture(&events));
        if !self.waiting.is_empty() {
            ctx.request_repaint();
        }
        input.events = events;
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        output.platform_output.ime = None;
    }
}

/// Where the events end that one pass can take: after a release, the next gesture waits for its own pass.
///
/// egui looks only once a pass for what is under the pointer: two taps in one pass would both fall on the place of
/// the second.
fn end_of_first_gesture(events: &[Event]) -> usize {
    let mut is_released = false;
    let next_gesture = events.iter().position(|event| match event {
        Event::PointerButton { pressed, .. } => {
            let is_next = is_released && *pressed;
            is_released |= !pressed;
            is_next
        }
        Event::PointerMoved(_) => is_released,
        _ => false,
    });
    next_gesture.unwrap_or(events.len())
}

/// Who drives the pointer.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Hand {
    Mouse,
    Finger(TouchDeviceId, TouchId),
}

/// A press that lasts.
#[derive(Clone, Copy, Debug)]
struct Contact {
    hand: Hand,
    since: f64,
    origin: Pos2,
    pos: Pos2,
    /// Whether it has left the place it came down on: it drags something.
    has_strayed: bool,
}

/// Makes one pointer out of all fingers and the mouse: the newest press has it, and a press that loses it touches
/// nothing any more, however long it stays. Pure: given events and the time, it returns events.
#[derive(Debug, Default)]
struct OnePointer {
    held: Option<Contact>,
    /// When and where the last tap ended.
    last_tap: Option<(f64, Pos2)>,
}

impl OnePointer {
    /// The events that egui shall see instead of these. `now` in seconds.
    fn repair(&mut self, events: Vec<Event>, now: f64) -> Vec<Event> {
        let mut repaired = Vec::with_capacity(events.len());
        if self.held.is_some_and(|held| !held.has_strayed && now - held.since > MAX_REST_SECS) {
            self.let_go(&mut repaired);
        }
        // egui-winit makes pointer events out of the first finger's touches, in the same batch.
        let is_touched = events.iter().any(|event| matches!(event, Event::Touch { .. }));
        for event in events {
            match event {
                Event::Touch { device_id, id, phase, pos, .. } => {
                    repaired.push(event);
                    self.touch(Hand::Finger(device_id, id), phase, pos, now, &mut repaired);
                }
                Event::PointerMoved(_) | Event::PointerButton { .. } | Event::PointerGone => {
                    let is_finger_down = self.held.is_some_and(|held| held.hand != Hand::Mouse);
                    if !is_touched && !is_finger_down {
                        self.mouse(&event, now);
                        repaired.push(event);
                    }
                }
                // What is lifted while another window has the screen is never heard of.
                Event::WindowFocused(false) => {
                    self.let_go(&mut repaired);
                    repaired.push(event);
                }
                _ => repaired.push(event),
            }
        }
        repaired
    }

    fn touch(&mut self, hand: Hand, phase: TouchPhase, pos: Pos2, now: f64, repaired: &mut Vec<Event>) {
        if phase == TouchPhase::Start {
            if !self.is_tremor(pos, now) {
                self.let_go(repaired);
                self.press(hand, pos, now);
                repaired.extend([Event::PointerMoved(pos), button(pos, true)]);
            }
        } else if self.held.is_some_and(|held| held.hand == hand) {
            match phase {
                TouchPhase::Start => {}
                TouchPhase::Move => {
                    self.slide(pos);
                    repaired.push(Event::PointerMoved(pos));
                }
                TouchPhase::End => self.lift(now, repaired),
                TouchPhase::Cancel => self.let_go(repaired),
            }
        }
    }

    /// Follows the mouse, whose events pass unchanged.
    fn mouse(&mut self, event: &Event, now: f64) {
        match *event {
            Event::PointerMoved(pos) => self.slide(pos),
            Event::PointerButton { button: PointerButton::Primary, pressed: true, pos, .. } => self.press(Hand::Mouse, pos, now),
            Event::PointerButton { button: PointerButton::Primary, pressed: false, .. } => self.held = None,
            _ => {}
        }
    }

    fn is_tremor(&self, pos: Pos2, now: f64) -> bool {
        self.last_tap.is_some_and(|(at, place)| now - at < TREMOR_SECS && place.distance(pos) < TREMOR_DIST)
    }

    fn press(&mut self, hand: Hand, pos: Pos2, now: f64) {
        self.held = Some(Contact { hand, since: now, origin: pos, pos, has_strayed: false });
    }

    fn slide(&mut self, pos: Pos2) {
        if let Some(held) = &mut self.held {
            held.pos = pos;
            held.has_strayed |= held.origin.distance(pos) > MAX_SLIDE;
        }
    }

    /// The finger leaves the screen: a tap, or the end of a drag.
    fn lift(&mut self, now: f64, repaired: &mut Vec<Event>) {
        if let Some(held) = self.held.take() {
            self.last_tap = (!held.has_strayed).then_some((now, held.pos));
            repaired.extend([button(held.pos, false), Event::PointerGone]);
        }
    }

    /// Ends the press without a click: egui takes no press for a click that has been far away, if only for a moment.
    fn let_go(&mut self, repaired: &mut Vec<Event>) {
        if let Some(held) = self.held.take() {
            let far = held.origin + vec2(2.0 * MAX_SLIDE, 0.0);
            repaired.extend([Event::PointerMoved(far), Event::PointerMoved(held.pos), button(held.pos, false), Event::PointerGone]);
        }
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme;
    use egui::{Rect, ScrollArea, TextEdit, pos2};
    use egui_kittest::Harness;

    const ONE: Pos2 = pos2(100.0, 50.0);
    const TWO: Pos2 = pos2(300.0, 50.0);
    const FIELD: Pos2 = pos2(500.0, 50.0);
    const PAGE: Pos2 = pos2(100.0, 400.0);
    const NOWHERE: Pos2 = pos2(700.0, 500.0);

    /// What the touches have done.
    #[derive(Default)]
    struct Done {
        one: u32,
        two: u32,
        on_page: u32,
        offset: f32,
        text: String,
    }

    fn screen_ui(ui: &mut egui::Ui, done: &mut Done) {
        let at = |center: Pos2| Rect::from_center_size(center, vec2(120.0, 60.0));
        done.one += u32::from(ui.put(at(ONE), egui::Button::new("one")).clicked());
        done.two += u32::from(ui.put(at(TWO), egui::Button::new("two")).clicked());
        ui.put(at(FIELD), TextEdit::singleline(&mut done.text))
            .widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, "field"));
        let page = Rect::from_min_size(pos2(20.0, 200.0), vec2(300.0, 380.0));
        ui.scope_builder(egui::UiBuilder::new().max_rect(page), |ui| {
            let scrolled = ScrollArea::vertical().scroll_source(scroll_source()).show(ui, |ui| {
                for row in 0..40 {
                    ui.label(format!("Text of row {row}, long enough to lie under the finger."));
                    done.on_page += u32::from(ui.button(format!("row {row}")).clicked());
                }
            });
            done.offset = scrolled.state.clamped_offset().y;
        });
    }

    /// A screen with a mouse and fingers, whose events come the way egui-winit makes them.
    struct Screen {
        harness: Harness<'static, Done>,
        now: f64,
        pointer_touch: Option<u64>,
    }

    impl Screen {
        fn new() -> Self {
            let setup = |ctx: &Context| {
                theme::install_fonts(ctx);
                ctx.add_plugin(TouchRepair::new(KeyQueue::default()));
            };
            let mut harness = Harness::builder().with_context_setup(setup).build_ui_state(screen_ui, Done::default());
            harness.input_mut().time = Some(0.0);
            harness.run();
            Self { harness, now: 0.0, pointer_touch: None }
        }

        fn done(&self) -> &Done {
            self.harness.state()
        }

        /// One batch of events after so many seconds, and the passes that follow at once.
        fn after(&mut self, secs: f64, events: Vec<Event>) {
            self.now += secs;
            self.harness.input_mut().events = events;
            for _ in 0..6 {
                self.harness.input_mut().time = Some(self.now);
                self.harness.step();
                self.now += 0.001;
            }
        }

        fn finger(&mut self, secs: f64, finger: u64, phase: TouchPhase, pos: Pos2) {
            let events = self.events(finger, phase, pos);
            self.after(secs, events);
        }

        /// What egui-winit 0.37 makes of one touch.
        fn events(&mut self, finger: u64, phase: TouchPhase, pos: Pos2) -> Vec<Event> {
            let mut events = vec![Event::Touch { device_id: TouchDeviceId(1), id: TouchId(finger), phase, pos, force: None }];
            if self.pointer_touch.is_none_or(|id| id == finger) {
                self.pointer_touch = (phase == TouchPhase::Start || phase == TouchPhase::Move).then_some(finger);
                events.extend(match phase {
                    TouchPhase::Start => vec![Event::PointerMoved(pos), button(pos, true)],
                    TouchPhase::Move => vec![Event::PointerMoved(pos)],
                    TouchPhase::End => vec![button(pos, false), Event::PointerGone],
                    TouchPhase::Cancel => vec![Event::PointerGone],
                });
            }
            events
        }

        fn tap(&mut self, finger: u64, pos: Pos2) {
            self.finger(0.3, finger, TouchPhase::Start, pos);
            self.finger(0.1, finger, TouchPhase::End, pos);
        }

        /// A swipe of 120 points upwards in steps, with a halt at its end.
        fn swipe(&mut self, from: Pos2) {
            self.finger(0.3, 1, TouchPhase::Start, from);
            for step in 1_u8..=12 {
                self.finger(0.016, 1, TouchPhase::Move, from - vec2(0.0, 10.0 * f32::from(step)));
            }
            self.finger(0.5, 1, TouchPhase::Move, from - vec2(0.0, 120.0));
            self.finger(0.016, 1, TouchPhase::End, from - vec2(0.0, 120.0));
        }
    }

    #[test]
    fn a_finger_that_slides_a_little_still_touches() {
        for slide in [0.0, 8.0, 15.0, 23.0] {
            let mut screen = Screen::new();
            screen.finger(0.1, 1, TouchPhase::Start, ONE);
            screen.finger(0.1, 1, TouchPhase::Move, ONE + vec2(slide, 0.0));
            screen.finger(0.1, 1, TouchPhase::End, ONE + vec2(slide, 0.0));
            assert_eq!(screen.done().one, 1, "slide of {slide}");
        }
        let mut screen = Screen::new();
        screen.finger(0.1, 1, TouchPhase::Start, ONE);
        screen.finger(0.1, 1, TouchPhase::Move, ONE + vec2(35.0, 0.0));
        screen.finger(0.1, 1, TouchPhase::End, ONE + vec2(35.0, 0.0));
        assert_eq!(screen.done().one, 0, "a swipe is no touch");
    }

    #[test]
    fn a_finger_that_rests_still_touches_and_a_hand_at_rest_does_not() {
        for (rest, clicks) in [(1.0, 1), (9.5, 1), (10.5, 0)] {
            let mut screen = Screen::new();
            screen.finger(0.1, 1, TouchPhase::Start, ONE);
            screen.after(rest / 2.0, vec![]);
            screen.finger(rest / 2.0, 1, TouchPhase::End, ONE);
            assert_eq!(screen.done().one, clicks, "rest of {rest} s");
            screen.tap(2, TWO);
            assert_eq!(screen.done().two, 1);
        }
    }

    #[test]
    fn the_first_swipe_scrolls_and_touches_nothing() {
        // On a text, between, and on a button.
        for down in [0.0, 7.0, 14.0, 21.0, 28.0, 35.0] {
            let mut screen = Screen::new();
            screen.swipe(PAGE + vec2(0.0, down));
            assert!((screen.done().offset - 120.0).abs() < 1.0, "{down}: {}", screen.done().offset);
            assert_eq!(screen.done().on_page, 0);
        }
    }

    #[test]
    fn a_cancelled_touch_lets_go_and_touches_nothing() {
        let mut screen = Screen::new();
        screen.finger(0.1, 1, TouchPhase::Start, ONE);
        assert!(screen.harness.ctx.input(|input| input.pointer.any_down()));
        screen.finger(0.1, 1, TouchPhase::Cancel, ONE);
        assert!(!screen.harness.ctx.input(|input| input.pointer.any_down()), "the pointer stays down");
        assert!(screen.harness.ctx.input(|input| input.pointer.latest_pos().is_none()));
        assert_eq!(screen.done().one, 0);
        screen.tap(2, ONE);
        assert_eq!(screen.done().one, 1);
    }

    #[test]
    fn a_palm_on_the_glass_blocks_no_finger() {
        for palm in [NOWHERE, TWO, PAGE] {
            let mut screen = Screen::new();
            screen.finger(0.1, 1, TouchPhase::Start, palm);
            screen.tap(2, ONE);
            screen.finger(0.1, 1, TouchPhase::Move, palm + vec2(3.0, 0.0));
            screen.tap(3, ONE);
            screen.finger(0.1, 1, TouchPhase::End, palm);
            assert_eq!((screen.done().one, screen.done().two, screen.done().on_page), (2, 0, 0), "palm at {palm}");
            assert!(screen.done().offset.abs() < 0.1, "the finger has dragged the page: {}", screen.done().offset);
        }
    }

    #[test]
    fn a_finger_beside_the_one_that_drags_moves_no_page() {
        let mut screen = Screen::new();
        screen.finger(0.1, 1, TouchPhase::Start, PAGE);
        screen.finger(0.1, 1, TouchPhase::Move, PAGE + vec2(0.0, -50.0));
        let offset = screen.done().offset;
        screen.finger(0.1, 2, TouchPhase::Start, PAGE + vec2(0.0, 150.0));
        assert!((screen.done().offset - offset).abs() < 1.0, "{offset} jumped to {}", screen.done().offset);
    }

    #[test]
    fn two_taps_between_two_passes_both_count_where_they_were() {
        let mut screen = Screen::new();
        let mut batch = Vec::new();
        for (finger, pos) in [(1, ONE), (2, TWO)] {
            batch.extend(screen.events(finger, TouchPhase::Start, pos));
            batch.extend(screen.events(finger, TouchPhase::End, pos));
        }
        screen.after(0.1, batch);
        assert_eq!((screen.done().one, screen.done().two), (1, 1));
    }

    #[test]
    fn a_trembling_finger_touches_once_and_two_touches_are_two() {
        let mut screen = Screen::new();
        screen.tap(1, ONE);
        screen.finger(0.04, 2, TouchPhase::Start, ONE + vec2(5.0, 0.0));
        screen.finger(0.05, 2, TouchPhase::End, ONE + vec2(5.0, 0.0));
        assert_eq!(screen.done().one, 1);
        screen.tap(3, ONE);
        screen.tap(4, ONE);
        assert_eq!(screen.done().one, 3);
    }

    #[test]
    fn a_mouse_works_before_and_after_touches_and_not_during() {
        let mut screen = Screen::new();
        let click = |pos| vec![Event::PointerMoved(pos), button(pos, true), button(pos, false)];
        screen.after(0.1, click(ONE));
        assert_eq!(screen.done().one, 1);
        screen.finger(0.1, 1, TouchPhase::Start, TWO);
        screen.after(0.1, vec![Event::PointerMoved(ONE)]);
        screen.finger(0.1, 1, TouchPhase::End, TWO);
        assert_eq!(screen.done().two, 1, "the mouse has taken the pointer away from the finger");
        screen.after(0.1, click(ONE));
        assert_eq!(screen.done().one, 2);
    }

    #[test]
    fn a_mouse_button_that_stays_down_blocks_no_finger() {
        let mut screen = Screen::new();
        screen.after(0.1, vec![Event::PointerMoved(ONE), button(ONE, true)]);
        screen.tap(1, TWO);
        assert_eq!((screen.done().one, screen.done().two), (0, 1));
    }

    #[test]
    fn a_touch_beside_a_field_leaves_it_the_focus_and_no_system_keyboard_comes() {
        let mut screen = Screen::new();
        screen.tap(1, FIELD);
        screen.tap(2, NOWHERE);
        screen.tap(3, ONE);
        screen.after(0.1, vec![Event::Text("a".to_owned())]);
        assert_eq!(screen.done().text, "a");
        assert!(screen.harness.output().platform_output.ime.is_none());
    }

    #[test]
    fn a_second_touch_in_a_field_selects_nothing() {
        let mut screen = Screen::new();
        screen.tap(1, FIELD);
        screen.after(0.1, vec![Event::Text("mot".to_owned())]);
        let word = FIELD - vec2(45.0, 0.0);
        for finger in 2..4 {
            screen.finger(0.1, finger, TouchPhase::Start, word);
            screen.finger(0.02, finger, TouchPhase::End, word);
        }
        screen.after(0.1, vec![Event::Text("s".to_owned())]);
        assert_eq!(screen.done().text.len(), 4, "{}", screen.done().text);
    }

    #[test]
    fn no_key_ends_the_program() {
        let screen = Screen::new();
        screen.harness.ctx.options(|options| assert!(options.quit_shortcuts.is_empty() && !options.zoom_with_keyboard));
    }
}
