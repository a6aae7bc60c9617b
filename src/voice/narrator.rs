//! Says one speech after the other: finds the clips, hands them to the card one by one, and tells which word is being said.
//!
//! Knows voices and time; must not know the sound card.

use super::clip::{Clip, SLOWER};
use super::speech::{Heard, Say, Saying, Speech};
use super::voices::{Next, Part, Voices};
use super::wave::{Turns, Wave};
use super::{Played, Request};
use crate::text::Lang;
use crate::text::pronounce::Pronunciation;
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Between two sentences, and between two texts.
const BREATH: Duration = Duration::from_millis(220);
/// Between two letters that are spelled.
const BETWEEN_LETTERS: Duration = Duration::from_millis(60);

enum Wish {
    Say(Speech, f32, u64),
    Forget,
}

/// The words that are on their way to the card, with their times.
#[derive(Debug, Default)]
struct Script {
    turn: u64,
    is_preparing: bool,
    words: VecDeque<(Instant, Heard)>,
}

/// The thread that speaks, seen from outside.
pub struct Narrator {
    wishes: Option<Sender<Wish>>,
    turns: Turns,
    script: Arc<Mutex<Script>>,
    languages: Vec<Lang>,
}

impl Narrator {
    pub fn start(voices: Voices, card: Option<SyncSender<Request>>) -> Self {
        let (wishes, waiting) = channel();
        let turns = Turns::default();
        let script = Arc::new(Mutex::new(Script::default()));
        let languages = Lang::ALL.into_iter().filter(|lang| voices.speak(*lang)).collect();
        let mut reader = Reader { voices, card, turns: turns.clone(), script: Arc::clone(&script) };
        let thread = thread::Builder::new().name("narrator".to_owned()).spawn(move || reader.read_all(&waiting));
        if let Err(error) = &thread {
            tracing::warn!(%error, "no thread for the voice: the kiosk does not speak");
        }
        Self { wishes: thread.is_ok().then_some(wishes), turns, script, languages }
    }

    pub fn say(&self, speech: Speech, ceiling: f32) {
        let turn = self.turns.next();
        *lock(&self.script) = Script { turn, is_preparing: true, words: VecDeque::new() };
        if let Some(wishes) = &self.wishes {
            let volume = speech.volume * ceiling;
            wishes.send(Wish::Say(speech, volume, turn)).ok();
        }
    }

    pub fn hush(&self) {
        let turn = self.turns.next();
        *lock(&self.script) = Script { turn, ..Script::default() };
    }

    pub fn forget(&self) {
        self.hush();
        if let Some(wishes) = &self.wishes {
            wishes.send(Wish::Forget).ok();
        }
    }

    pub fn speaks(&self, lang: Lang) -> bool {
        self.wishes.is_some() && self.languages.contains(&lang)
    }

    pub fn saying(&self) -> Saying {
        let now = Instant::now();
        let mut script = lock(&self.script);
        while script.words.front().is_some_and(|(_, word)| word.until <= now) {
            script.words.pop_front();
        }
        match script.words.front() {
            Some((from, word)) if *from <= now => Saying::Word(word.clone()),
            Some(_) => Saying::Preparing,
            None if script.is_preparing => Saying::Preparing,
            None => Saying::Nothing,
        }
    }
}

impl Drop for Narrator {
    /// Whatever is being said ends with the kiosk.
    fn drop(&mut self) {
        self.turns.next();
    }
}

fn lock(script: &Mutex<Script>) -> MutexGuard<'_, Script> {
    script.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The thread that speaks.
struct Reader {
    voices: Voices,
    card: Option<SyncSender<Request>>,
    turns: Turns,
    script: Arc<Mutex<Script>>,
}

/// A speech being said.
struct Turn {
    number: u64,
    volume: f32,
    is_slow: bool,
    /// When the last clip ends.
    free: Instant,
}

impl Reader {
    fn read_all(&mut self, waiting: &Receiver<Wish>) {
        while let Ok(wish) = waiting.recv() {
            match wish {
                Wish::Say(speech, volume, number) => {
                    if volume > 0.0 {
                        let turn = Turn { number, volume, is_slow: speech.is_slow, free: Instant::now() };
                        self.speech(&speech, turn);
                    }
                    let mut script = lock(&self.script);
                    if script.turn == number {
                        script.is_preparing = false;
                    }
                }
                Wish::Forget => self.voices.forget(),
            }
        }
    }

    fn is_over(&self, turn: &Turn) -> bool {
        self.turns.now() != turn.number
    }

    fn speech(&mut self, speech: &Speech, mut turn: Turn) {
        for piece in &speech.pieces {
            let alive = match &piece.say {
                Say::Words(text) => self.words(piece.lang, text, &mut turn),
                Say::Letters(letters) => self.letters(piece.lang, letters, &mut turn),
                Say::Hidden(count) => (0..*count).all(|_| self.letter(piece.lang, None, &mut turn)),
            };
            if !alive {
                return;
            }
            turn.free += BREATH;
        }
    }

