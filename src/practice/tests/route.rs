use super::*;
use crate::content::PageId;
use std::collections::BTreeSet;

/// Ways by which somebody may have strayed, from a page with the folders at its side, one to each page of the webmail at least.
const STRAYS: [&[&str]; 22] = [
    &["folder-inbox"],
    &["folder-sent"],
    &["folder-drafts"],
    &["folder-bin"],
    &["sign-out"],
    &["new"],
    &["new", "cancel"],
    &["new", "cancel", "folder-drafts", "draft-message-new-*"],
    &["folder-inbox", "message-prize"],
    &["folder-inbox", "message-library"],
    &["folder-inbox", "message-welcome"],
    &["folder-inbox", "message-prize", "reply"],
    &["folder-inbox", "message-prize", "reply-all"],
    &["folder-inbox", "message-prize", "forward"],
    &["folder-inbox", "message-prize", "delete"],
    &["folder-inbox", "message-prize", "delete", "folder-bin", "bin-message-prize"],
    &["folder-inbox", "message-prize", "delete", "folder-bin", "bin-message-prize", "delete-for-good"],
    &["folder-inbox", "message-prize", "reply", "send"],
    &["folder-sent", "sent-message-recipe"],
    &["menu"],
    &["menu", "folder-inbox", "message-prize"],
    &["folder-bin", "folder-sent", "folder-drafts", "sign-out", "sign-in", "message-library", "folder-bin"],
];

/// What cannot be taken back by one touch of "Retour".
const GRAVE: [&str; 6] = ["delete", "send", "send-draft", "restore", "delete-for-good", "cancel"];

/// Follows the hand to the step's target, as a learner does who asks for help at each touch.
#[track_caller]
fn comes_back(mut learner: Learner, strayed: &[&str]) {
    let (step, scene) = (learner.step(), learner.scene());
    let target = learner.exercise.step(&scene).unwrap().does[0].target().clone();
    let there = learner.place();
    for _ in 0..3 {
        learner.help();
    }
    for _ in 0..6 {
        let (next, _) = learner.exercise.pointed_at(&scene).unwrap_or_else(|| panic!("{step}: no way back from {there} ({strayed:?})"));
        if next == target {
            learner.do_step();
            assert_ne!(learner.step(), step, "from {there} ({strayed:?})");
            return;
        }
        assert!(!GRAVE.contains(&next.as_str()), "{step}: the way back from {there} goes through {next}");
        assert_eq!(learner.tap(next.as_str()), Verdict::Neutral, "{step}: {next} from {there}");
        learner.exercise.apply(Gesture::LeaveField, &scene, learner.now);
        // The rung is kept: one touch of "Aide" more would show it all, so only the card is put back.
        learner.point();
    }
    panic!("{step}: the way back from {there} ({strayed:?}) has no end");
}

impl Learner {
    /// Puts the card of the hand back, which a gesture takes away.
    fn point(&mut self) {
        self.exercise.set_card(Card::Help(crate::practice::Rung::Touch));
    }
}

#[test]
fn from_every_page_help_leads_back_to_each_step() {
    let mut pages = BTreeSet::new();
    for step in ["open", "reply", "write", "check", "sign-out"] {
        for strayed in STRAYS {
            let mut learner = Learner::at(step);
            if step == "write" {
                learner.tap("back");
            }
            // Some of these ways are the step itself.
            for element in strayed {
                if learner.step() == step {
                    learner.walk(&[element]);
                }
            }
            if learner.step() == step {
                pages.insert(learner.exercise.world().place().page.clone());
                comes_back(learner, strayed);
            }
        }
    }
    let all: BTreeSet<_> = shipped().sites["webmail"].pages.iter().map(|page| page.id.clone()).collect();
    assert_eq!(all.difference(&pages).map(PageId::as_str).collect::<Vec<_>>(), [] as [&str; 0]);
}

#[test]
fn no_way_back_loses_what_was_typed() {
    for strayed in STRAYS {
        let mut learner = Learner::at("write");
        learner.write("body", "Bonjour Nolwenn,\nOui, je");
        learner.tap("back");
        let typed = learner.body().to_owned();
        learner.walk(strayed);
        if learner.body() != typed {
            continue;
        }
        for _ in 0..3 {
            learner.help();
        }
        while let Some((next, _)) = learner.exercise.pointed_at(&learner.scene()) {
            learner.tap(next.as_str());
            assert_eq!(learner.body(), typed, "{strayed:?}: {next}");
            learner.point();
        }
    }
}
