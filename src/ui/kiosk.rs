//! The kiosk itself: one type, shown into an `egui::Ui`, whatever window is around it.

use super::art::Art;
use super::door::{Door, Wish};
use super::keyboard::KeyQueue;
use super::layout::{self, Layout};
use super::screens::{self, lesson::LessonView, pages::Leaf, resume::ResumeView, workshop::People};
use super::seal::Seal;
use super::setup::{PrintState, Setup};
use super::speech::{Ear, Narration, Now, OpenField, Region, SpokenScreen, Spot, Told, Touches, Typing};
use super::supply::Supply;
use super::theme::{self, Contrast, Theme};
use super::touch::{self, TouchRepair};
use super::widgets::Cx;
use super::{bar, keyboard_is_open};
use crate::content::{Content, Diagnostic, ElementId, FieldKind, Library, Move};
use crate::practice::{Exercise, Gesture, matching};
use crate::tally::Count;
use crate::text::{Lang, Tr, euros};
use crate::ui::layout::Shape;
use crate::visit::{Comfort, Cue, EARLIEST, Effect, Intent, Panel, Rules, Screen, Visit, VoiceMode, Volume};
use crate::voice::{Heard, Piece, Say, Saying, Speech};
use crate::workshops::slip::Slip;
use crate::workshops::{Board, agenda};
use egui::{Context, Event, Rect, Ui};
use jiff::ZonedDateTime;
use jiff::civil::{Date, DateTime};
use std::cell::LazyCell;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::time::{Duration, Instant};

/// What the shell has to carry out.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// A short sound, this loud: from 0 to 1, below the ceiling of the settings.
    Play(Cue, f32),
    /// Say this, in the place of whatever is being said.
    Say(Speech),
    /// End what is being said.
    Hush,
    /// The visit is over: forget whatever was said in it.
    Wipe,
    /// Visits begin this loud from now on, also after the next start: the adviser wants it.
    KeepVolume(Volume),
    /// Switch the display on, or off, where the system can.
    Light(bool),
    /// A frame is being drawn: those before it are on the screen.
    Alive,
    /// Nobody is there and nothing is held: a moment in which the program may start again.
    AtRest,
    /// Start again: the adviser wants it.
    Restart,
    /// End, and stay so: the adviser wants it.
    Leave,
    /// Count one more of this, on this day; none: the clock cannot be right.
    Count(Option<Date>, Count),
    /// Lessons were read, and this is wrong with them: for the adviser.
    Report(Vec<Diagnostic>),
}

/// The whole of what residents see.
pub struct Kiosk {
    content: Content,
    supply: Supply,
    visit: Visit,
    setup: Setup,
    tr: Tr,
    theme: Theme,
    art: Art,
    keys: KeyQueue,
    view: LessonView,
    resume: ResumeView,
    leaf: Leaf,
    /// The page of a list in a panel, apart from that of the screen under it.
    panel_leaf: Leaf,
    door: Door,
    /// Whether the screen is dark.
    is_dark: bool,
    /// Until when the closed kiosk says so: somebody has touched it.
    tells_closed_until: Option<Duration>,
    ear: Ear,
    narration: Narration,
    /// What is being said, and where it stands.
    places: Vec<(String, Rect)>,
}

/// How long a touched screen says that the kiosk is closed.
const CLOSED_TOLD: Duration = Duration::from_secs(10);
/// How often a dark screen looks at the clock.
const CLOSED_LOOK: Duration = Duration::from_mins(1);

/// How often the kiosk looks whether the first word is heard yet.
const LISTEN: Duration = Duration::from_millis(30);

impl Kiosk {
    /// Prepares the context (fonts, touch repair, the look) and shows the attract screen.
    pub fn new(ctx: &Context, content: Content, rules: Rules, setup: Setup) -> Self {
        let page_pace = setup.page_pace;
        theme::install_fonts(ctx);
        touch::configure(ctx);
        let keys = KeyQueue::default();
        ctx.add_plugin(Seal);
        ctx.add_plugin(TouchRepair::new(keys.clone()));
        // After it: fingers that explore are one pointer already.
        let ear = Ear::default();
        ctx.add_plugin(SpokenScreen(ear.clone()));
        let woken = ctx.clone();
        setup.noticeboard.when_changed(Box::new(move || woken.request_repaint()));
        let comfort = rules.comfort;
        let theme = Theme::of(Contrast::of(comfort));
        apply_look(ctx, &theme);
        Self {
            content,
            supply: Supply::default(),
            visit: Visit::new(rules, setup.time.now().date(), Duration::ZERO),
            setup,
            tr: Tr::new(comfort.lang),
            theme,
            art: Art::new(ctx),
            keys,
            view: LessonView::new(page_pace),
            resume: ResumeView::default(),
            leaf: Leaf::default(),
            panel_leaf: Leaf::default(),
            door: Door::default(),
            is_dark: false,
            tells_closed_until: None,
            ear,
            narration: Narration::default(),
            places: Vec::new(),
        }
    }

