//! Three words to take home: where somebody was, without an account and without a network. Nothing of what they typed is in them.

use crate::content::{Catalogue, Content, Lesson, LessonId, Level, ThemeId};
use crate::practice::matching;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The words of all codes, in the order that gives each its number: never changed, or codes on paper would lead elsewhere.
/// Any two of them are at least two letters apart.
static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("../../assets/words/fr.txt").lines().collect());
/// The same without accents, with each word's place.
static PLACES: LazyLock<BTreeMap<String, u64>> =
    LazyLock::new(|| WORDS.iter().zip(0..).map(|(word, at)| (matching::fold(word), at)).collect());

/// How the 33 bits of three words are shared out, from the highest: lesson, step, level, finished lessons, check.
const STEP_BITS: u32 = 5;
const LEVEL_BITS: u32 = 2;
const FINISHED_BITS: u32 = 8;
const CHECK_BITS: u32 = 9;
const WORD_BITS: u32 = 11;

/// The check is the remainder by this polynomial of degree 9, x⁹ + x⁶ + x⁵ + x⁴ + x² + 1; it also starts from ones, so that a
/// row of zeros is no code.
const POLYNOMIAL: u64 = 0b10_0111_0101;

/// Where somebody was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResumePoint {
    pub lesson: LessonId,
    /// How many steps of it are behind them.
    pub step: usize,
    pub level: Level,
    /// Lessons that are done. Of these, a code keeps those of the same theme.
    pub finished: Vec<LessonId>,
}

/// Three words that lead back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code(pub [&'static str; 3]);

/// Why words lead nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// Not three words, but so many.
    NotThree(usize),
    /// These words are no code. One other spelling would be, if there is exactly one.
    Unknown { nearest: Option<Code> },
    /// A good code, for a lesson that this kiosk does not have.
    NotHere,
}

impl Code {
    /// The words for a place. `None` where its lesson has no number, or more steps than a code can count.
    pub fn of(point: &ResumePoint, content: &Content) -> Option<Self> {
        let number = *content.catalogue.numbers.get(&point.lesson)?;
        let step = u64::try_from(point.step).ok().filter(|step| *step < 1 << STEP_BITS)?;
        let theme = &content.lessons.get(&point.lesson)?.theme;
        let finished = numbered(content, theme).take(FINISHED_BITS as usize).enumerate().filter(|(_, id)| point.finished.contains(*id));
        let finished: u64 = finished.map(|(at, _)| 1 << at).sum();
        let level = Level::ALL.into_iter().zip(0_u64..).find(|(level, _)| *level == point.level).map_or(0, |(_, at)| at);
        let data = ((u64::from(number) << STEP_BITS | step) << LEVEL_BITS | level) << FINISHED_BITS | finished;
        Some(Self::from_bits(data << CHECK_BITS | check_of(data)))
    }

    /// Reads three words, in any spelling of capitals and accents.
    ///
    /// # Errors
    /// Why they lead nowhere.
    pub fn read(text: &str, content: &Content) -> Result<ResumePoint, CodeFault> {
        let folded = matching::fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let [one, two, three] = words.as_slice() else { return Err(CodeFault::NotThree(words.len())) };
        let places = [one, two, three].map(|word| PLACES.get(*word).copied());
        let bits = match places {
            [Some(one), Some(two), Some(three)] => Some((one << WORD_BITS | two) << WORD_BITS | three),
            _ => None,
        };
        match bits.and_then(data_of) {
            Some(data) => point_of(data, content).ok_or(CodeFault::NotHere),
            None => Err(CodeFault::Unknown { nearest: nearest([one, two, three], places) }),
        }
    }

    fn from_bits(bits: u64) -> Self {
        let word = |shift: u32| {
            let at = usize::try_from(bits >> (shift * WORD_BITS) & ((1 << WORD_BITS) - 1)).unwrap_or_default();
            WORDS.get(at).copied().unwrap_or_default()
        };
        Self([word(2), word(1), word(0)])
    }
}

/// The numbered lessons of a theme in the order of their numbers, which never changes.
fn numbered<'a>(content: &'a Content, theme: &ThemeId) -> impl Iterator<Item = &'a LessonId> {
    let lessons = content.theme(theme).map(|theme| theme.lessons.as_slice()).unwrap_or_default();
    let mut lessons: Vec<_> = lessons.iter().filter_map(|id| Some((*content.catalogue.numbers.get(id)?, id))).collect();
    lessons.sort_unstable();
    lessons.into_iter().map(|(_, id)| id)
}

/// The 24 bits in front of a check that is right.
fn data_of(bits: u64) -> Option<u64> {
    let data = bits >> CHECK_BITS;
    (check_of(data) == bits & ((1 << CHECK_BITS) - 1)).then_some(data)
}

