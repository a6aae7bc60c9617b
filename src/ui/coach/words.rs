//! What the coach says: the instruction of the step, and the card of the moment, in words.

use super::super::mock;
use crate::content::{Bridge, ElementId, Level, Step, TextId};
use crate::practice::{Card, Exercise, Rung, Scene, WatchState};
use crate::text::Tr;
use crate::ui::widgets::Cx;
use egui::{Color32, Stroke};

/// The card of the instruction.
#[derive(Clone)]
pub struct Instruction {
    /// "Étape 3 sur 6".
    pub label: String,
    /// Paragraphs; the first is the largest.
    pub sentences: Vec<String>,
    /// "**Repère.** …" or "**Pourquoi ?** …".
    pub cue: Option<String>,
}

/// What the card in the slot says.
pub struct Said {
    pub tone: Tone,
    pub icon: &'static str,
    pub verdict: String,
    pub rung: Option<Rung>,
    /// What the learner has just done, where the lines do not say it.
    pub deed: Option<String>,
    pub lines: Vec<String>,
}

impl Said {
    pub fn all_lines(&self, drops_deed: bool) -> impl Iterator<Item = &String> {
        self.deed.iter().filter(move |_| !drops_deed).chain(&self.lines)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Help,
    Right,
    Again,
    Info,
}

impl Tone {
    /// Fill, border, and the colour of the verdict.
    pub fn colors(self, cx: &Cx<'_>) -> (Color32, Stroke, Color32) {
        let theme = cx.theme;
        let (fill, line, ink) = match self {
            Self::Help => (theme.gorse_soft, theme.gorse, theme.ink),
            Self::Right => (theme.moss_soft, theme.moss_line, theme.moss),
            Self::Again => (theme.terra_soft, theme.terra_line, theme.terra),
            Self::Info => (theme.mist, theme.sea_line, theme.sea),
        };
        (fill, Stroke::new(theme.hairline, line), ink)
    }
}

/// What a lesson's texts and the shell's say together.
pub struct Words<'a> {
    pub cx: &'a Cx<'a>,
    pub exercise: &'a Exercise,
    pub scene: &'a Scene<'a>,
}