    /// With a library to read the lessons from that the content names and does not have.
    pub fn with_library(self, library: Library) -> Self {
        Self { supply: Supply::of(library), ..self }
    }

    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The workshop that comes next.
    pub fn next_workshop(&self) -> Option<agenda::Event> {
        self.setup.noticeboard.board().next(&self.setup.time.now()).next().cloned()
    }

    /// Lets this change the visit, as a touch would: how pictures and tests get to a screen. Draw a frame afterwards.
    pub fn apply(&mut self, ctx: &Context, intent: Intent) -> Vec<Effect> {
        let now = ctx.input(|input| Duration::try_from_secs_f64(input.time).unwrap_or_default());
        self.door = Door::default();
        let effects = self.visit.apply(intent, &self.content, now);
        if effects.contains(&Effect::Wipe) {
            self.wipe(ctx);
        }
        ctx.request_repaint();
        effects
    }

    /// Leads before the adviser's door, as a corner that is held would.
    pub fn open_door(&mut self, ctx: &Context) {
        let now = ctx.input(|input| Duration::try_from_secs_f64(input.time).unwrap_or_default());
        self.door.open(now, &*self.setup.keeper);
        ctx.request_repaint();
    }

    /// Draws one frame and lets what was touched change the visit. Returns what the shell has to carry out.
    pub fn show(&mut self, ui: &mut Ui) -> Vec<Order> {
        if let Some(heartbeat) = self.setup.heartbeat {
            ui.ctx().request_repaint_after(heartbeat);
        }
        let mut orders = vec![Order::Alive];
        let is_there = somebody_is_there(ui);
        orders.extend(self.show_frame(ui, is_there));
        if self.visit.is_at_rest() && !self.door.is_open() && !is_there {
            orders.push(Order::AtRest);
        }
        orders
    }

    fn show_frame(&mut self, ui: &mut Ui, is_there: bool) -> Vec<Order> {
        let now = ui.input(|input| Duration::try_from_secs_f64(input.time).unwrap_or_default());
        // No other keyboard than ours comes up.
        ui.ctx().output_mut(|output| output.ime = None);
        if self.setup.hides_pointer {
            ui.ctx().set_cursor_icon(egui::CursorIcon::None);
        }
        ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, self.theme.paper);
        let Some(shape) = self.fit(ui.ctx()) else { return Vec::new() };
        let touches = self.ear.take_touches();
        let is_touched = touches.is_touched || is_there;
        if is_touched {
            self.visit.touched(now);
        }
        self.door.watch(ui.ctx(), now, &*self.setup.keeper, is_touched);
        if self.door.is_open() {
            return self.show_door(ui, shape, now);
        }
        let clock = self.setup.time.now();
        let today = clock.date();
        let board = self.setup.noticeboard.board();
        if self.is_closed(&clock) {
            return self.show_closed(ui, shape, is_touched, now, &clock);
        }
        self.visit.set_today(today);
        let mut orders = Vec::new();
        if std::mem::take(&mut self.is_dark) {
            orders.push(Order::Light(true));
        }
        let found = self.supply.stock(&mut self.content, &self.visit, is_touched, today);
        if self.supply.reads_on(&self.visit) {
            ui.ctx().request_repaint();
        }
        orders.extend(self.follow_voice(ui.ctx(), touches.is_touched || is_key_pressed(ui)));
        let was_attract = *self.visit.screen() == Screen::Attract;
        let mut effects = self.visit.tick(&self.content, now);
        if touches.switches {
            effects.extend(self.visit.apply(Intent::SetVoice(switched(self.visit.comfort().voice)), &self.content, now));
        }
        self.follow_comfort(ui.ctx());