fn check_of(data: u64) -> u64 {
    let ones = (1 << CHECK_BITS) - 1;
    let mut rest = (data << CHECK_BITS) ^ (ones << 24);
    for bit in (CHECK_BITS..CHECK_BITS + 24).rev() {
        if rest >> bit & 1 == 1 {
            rest ^= POLYNOMIAL << (bit - CHECK_BITS);
        }
    }
    rest & ones
}

fn point_of(data: u64, content: &Content) -> Option<ResumePoint> {
    let take = |shift: u32, bits: u32| data >> shift & ((1 << bits) - 1);
    let number = take(FINISHED_BITS + LEVEL_BITS + STEP_BITS, 9);
    let (lesson, _) = content.catalogue.numbers.iter().find(|(_, other)| u64::from(**other) == number)?;
    let Lesson { theme, steps, .. } = content.lessons.get(lesson)?;
    let step = usize::try_from(take(FINISHED_BITS + LEVEL_BITS, STEP_BITS)).ok()?;
    let level = Level::ALL.get(usize::try_from(take(FINISHED_BITS, LEVEL_BITS)).ok()?).copied()?;
    let finished = numbered(content, theme).take(FINISHED_BITS as usize).zip(0..).filter(|(_, at)| take(0, FINISHED_BITS) >> at & 1 == 1);
    // A lesson may have got shorter since.
    Some(ResumePoint { lesson: lesson.clone(), step: step.min(steps.len()), level, finished: finished.map(|(id, _)| id.clone()).collect() })
}

/// The one code whose words are nearest to these, if there is exactly one.
fn nearest(words: [&str; 3], places: [Option<u64>; 3]) -> Option<Code> {
    let candidates = |word: &str, place: Option<u64>| -> Vec<u64> {
        if let Some(place) = place {
            return vec![place];
        }
        let within = |most: usize| -> Vec<u64> {
            PLACES.iter().filter(|(other, _)| strsim::osa_distance(word, other) <= most).map(|(_, at)| *at).collect()
        };
        let near = within(1);
        if near.is_empty() { within(2) } else { near }
    };
    let [one, two, three] =
        [(words[0], places[0]), (words[1], places[1]), (words[2], places[2])].map(|(word, place)| candidates(word, place));
    let mut found = one.iter().flat_map(|one| {
        two.iter().flat_map({
            let three = &three;
            move |two| three.iter().map(move |three| (one << WORD_BITS | two) << WORD_BITS | three)
        })
    });
    let mut right = found.by_ref().filter(|bits| data_of(*bits).is_some_and(is_possible));
    let only = right.next()?;
    right.next().is_none().then(|| Code::from_bits(only))
}