    /// `false` where nobody listens any more.
    fn words(&mut self, lang: Lang, text: &str, turn: &mut Turn) -> bool {
        let shown: Arc<str> = text.into();
        let mut from = 0;
        loop {
            let (turns, number) = (self.turns.clone(), turn.number);
            let Some(next) = self.voices.next(lang, text, from, &|| turns.now() != number) else { return !self.is_over(turn) };
            from = match &next {
                Next::Said(part) => part.range.end,
                Next::Skipped(range) => range.end,
            };
            if let Next::Said(part) = next
                && !self.part(lang, &shown, part, turn)
            {
                return false;
            }
            if self.is_over(turn) {
                return false;
            }
        }
    }

    fn part(&mut self, lang: Lang, shown: &Arc<str>, part: Part, turn: &mut Turn) -> bool {
        let Some((start, clip)) = self.play(part.clip, turn) else { return false };
        let words = shown.get(part.range.clone()).unwrap_or_default();
        let mut script = lock(&self.script);
        if script.turn == turn.number {
            for (chars, range) in timed(lang, shown, words, part.range.start) {
                let at = |part: f64| start + clip.mul_f64(part);
                script.words.push_back((at(range.start), Heard { text: Arc::clone(shown), chars, until: at(range.end) }));
            }
        }
        drop(script);
        turn.free += BREATH;
        true
    }

    fn letters(&mut self, lang: Lang, letters: &str, turn: &mut Turn) -> bool {
        letters.chars().all(|letter| self.letter(lang, Some(letter), turn))
    }

    fn letter(&mut self, lang: Lang, letter: Option<char>, turn: &mut Turn) -> bool {
        let pronunciation = Pronunciation::of(lang);
        let name = letter.map_or_else(|| pronunciation.hidden_letter().to_owned(), |letter| pronunciation.letter(letter));
        let (turns, number) = (self.turns.clone(), turn.number);
        if let Some(clip) = self.voices.letter(lang, &name, &|| turns.now() != number) {
            if self.play(clip, turn).is_none() {
                return false;
            }
            turn.free += BETWEEN_LETTERS;
        }
        !self.is_over(turn)
    }

    /// Waits until the card is free and hands it a clip. `None` where nobody listens any more.
    fn play(&self, clip: Clip, turn: &mut Turn) -> Option<(Instant, Duration)> {
        let clip = if turn.is_slow { clip.slower(SLOWER) } else { clip };
        while Instant::now() < turn.free {
            if self.is_over(turn) {
                return None;
            }
            // Short enough that a touch ends this thread's work soon; the sound itself ends at once.
            thread::sleep(turn.free.saturating_duration_since(Instant::now()).min(Duration::from_millis(10)));
        }
        if self.is_over(turn) {
            return None;
        }
        let (start, length) = (Instant::now(), clip.length());
        if let Some(card) = &self.card {
            let wave = Wave::new(clip, turn.volume, Some((self.turns.clone(), turn.number)));
            card.send(Request { what: Played::Speech(wave), asked: start }).ok();
        }
        turn.free = start + length;
        Some((start, length))
    }
}

/// The words of a sentence that begins at this byte of a text: each one's place, in characters, and when it is said, as parts of
/// the clip. Nobody measured them: a word takes as long as what is said for it is, and a comma takes its time too.
fn timed(lang: Lang, text: &str, words: &str, begins: usize) -> Vec<(Range<usize>, Range<f64>)> {
    let tokens = Pronunciation::of(lang).tokens(words);
    let weight = |said: &str| {
        let pause = if said.ends_with([',', ';', ':']) { 4 } else { 0 };
        #[expect(clippy::cast_precision_loss, reason = "letters of a word")]
        let letters = (said.chars().count() + 2 + pause) as f64;
        letters
    };
    let total: f64 = tokens.iter().map(|token| weight(&token.said)).sum();
    let chars = |byte: usize| text.get(..byte).map_or(0, |before| before.chars().count());
    let mut at = 0.0;
    let timed = tokens.into_iter().map(|token| {
        let from = at;
        at += weight(&token.said) / total;
        (chars(begins + token.range.start)..chars(begins + token.range.end), from..at)
    });
    timed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_time_and_its_place() {
        let text = "Bien. Écrivez-lui « Oui », à 14 h.";
        let begins = text.find('É').unwrap();
        let timed = timed(Lang::Fr, text, &text[begins..], begins);
        let words: Vec<String> = timed.iter().map(|(chars, _)| text.chars().skip(chars.start).take(chars.len()).collect()).collect();
        assert_eq!(words, ["Écrivez-lui", "« Oui »,", "à", "14 h."]);
        assert_eq!(timed[0].1.start, 0.0);
        assert!((timed.last().unwrap().1.end - 1.0).abs() < 1e-9);
        assert!(timed.windows(2).all(|pair| pair[0].1.end == pair[1].1.start && pair[0].1.start < pair[0].1.end));
    }
}