        let mut intents = Vec::new();
        self.draw(ui, shape, now, (&board, &clock), &mut intents);
        self.close_on_escape(ui, &mut intents);
        // What the noticeboard has for this visit, the visit cannot know.
        if self.visit.awaits_proposal() && self.recommended(&board, &clock).is_some() {
            intents.insert(0, Intent::Propose);
        }
        let has_intents = !intents.is_empty() || touches.switches;
        for intent in intents {
            effects.extend(self.visit.apply(intent, &self.content, now));
        }
        if effects.contains(&Effect::Wipe) {
            self.wipe(ui.ctx());
        }
        if effects.contains(&Effect::Print) {
            self.setup.press.print(&self.slip(&board, &clock));
        }
        if has_intents || !effects.is_empty() {
            ui.ctx().request_repaint();
        } else if let Some(wake) = self.visit.wakes_at(now) {
            ui.ctx().request_repaint_after(wake.saturating_sub(now));
        }
        if self.setup.press.state() == PrintState::Printing {
            ui.ctx().request_repaint_after(LISTEN);
        }
        let closes = self.setup.opening.changes_at(clock.datetime());
        for change in [board.changes_at(&clock), closes.and_then(|at| on_the_clock(&clock, at))].into_iter().flatten() {
            ui.ctx().request_repaint_after(wait_until(&clock, &change));
        }
        let told = self.told(shape, ui.ctx(), &touches, &effects, was_attract && *self.visit.screen() != Screen::Attract);
        if !found.is_empty() {
            orders.push(Order::Report(found));
        }
        let volume = self.visit.comfort().volume.factor();
        orders.extend(effects.into_iter().filter_map(|effect| ordered(effect, volume, today)));
        if let Some(Told { speech, places }) = told {
            self.places = places;
            orders.push(Order::Say(Speech { volume, ..speech }));
            ui.ctx().request_repaint_after(LISTEN);
        }
        orders
    }

    /// Whether the screen is dark: nobody is in a visit, and it is not the hour for another.
    fn is_closed(&self, clock: &ZonedDateTime) -> bool {
        self.visit.is_at_rest() && !self.setup.opening.is_open(clock.datetime())
    }

    /// The adviser's door in the place of everything else.
    fn show_door(&mut self, ui: &Ui, shape: Shape, now: Duration) -> Vec<Order> {
        let mut orders = Vec::new();
        if std::mem::take(&mut self.is_dark) {
            orders.push(Order::Light(true));
        }
        let layout = Layout::new(shape, ui.ctx().content_rect().size(), self.visit.comfort().text);
        let cx = Cx { theme: &self.theme, art: &self.art, tr: &self.tr, layout, speaks: false };
        let rules = self.visit.rules();
        match self.door.show(ui, &cx, &*self.setup.keeper, rules.comfort.volume) {
            None => {}
            Some(Wish::Enter) => {
                let effects = self.visit.apply(Intent::Forget, &self.content, now);
                self.wipe(ui.ctx());
                orders.push(Order::Hush);
                let today = self.setup.time.now().date();
                orders.extend(effects.into_iter().filter_map(|effect| ordered(effect, 0.0, today)));
            }
            Some(Wish::Volume(volume)) => {
                let comfort = Comfort { volume, ..rules.comfort };
                self.visit = Visit::new(Rules { comfort, ..rules }, self.setup.time.now().date(), now);
                orders.extend([Order::KeepVolume(volume), Order::Play(Cue::Done, volume.factor())]);
            }
            Some(Wish::Restart) => orders.push(Order::Restart),
            Some(Wish::Leave) => orders.push(Order::Leave),
        }
        orders
    }

    /// A dark screen; touched, it says for a while when the kiosk opens.
    fn show_closed(&mut self, ui: &Ui, shape: Shape, is_touched: bool, now: Duration, clock: &ZonedDateTime) -> Vec<Order> {
        if is_touched {
            self.tells_closed_until = Some(now + CLOSED_TOLD);
        }
        let left = self.tells_closed_until.and_then(|until| until.checked_sub(now)).filter(|left| !left.is_zero());
        let layout = Layout::new(shape, ui.ctx().content_rect().size(), self.visit.comfort().text);
        let cx = Cx { theme: &self.theme, art: &self.art, tr: &self.tr, layout, speaks: false };
        let opens = self.setup.opening.opens_at(clock.datetime());
        screens::closed::show(ui, &cx, left.is_some(), opens.map(|at| agenda::said::moment(self.tr.lang(), at, clock.date())));
        let opens_in = opens.and_then(|at| on_the_clock(clock, at)).map(|at| wait_until(clock, &at));
        // A clock that is set right meanwhile is noticed within the minute.
        for wait in [Some(CLOSED_LOOK), opens_in, left].into_iter().flatten() {
            ui.ctx().request_repaint_after(wait);
        }
        let was_dark = std::mem::replace(&mut self.is_dark, left.is_none());
        if was_dark == self.is_dark { Vec::new() } else { vec![Order::Light(was_dark)] }
    }

    /// The workshop that suits this visit.
    fn recommended<'a>(&self, board: &'a Board, clock: &ZonedDateTime) -> Option<&'a agenda::Event> {
        board.recommend(&self.visit.situation(&self.content), clock)?.event
    }

    /// What somebody may take home on paper: of the lesson that is over, the way back, and the workshop that is shown or suits.
    fn slip(&self, board: &Board, clock: &ZonedDateTime) -> String {
        let Self { content, visit, tr, .. } = self;
        let done = visit.report().filter(|_| visit.exercise().is_none()).map(|report| &report.lesson);
        let text = |key: &str| done.and_then(|lesson| content.lesson_text(tr.lang(), lesson, key));
        let count = done.and_then(|lesson| content.lessons.get(lesson)).map_or(0, |lesson| lesson.recap);
        let recap: Vec<String> = (1..=count).filter_map(|at| text(&format!("recap-{at}"))).collect();
        let code = visit.code(content);
        let workshop = match visit.panel() {
            Some(Panel::Workshop(event, _)) => Some(&**event),
            _ => self.recommended(board, clock),
        };
        let lesson = text("title");
        let slip = Slip {
            kiosk: &tr.product_name(),
            lesson: lesson.as_deref(),
            recap: &recap,
            code: code.as_ref().map(|code| code.0),
            workshop,
            now: clock,
        };
        slip.text(tr)
    }

    /// Underlines the word that is being said. A touch ends the speech.
    fn follow_voice(&self, ctx: &Context, is_touched: bool) -> Vec<Order> {
        let comfort = self.visit.comfort();
        self.ear.set(ctx, self.setup.voice.speaks(comfort.lang.for_lessons()), comfort.voice == VoiceMode::Screen);
        let saying = self.setup.voice.saying();
        let ends = is_touched && saying != Saying::Nothing;
        let mut heard: Option<Heard> = None;
        match saying {
            Saying::Nothing => {}
            _ if is_touched => {}
            Saying::Preparing => ctx.request_repaint_after(LISTEN),
            Saying::Word(word) => {
                ctx.request_repaint_after(word.until.saturating_duration_since(Instant::now()));
                heard = Some(word);
            }
        }
        self.ear.underline(heard.map(|word| (word, self.places.clone())));
        if ends { vec![Order::Hush] } else { Vec::new() }
    }

    /// What is to be said now.
    fn told(&mut self, shape: Shape, ctx: &Context, touches: &Touches, effects: &[Effect], greets: bool) -> Option<Told> {
        let comfort = self.visit.comfort();
        let mut narration = std::mem::take(&mut self.narration);
        let layout = Layout::new(shape, ctx.content_rect().size(), comfort.text);
        let typing = LazyCell::new(|| self.typing());
        let exercise = self.visit.exercise().filter(|_| *self.visit.screen() == Screen::Lesson);
        let is_typing = exercise.is_some_and(|exercise| keyboard_is_open(shape, exercise));
        let is_covered = self.visit.panel().is_some() || self.visit.question().is_some();
        let region = |spot: &Spot| {
            let is_in = |rect: Rect| rect.contains(spot.rect.center());
            match *self.visit.screen() {
                _ if is_covered => Region::Shell,
                Screen::Lesson if is_typing && is_in(layout.keyboard()) => Region::Keyboard,
                Screen::Lesson if is_in(layout.device(is_typing)) => Region::Page,
                Screen::Lesson if is_in(layout.coach(is_typing)) => Region::Coach,
                _ if is_in(layout.bar()) => Region::Bar,
                Screen::Resume if is_in(layout.keyboard()) => Region::Keyboard,
                _ => Region::Shell,
            }
        };
        let scene = self.visit.scene(&self.content);
        let open_field = match *self.visit.screen() {
            Screen::Lesson => exercise.and_then(|exercise| {
                let field = exercise.world().editing()?;
                let is_shown = exercise.world().is_open(&ElementId::to_show(field));
                let is_hidden = !is_shown && screens::lesson::kind_of(field, exercise, &scene?) == FieldKind::Password;
                Some(OpenField { text: exercise.world().typed(field), is_hidden })
            }),
            Screen::Resume => Some(OpenField { text: self.visit.typed_code(), is_hidden: false }),
            _ => None,
        };
        let now = Now {
            mode: comfort.voice,
            tr: &self.tr,
            typing: &typing,
            screen: fingerprint(&(format!("{:?}", self.visit.screen()), comfort.voice, comfort.lang)),
            cover: is_covered.then(|| fingerprint(&format!("{:?} {:?}", self.visit.panel(), self.visit.question()))),
            region: &region,
            is_attract: *self.visit.screen() == Screen::Attract,
            open_field,
        };
        if effects.contains(&Effect::Play(Cue::Again)) {
            // The same words may be due a second time.
            narration.expect_card();
        }
        if narration.waits_for_card() {
            ctx.request_repaint();
        }
        let told = if let Some(spot) = &touches.told {
            Some(Narration::tell(spot, &now))
        } else if effects.contains(&Effect::Listen) {
            Narration::listen(&self.ear.tree(), &now)
        } else if greets && self.setup.tells_spoken_screen && comfort.voice == VoiceMode::Off && self.setup.voice.speaks(comfort.lang) {
            let pieces = vec![Piece { lang: comfort.lang, say: Say::Words(self.tr.spoken_hint().into_owned()) }];
            Some(Told { speech: Speech { pieces, ..Speech::default() }, places: Vec::new() })
        } else {
            self.ear.newer(&mut narration.version).and_then(|tree| narration.next(&tree, &now))
        };
        self.narration = narration;
        told
    }

    /// What somebody has typed in this visit, apart from the lesson's own phrases.
    fn typing(&self) -> Typing {
        let mut texts = vec![self.visit.typed_code()];
        let mut known = Vec::new();
        // A summary writes an amount in the way of the language.
        let mut amounts = Vec::new();
        if let (Some(exercise), Some(scene)) = (self.visit.exercise(), self.visit.scene(&self.content)) {
            texts.extend(exercise.world().typed_texts());
            let moves = scene.lesson.steps.iter().flat_map(|step| &step.does);
            known.extend(moves.flat_map(|step| match step {
                Move::Type(_, text) => scene.spellings(text),
                Move::Tap(_) => Vec::new(),
            }));
            let told: Vec<_> = known.iter().filter_map(|text| matching::read_amount(text)).collect();
            let typed = texts.iter().filter_map(|text| matching::read_amount(text)).filter(|amount| !told.contains(amount));
            amounts.extend(typed.flat_map(|amount| [Lang::Fr, Lang::En].map(|lang| euros(amount, lang))));
        }
        Typing::new(texts.into_iter(), &known).and(amounts)
    }

    /// Chooses the layout and asks for the scale at which it fits. `None` while the new scale is not on yet.
    fn fit(&self, ctx: &Context) -> Option<Shape> {
        let pixels = ctx.content_rect().size() * ctx.pixels_per_point();
        let (native, true_size) = match self.true_pixels_per_point(ctx) {
            Some(real) => (real, true),
            None => (ctx.native_pixels_per_point().unwrap_or(1.0), false),
        };
        let (shape, zoom) = layout::choose(pixels / native, true_size);
        let wanted = native * zoom;
        if (wanted / ctx.pixels_per_point() - 1.0).abs() > 0.001 {
            ctx.set_pixels_per_point(wanted);
            ctx.request_repaint();
            return None;
        }
        Some(shape)
    }

    /// Pixels for 1/3.6 mm, from the screen's diagonal.
    fn true_pixels_per_point(&self, ctx: &Context) -> Option<f32> {
        const MM_PER_INCH: f32 = 25.4;
        const POINTS_PER_MM: f32 = 3.6;
        let diagonal_mm = self.setup.diagonal_inches? * MM_PER_INCH;
        let monitor = ctx.input(|input| input.viewport().monitor_size)?;
        let diagonal_pixels = monitor.length() * ctx.pixels_per_point();
        Some(diagonal_pixels / diagonal_mm / POINTS_PER_MM)
    }

    /// Language and contrast may have changed.
    fn follow_comfort(&mut self, ctx: &Context) {
        let comfort = self.visit.comfort();
        if self.tr.lang() != comfort.lang {
            self.tr = Tr::new(comfort.lang);
        }
        if self.theme.contrast != Contrast::of(comfort) {
            self.theme = Theme::of(Contrast::of(comfort));
            apply_look(ctx, &self.theme);
        }
    }

    fn draw(&mut self, ui: &mut Ui, shape: Shape, now: Duration, (board, clock): (&Board, &ZonedDateTime), intents: &mut Vec<Intent>) {
        let speaks = self.setup.voice.speaks(self.visit.comfort().lang.for_lessons());
        let Self { content, visit, tr, theme, art, keys, view, resume, leaf, panel_leaf, setup, .. } = self;
        let people = People { board, now: clock, press: &*setup.press };
        let layout = Layout::new(shape, ui.ctx().content_rect().size(), visit.comfort().text);
        let cx = Cx { theme, art, tr, layout, speaks };
        let covered = visit.question().is_some() || visit.panel().is_some();
        ui.painter().rect_filled(layout.screen(), 0.0, theme.paper);
        // What lies under a question or a panel is drawn and cannot be reached.
        let mut screen = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("screen"));
        if covered {
            screen.disable();
        }
        match visit.screen() {
            Screen::Attract => screens::attract::show(&screen, &cx, visit, content, &people, intents),
            Screen::Home => screens::home::show(&screen, &cx, visit, content, &people, leaf, intents),
            Screen::Theme(theme) => screens::theme::show(&screen, &cx, visit, theme, content, &people, leaf, intents),
            Screen::Lesson => screens::lesson::show(&mut screen, &cx, visit, content, view, keys, intents),
            Screen::Outcomes => screens::outcomes::show(&screen, &cx, visit, content, intents),
            Screen::Finish(lesson) => screens::finish::show(&screen, &cx, visit, lesson, content, &people, intents),
            Screen::Placement => screens::placement::question(&screen, &cx, visit, content, intents),
            Screen::Proposal => screens::placement::proposal(&screen, &cx, visit, content, &people, intents),
            Screen::Resume => screens::resume::show(&mut screen, &cx, visit, resume, keys, intents),
        }
        if *visit.screen() != Screen::Resume {
            *resume = ResumeView::default();
        }
        let is_typing = match visit.screen() {
            Screen::Lesson => visit.exercise().is_some_and(|exercise| keyboard_is_open(shape, exercise)),
            Screen::Resume => resume.keyboard_is_open(),
            _ => false,
        };
        // A small screen has no room for both.
        if !(shape == Shape::Compact && is_typing) {
            // A screen's own names and the bar's never meet.
            let mut strip = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("bar"));
            if covered {
                strip.disable();
            }
            bar::show(&strip, &cx, visit, intents);
        }
        let over = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("panel"));
        bar::panel(&over, &cx, visit, intents);
        let over = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("told"));
        match visit.panel() {
            Some(Panel::Word { id, word }) => screens::question::word(&over, &cx, content, id, word, intents),
            Some(Panel::Ask) => screens::ask::needs(&over, &cx, visit, content, &people, panel_leaf, intents),
            Some(Panel::Need(id)) => {
                if let Some(need) = content.orientation.need(id) {
                    screens::ask::need(&over, &cx, content, &people, need, panel_leaf, intents);
                }
            }
            Some(Panel::Workshop(event, way)) => screens::workshop::panel(&over, &cx, &people, event, *way, intents),
            Some(Panel::Language | Panel::TextSize | Panel::Voice) | None => {
                if let Some(question) = visit.question() {
                    let over = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("question"));
                    screens::question::show(&over, &cx, visit, content, &people, question, now, intents);
                }
            }
        }
    }

    /// Escape closes what opened.
    fn close_on_escape(&self, ui: &Ui, intents: &mut Vec<Intent>) {
        if !ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            return;
        }
        if self.visit.panel().is_some() {
            intents.push(Intent::ClosePanel);
        } else if self.visit.question().is_some() {
            intents.push(Intent::Stay);
        } else if self.visit.exercise().is_some_and(|exercise| exercise.world().editing().is_some()) {
            intents.push(Intent::Gesture(Gesture::LeaveField));
        } else if let Some(world) = self.visit.exercise().map(Exercise::world) {
            let opened = world.unfolded().cloned().or_else(|| world.is_menu_open().then(|| ElementId::from(ElementId::MENU)));
            intents.extend(opened.map(|element| Intent::Gesture(Gesture::Tap(element))));
        }
    }

    /// Drops whatever the toolkit keeps of the visit: focus, carets, scroll positions, caches.
    fn wipe(&mut self, ctx: &Context) {
        self.view = LessonView::new(self.setup.page_pace);
        self.resume = ResumeView::default();
        self.leaf = Leaf::default();
        self.panel_leaf = Leaf::default();
        self.setup.press.forget();
        self.ear.wipe();
        self.narration = Narration::default();
        self.places = Vec::new();
        self.keys.take();
        ctx.memory_mut(|memory| {
            let options = memory.options.clone();
            *memory = egui::Memory::default();
            memory.options = options;
        });
    }
}