/// Whether a lesson can have this number.
fn is_possible(data: u64) -> bool {
    let number = data >> (FINISHED_BITS + LEVEL_BITS + STEP_BITS);
    (1..=u64::from(Catalogue::LARGEST_NUMBER)).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Files, read};
    use proptest::prelude::*;

    fn shipped() -> &'static Content {
        thread_local! {
            static SHIPPED: &'static Content = Box::leak(Box::new(read(&Files::built_in()).0));
        }
        SHIPPED.with(|content| *content)
    }

    /// Any place in the shipped lessons.
    fn points() -> impl Strategy<Value = ResumePoint> {
        let lessons: Vec<LessonId> = shipped().catalogue.numbers.keys().cloned().collect();
        let all = lessons.clone();
        (prop::sample::select(lessons), 0..20_usize, 0..4_usize, prop::collection::vec(any::<bool>(), all.len())).prop_map(
            move |(lesson, step, level, done)| {
                let of = |id: &LessonId| &shipped().lessons[id];
                let finished = all.iter().zip(done).filter(|(id, done)| *done && of(id).theme == of(&lesson).theme);
                let mut finished: Vec<LessonId> = finished.map(|(id, _)| id.clone()).collect();
                finished.sort_by_key(|id| shipped().catalogue.numbers[id]);
                ResumePoint { step: step.min(of(&lesson).steps.len()), level: Level::ALL[level], finished, lesson }
            },
        )
    }

    #[test]
    fn the_words_are_2048_and_any_two_are_two_letters_apart() {
        assert_eq!(WORDS.len(), 2048);
        let folded: Vec<String> = WORDS.iter().map(|word| matching::fold(word)).collect();
        for (at, one) in folded.iter().enumerate() {
            assert!((4..=8).contains(&one.len()) && one.chars().all(|c| c.is_ascii_lowercase()), "{one}");
            for other in &folded[at + 1..] {
                assert!(strsim::osa_distance(one, other) >= 2, "{one} and {other}");
            }
        }
    }

    #[test]
    fn the_numbers_of_bits_fill_three_words() {
        assert_eq!(9 + STEP_BITS + LEVEL_BITS + FINISHED_BITS + CHECK_BITS, 3 * WORD_BITS);
    }

    #[test]
    fn what_leads_nowhere_says_why() {
        let read = |text: &str| Code::read(text, shipped());
        assert_eq!(read(""), Err(CodeFault::NotThree(0)));
        assert_eq!(read("phare"), Err(CodeFault::NotThree(1)));
        assert_eq!(read("un deux trois quatre"), Err(CodeFault::NotThree(4)));
        assert_eq!(read("xyzxyz qwrtpl mlkjhg"), Err(CodeFault::Unknown { nearest: None }));
        // A code of a kiosk that has more lessons.
        let data = 500_u64 << (STEP_BITS + LEVEL_BITS + FINISHED_BITS);
        let foreign = Code::from_bits(data << CHECK_BITS | check_of(data)).0.join(" ");
        assert_eq!(read(&foreign), Err(CodeFault::NotHere));
    }

    #[test]
    fn a_lesson_without_a_number_has_no_code() {
        let content = Content { catalogue: Catalogue::default(), ..read(&Files::built_in()).0 };
        let point = ResumePoint { lesson: "reply-mail".into(), step: 0, level: Level::Try, finished: Vec::new() };
        assert_eq!(Code::of(&point, &content), None);
    }

    proptest! {
        #[test]
        fn a_code_leads_back_to_where_it_was_made(point in points(), upper: bool, gap in "[ ,.-]{1,3}") {
            let code = Code::of(&point, shipped()).unwrap();
            let text = code.0.join(&gap);
            let text = if upper { text.to_uppercase() } else { text };
            prop_assert_eq!(Code::read(&text, shipped()), Ok(point.clone()), "{}", text);
            let without_accents = matching::fold(&text);
            prop_assert_eq!(Code::read(&without_accents, shipped()), Ok(point));
        }

        #[test]
        fn one_slip_of_the_finger_is_always_noticed(
            point in points(), word in 0..3_usize, place in any::<prop::sample::Index>(), letter in "[a-z]", kind in 0..4_u8
        ) {
            let code = Code::of(&point, shipped()).unwrap();
            let mut words = code.0.map(matching::fold);
            let mut letters: Vec<char> = words[word].chars().collect();
            let length = letters.len();
            let at = place.index(length);
            let letter = letter.chars().next().unwrap();
            match kind {
                0 => letters[at] = letter,
                1 => drop(letters.remove(at)),
                2 => letters.insert(at, letter),
                _ => letters.swap(at, (at + 1) % length),
            }
            let slipped: String = letters.into_iter().collect();
            // The last letter and the first are no neighbours.
            prop_assume!(slipped != words[word] && !(kind == 3 && at + 1 >= slipped.len()));
            words[word] = slipped;
            match Code::read(&words.join(" "), shipped()) {
                Err(CodeFault::Unknown { nearest }) => prop_assert!(nearest.is_none_or(|nearest| nearest == code), "{:?} for {:?}", nearest, code),
                other => prop_assert!(false, "{:?} is read as {:?}", words, other),
            }
        }

        #[test]
        fn one_wrong_word_is_noticed_but_for_one_in_five_hundred(point in points(), word in 0..3_usize, other in 0..2048_usize) {
            let code = Code::of(&point, shipped()).unwrap();
            let mut words = code.0;
            prop_assume!(words[word] != WORDS[other]);
            words[word] = WORDS[other];
            // A burst of up to nine bits is always noticed: that is what the polynomial is for. Longer ones mostly.
            let [before, after] = [code.0[word], WORDS[other]].map(|word| PLACES[&matching::fold(word)]);
            let changed = before ^ after;
            let burst = 64 - changed.leading_zeros() - changed.trailing_zeros();
            if burst <= CHECK_BITS {
                let is_noticed = matches!(Code::read(&words.join(" "), shipped()), Err(CodeFault::Unknown { .. }));
                prop_assert!(is_noticed);
            }
        }

        #[test]
        fn anything_may_be_typed(text in "\\PC{0,60}") {
            match Code::read(&text, shipped()) {
                Ok(point) => prop_assert!(Code::of(&point, shipped()).is_some()),
                Err(CodeFault::NotThree(count)) => prop_assert_ne!(count, 3),
                Err(CodeFault::NotHere | CodeFault::Unknown { nearest: None }) => {}
                Err(CodeFault::Unknown { nearest: Some(code) }) => {
                    let is_good = matches!(Code::read(&code.0.join(" "), shipped()), Ok(_) | Err(CodeFault::NotHere));
                    prop_assert!(is_good, "{} is no code", code.0.join(" "));
                }
            }
        }
    }
}