impl Words<'_> {
    fn tr(&self) -> &Tr {
        self.cx.tr
    }

    fn text(&self, key: &str) -> String {
        self.scene.lesson_text(key)
    }

    fn part(&self, step: &Step, part: &str) -> String {
        self.text(&format!("{}.{part}", step.id))
    }

    pub fn instruction(&self) -> Instruction {
        let (tr, exercise) = (self.tr(), self.exercise);
        let count = self.scene.lesson.steps.len();
        let label = match exercise.small_step(self.scene) {
            _ if exercise.level() == Level::Alone => tr.lesson_mission().into_owned(),
            _ if exercise.is_asked_again() => tr.lesson_again().into_owned(),
            Some((at, small)) => tr.lesson_small_step(at + 1, small),
            None => tr.lesson_step((exercise.step_index() + 1).min(count), count),
        };
        let step = exercise.step(self.scene).filter(|_| exercise.level() != Level::Alone);
        let Some(step) = step else {
            let mission = self.text("mission");
            let sentences = mission.split("\n\n").map(|paragraph| paragraph.trim().to_owned()).collect();
            return Instruction { label, sentences, cue: None };
        };
        if exercise.shows_cue(self.scene) {
            let sentence = self.first().unwrap_or_else(|| self.part(step, "touch"));
            return Instruction { label, sentences: vec![sentence], cue: Some(tr.lesson_cue(self.part(step, "look"))) };
        }
        let cue = (exercise.level() == Level::Watch).then(|| tr.lesson_why(self.part(step, "why")));
        Instruction { label, sentences: vec![self.text(step.id.as_str())], cue }
    }

    pub fn said(&self) -> Option<Said> {
        let tr = self.tr();
        let said = |tone, icon, verdict: String, lines: Vec<String>| Said { tone, icon, verdict, rung: None, deed: None, lines };
        let step = self.exercise.step(self.scene);
        let Some(card) = self.exercise.card() else {
            return self.watched().map(|line| said(Tone::Info, "eye", tr.watch_title().into(), vec![line]));
        };
        Some(match card {
            Card::Mission => {
                let name = self.scene.content.personas.get(&self.scene.lesson.persona);
                let role = tr.lesson_role(name.map(|persona| persona.first_name.clone()).unwrap_or_default());
                said(Tone::Info, "alone", role, self.mission())
            }
            Card::Done(done) => {
                let mut lines = vec![self.text(&format!("{done}.done"))];
                if self.exercise.watching() == Some(WatchState::AfterStep) {
                    lines.push(self.now(&tr.watch_next()));
                }
                said(Tone::Right, "check", tr.card_done().into(), lines)
            }
            Card::Mistake { says, nth } => {
                let mut lines = self.mistake(says, *nth);
                let verdict = if self.exercise.watching().is_some() {
                    // Whoever watches has touched nothing, and has nothing to repair.
                    if let Some(now) = lines.last_mut() {
                        *now = self.now(&tr.watch_next());
                    }
                    tr.watch_classic()
                } else {
                    tr.card_mistake()
                };
                said(Tone::Again, "try_again", verdict.into(), lines)
            }
            Card::Detour { says, again } => {
                let mut lines = if *again {
                    vec![self.text(&format!("{says}.again"))]
                } else {
                    vec![self.text(says.as_str()), self.text(&format!("{says}.why"))]
                };
                lines.push(self.now(&self.text(&format!("{says}.now"))));
                said(Tone::Info, "eye", tr.card_detour().into(), lines)
            }
            Card::Otherwise { step, touched, nth } => Said {
                deed: self.name_of(touched).map(|name| tr.card_touched(name)),
                ..said(Tone::Again, "try_again", tr.card_mistake().into(), self.otherwise(step.as_str(), *nth))
            },
            Card::WrongAnswer { field, progress, nth } => {
                said(Tone::Again, "try_again", tr.card_mistake().into(), self.wrong_answer(field, *progress, *nth))
            }
            Card::Dimmed(element) => {
                let line = self.name_of(element).map_or_else(|| tr.card_dimmed().into_owned(), |name| tr.card_dimmed_name(name));
                said(Tone::Info, "eye", tr.card_dimmed_title().into(), vec![line])
            }
            Card::YourTurn => said(Tone::Info, "touch", tr.card_your_turn().into(), vec![tr.card_your_turn_text().into_owned()]),
            Card::Again => said(Tone::Info, "try_again", tr.card_again().into(), vec![tr.card_again_text().into_owned()]),
            Card::Skipped(_) => said(Tone::Info, "arrow_right", tr.card_skipped().into(), vec![tr.card_skipped_text().into_owned()]),
            Card::SmallSteps => said(Tone::Info, "list", tr.card_small().into(), vec![tr.card_small_text().into_owned()]),
            Card::AllDone => said(Tone::Right, "check", tr.card_all_done().into(), vec![tr.card_all_done_text().into_owned()]),
            Card::Help(Rung::Ask) => said(Tone::Help, "people", tr.help_ask().into(), vec![tr.help_ask_text().into_owned()]),
            Card::Help(rung) => {
                let lines = self.help(step, *rung);
                Said {
                    tone: Tone::Help,
                    icon: "help",
                    verdict: tr.help_rung(rung.number(), Rung::COUNTED.len()),
                    rung: Some(*rung),
                    deed: None,
                    lines,
                }
            }
        })
    }

    /// What the hand of Regarder is about to do.
    fn watched(&self) -> Option<String> {
        let state = self.exercise.watching()?;
        let step = self.exercise.step(self.scene)?;
        match state {
            WatchState::Paused => return Some(self.tr().watch_paused().into_owned()),
            WatchState::Erring => return Some(self.tr().watch_erring().into_owned()),
            _ => {}
        }
        if self.exercise.points_at_restart() {
            return Some(self.tr().watch_repair().into_owned());
        }
        Some(self.first().unwrap_or_else(|| self.part(step, "touch")))
    }

    /// The mission, where the instruction does not say it, and that lessons speak French.
    fn mission(&self) -> Vec<String> {
        let tr = self.tr();
        let mut lines: Vec<String> = Vec::new();
        if self.exercise.level() != Level::Alone {
            lines.extend(self.text("mission").split("\n\n").map(|paragraph| paragraph.trim().to_owned()));
        }
        if tr.lang() != tr.lang().for_lessons() {
            lines.push(tr.lesson_in_french().into_owned());
        }
        if self.exercise.watching().is_some() {
            lines.push(self.now(&tr.watch_next()));
        }
        if lines.is_empty() {
            lines.push(tr.lesson_alone().into_owned());
        }
        lines
    }

    fn help(&self, step: Option<&Step>, rung: Rung) -> Vec<String> {
        let tr = self.tr();
        let bold = |words: std::borrow::Cow<'_, str>| format!("**{words}**");
        let Some(step) = step else { return vec![tr.help_ask_text().into_owned()] };
        match rung {
            // The mission stands above already.
            Rung::Goal if self.exercise.level() == Level::Alone => {
                let missing = self.exercise.first_missing(self.scene).and_then(|at| self.scene.lesson.outcomes.get(at));
                vec![bold(tr.help_missing()), missing.map(|outcome| self.text(&format!("{}.missed", outcome.id))).unwrap_or_default()]
            }
            Rung::Look if self.exercise.level() == Level::Alone => vec![bold(tr.help_look()), self.text(step.id.as_str())],
            Rung::Goal => vec![bold(tr.help_goal()), format!("{} {}", self.text(step.id.as_str()), self.part(step, "why"))],
            Rung::Look => vec![bold(tr.help_look()), self.first().unwrap_or_else(|| self.part(step, "look"))],
            Rung::Touch => vec![bold(tr.help_touch()), self.first().unwrap_or_else(|| self.part(step, "touch"))],
            Rung::Show | Rung::Ask => vec![bold(tr.help_show()), tr.help_show_text().into_owned()],
        }
    }

    /// What was done, why it does not work here, what to do: in other words the second and the third time.
    fn mistake(&self, says: &TextId, nth: u32) -> Vec<String> {
        let part = |part: &str| self.text(&format!("{says}.{part}"));
        match nth {
            0 | 1 => vec![self.text(says.as_str()), part("why"), self.now(&part("now"))],
            2 => vec![part("again"), self.now(&part("now"))],
            _ => {
                let third = self.scene.lesson_text_if_any(&format!("{says}.third")).unwrap_or_else(|| part("why"));
                let touch = self.exercise.step(self.scene).map(|step| self.part(step, "touch")).unwrap_or_default();
                vec![third, self.now(&uncapitalised(&self.first().unwrap_or(touch)))]
            }
        }
    }

    /// The same for what no author foresaw.
    fn otherwise(&self, step: &str, nth: u32) -> Vec<String> {
        let tr = self.tr();
        let part = |part: &str| self.text(&format!("{step}.{part}"));
        let now = match nth {
            0 | 1 => tr.card_now_help().into_owned(),
            // Where to look is no gesture.
            2 => return vec![part("why"), part("look")],
            _ => uncapitalised(&self.first().unwrap_or_else(|| part("touch"))),
        };
        vec![part("otherwise"), self.now(&now)]
    }

    /// The right place, and what is typed there is not what was wanted: what was typed, what is missing, what to do.
    fn wrong_answer(&self, field: &ElementId, progress: Option<crate::practice::matching::Progress>, nth: u32) -> Vec<String> {
        let tr = self.tr();
        let text = self.exercise.world().typed(field).trim().to_owned();
        let shown: String = text.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
        let shown = if shown.len() < text.len() { format!("…{shown}") } else { shown };
        let mut lines = vec![tr.card_right_place(shown.replace('\n', " "))];
        let phrase = self.exercise.step(self.scene).and_then(|step| self.scene.phrases(step, field).into_iter().next()).unwrap_or_default();
        match (progress, nth) {
            (Some(progress), 1) if progress.stray > 0 => {
                let all: Vec<char> = text.chars().collect();
                let stray: String = all.iter().skip(all.len().saturating_sub(progress.stray)).take(12).collect();
                lines.push(tr.phrase_stray(stray.trim().to_owned()));
            }
            (Some(progress), 1) => {
                lines.push(tr.phrase_missing(phrase.chars().skip(progress.written).collect::<String>().trim().to_owned()));
            }
            _ => lines.push(tr.card_wanted(phrase)),
        }
        lines.push(self.now(&if nth < 3 { tr.phrase_open() } else { tr.card_now_help() }));
        lines
    }

    fn now(&self, words: &str) -> String {
        self.tr().card_now(words.to_owned())
    }

    /// What has to be touched first, where the way to the step's own element leads over another one.
    fn first(&self) -> Option<String> {
        let name = if mock::is_behind_menu(self.cx, self.exercise, self.scene) {
            self.tr().mock_menu().into_owned()
        } else {
            self.name_of(self.exercise.first_on_the_way(self.scene)?)?
        };
        Some(self.tr().help_first(name))
    }

    /// What is written on an element.
    fn name_of(&self, element: &ElementId) -> Option<String> {
        match element.as_str() {
            ElementId::BACK => Some(self.tr().mock_back().into_owned()),
            ElementId::MENU => Some(self.tr().mock_menu().into_owned()),
            ElementId::ADDRESS => Some(self.tr().mock_address().into_owned()),
            ElementId::HOME => Some(self.tr().mock_home().into_owned()),
            name => self.scene.site_text_if_any(name).or_else(|| self.exercise.world().row_name(element, self.scene)),
        }
    }

    /// What "really stuck" offers of the step's own.
    pub fn bridge(&self) -> Option<String> {
        match self.exercise.bridge(self.scene)? {
            Bridge::Steps(_) => Some(self.tr().stuck_small().into_owned()),
            Bridge::Lesson(lesson) => {
                let title = self.scene.content.lesson_text(self.tr().lang(), lesson, "title")?;
                self.scene.content.lessons.contains_key(lesson).then(|| self.tr().stuck_lesson(title))
            }
        }
    }
}

/// A sentence in the middle of another one.
fn uncapitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