/// What the shell has to do of what came of a touch.
fn ordered(effect: Effect, volume: f32, today: Date) -> Option<Order> {
    match effect {
        Effect::Play(cue) => Some(Order::Play(cue, volume)),
        Effect::Wipe => Some(Order::Wipe),
        Effect::Count(count) => Some(Order::Count((today >= EARLIEST).then_some(today), count)),
        Effect::Listen | Effect::Print => None,
    }
}

/// A time of the wall clock, where the kiosk stands.
fn on_the_clock(clock: &ZonedDateTime, at: DateTime) -> Option<ZonedDateTime> {
    at.to_zoned_datetime(clock.time_zone().clone()).ok()
}

/// How long it is until then.
fn wait_until(clock: &ZonedDateTime, at: &ZonedDateTime) -> Duration {
    Duration::try_from(clock.duration_until(at)).unwrap_or_default()
}

/// Three taps in the corner: into the spoken screen, or out of it.
fn switched(mode: VoiceMode) -> VoiceMode {
    if mode == VoiceMode::Screen { VoiceMode::Off } else { VoiceMode::Screen }
}

fn fingerprint(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Whether anybody did anything since the last frame. A pointer that merely moves may be a cable that trembles, a key that repeats a book
/// that lies on it.
fn somebody_is_there(ui: &Ui) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| match event {
            Event::Key { repeat, .. } => !repeat,
            // Of a key that is down, the key itself tells.
            Event::Text(_) => input.keys_down.is_empty(),
            Event::Touch { .. } | Event::PointerButton { .. } | Event::MouseWheel { .. } | Event::AccessKitActionRequest(_) => true,
            _ => false,
        })
    })
}

/// A key, or a wish of a screen reader: like a finger that comes down, it ends what is being said.
fn is_key_pressed(ui: &Ui) -> bool {
    ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_))))
}

/// What egui's own widgets need of the look: the caret, the selection, no animation.
fn apply_look(ctx: &Context, theme: &Theme) {
    ctx.all_styles_mut(|style| {
        style.animation_time = 0.0;
        // A page stops soon after the finger leaves it, and never springs back: nothing moves by itself for long.
        style.spacing.scroll.kinetic = egui::style::KineticScrollStyle { decay_time: 0.1, stop_distance: 2.0, rubber_band: false };
        // The last words in a window are as dark as the others; the pager says that there is more.
        style.spacing.scroll.fade.strength = 0.0;
        style.interaction.selectable_labels = false;
        let visuals = &mut style.visuals;
        visuals.text_cursor.stroke = egui::Stroke::new(4.0, theme.m_accent);
        // A blinking caret would repaint an untouched screen for ever.
        visuals.text_cursor.blink = false;
        visuals.selection.bg_fill = theme.m_accent_soft;
        visuals.selection.stroke = egui::Stroke::new(1.0, theme.m_text);
        // What a question covers is already under its scrim.
        visuals.disabled_alpha = 1.0;
        visuals.panel_fill = theme.paper;
        style.spacing.item_spacing = egui::Vec2::ZERO;
    });
}
