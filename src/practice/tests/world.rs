use super::*;
use crate::content::{ListId, Marks, PageId};
use crate::practice::{Fault, Row};

/// Somebody at the webmail, without a lesson.
struct Mail {
    world: World,
    scene: Scene<'static>,
}

impl Mail {
    fn new() -> Self {
        let scene = Learner::new(Lang::Fr).scene();
        Self { world: World::on(&scene, &PageId::from("inbox")), scene }
    }

    #[track_caller]
    fn walk(&mut self, elements: &[&str]) -> &mut Self {
        for element in elements {
            assert!(self.world.tap(&ElementId::from(*element), &self.scene), "no {element} on {}", self.place());
        }
        self
    }

    fn write(&mut self, field: &str, text: &str) -> &mut Self {
        assert!(self.world.write(&field.into(), Typed::new(text), &self.scene));
        self
    }

    fn place(&self) -> String {
        self.world.place().name()
    }

    fn count(&self, marks: &[(&str, &str)]) -> usize {
        let marks: Marks = marks.iter().map(|(mark, word)| ((*mark).to_owned(), (*word).to_owned())).collect();
        self.world.rows(&ListId::from("mails"), &marks).count()
    }

    fn unread(&self) -> usize {
        self.count(&[("folder", "inbox"), ("unread", "yes")])
    }

    fn folder(&self, name: &str) -> Vec<String> {
        let marks = Marks::from([("folder".to_owned(), name.to_owned())]);
        self.world.rows(&ListId::from("mails"), &marks).map(|row| row.id.to_string()).collect()
    }

    /// The words of one column of the newest record of a folder.
    fn newest(&self, folder: &str, column: &str) -> String {
        let marks = Marks::from([("folder".to_owned(), folder.to_owned())]);
        let row: &Row = self.world.rows(&ListId::from("mails"), &marks).next().unwrap();
        row.columns[column].show(&self.scene)
    }

    fn fault(&self, field: &str) -> Option<Fault> {
        self.world.fault(&field.into())
    }

    fn typed(&self, field: &str) -> &str {
        self.world.typed(&field.into())
    }
}

#[test]
fn opening_a_mail_makes_it_read() {
    let mut mail = Mail::new();
    assert_eq!(mail.unread(), 2);
    mail.walk(&["message-nolwenn"]);
    assert_eq!(mail.unread(), 1);
    mail.walk(&["back", "message-nolwenn", "folder-inbox", "message-library", "folder-inbox"]);
    assert_eq!(mail.unread(), 1, "each counts once");
    assert_eq!(mail.folder("inbox"), ["nolwenn", "prize", "library", "welcome"], "and stays where it is");
}

#[test]
fn what_was_sent_is_in_the_sent_folder() {
    let mut mail = Mail::new();
    mail.walk(&["message-nolwenn", "reply"]);
    assert_eq!(mail.typed("body"), "Bonjour Nolwenn,\n");
    mail.walk(&["body"]).write("body", "Bonjour Nolwenn,\nOui !").walk(&["send"]);
    assert_eq!(mail.place(), "sent-done");
    assert_eq!(mail.folder("sent"), ["new-1", "recipe"], "the newest is on top");
    assert_eq!(mail.newest("sent", "to"), "Nolwenn Le Gall");
    assert_eq!(mail.newest("sent", "from"), "Monique Kerbrat");
    assert_eq!(mail.newest("sent", "subject"), "Re\u{202f}: Rendez-vous de jeudi");
    assert_eq!(mail.newest("sent", "body"), "Bonjour Nolwenn,\nOui !");
    assert_eq!(mail.typed("body"), "", "the next answer begins empty");
    mail.walk(&["folder-sent", "sent-message-new-1"]);
    assert_eq!(mail.world.current_row().unwrap().columns["body"].show(&mail.scene), "Bonjour Nolwenn,\nOui !");
    // Its own words follow the language, what was typed does not.
    mail.scene.lang = Lang::En;
    assert_eq!(mail.newest("sent", "body"), "Bonjour Nolwenn,\nOui !");
    assert_ne!(mail.newest("sent", "subject"), "Re\u{202f}: Rendez-vous de jeudi");
}

#[test]
fn what_is_put_off_is_kept_as_a_draft() {
    let mut mail = Mail::new();
    mail.walk(&["message-nolwenn", "reply"]).write("body", "Peut-être").walk(&["cancel"]);
    assert_eq!((mail.place().as_str(), mail.folder("drafts").len(), mail.folder("sent").len()), ("inbox", 1, 1));
    assert_eq!(mail.newest("drafts", "body"), "Peut-être");
    mail.walk(&["new"]).write("to", "yann@courriel.example").write("subject", "Crêpes").write("body", "Dimanche ?").walk(&["cancel"]);
    assert_eq!(mail.folder("drafts"), ["new-2", "new-1"]);
    assert_eq!((mail.newest("drafts", "to"), mail.newest("drafts", "subject")), ("yann@courriel.example".into(), "Crêpes".into()));
    mail.walk(&["folder-drafts", "draft-message-new-2", "send-draft"]);
    assert_eq!((mail.folder("drafts"), mail.newest("sent", "body")), (vec!["new-1".into()], "Dimanche ?".into()));
    mail.walk(&["new"]);
    assert_eq!((mail.typed("to"), mail.typed("subject"), mail.typed("body")), ("", "", ""), "a new message is empty");
}

#[test]
fn a_deleted_mail_waits_in_the_bin() {
    let mut mail = Mail::new();
    mail.walk(&["message-prize", "delete"]);
    assert_eq!((mail.place().as_str(), mail.folder("bin")), ("inbox", vec!["prize".into()]));
    assert!(!mail.folder("inbox").contains(&"prize".to_owned()));
    mail.walk(&["folder-bin", "bin-message-prize", "restore"]);
    assert_eq!(mail.place(), "inbox");
    assert_eq!(
        (mail.folder("inbox"), mail.folder("bin").len()),
        (vec!["nolwenn".into(), "prize".into(), "library".into(), "welcome".into()], 0)
    );
    assert_eq!(mail.unread(), 1, "it is still read");
}

#[test]
fn nothing_leads_back_to_a_mail_that_is_gone() {
    let mut mail = Mail::new();
    mail.walk(&["message-prize", "reply", "back", "delete", "folder-bin", "bin-message-prize", "delete-for-good"]);
    assert_eq!((mail.place().as_str(), mail.folder("bin").len()), ("bin", 0));
    while mail.world.can_go_back(mail.scene.site) {
        mail.walk(&["back"]);
        let about = mail.world.place().about.clone();
        assert_eq!(mail.world.current_row().map(|row| row.id.clone()), about, "on {}", mail.place());
    }
    assert_eq!(mail.place(), "inbox");
}

#[test]
fn a_wrong_address_is_refused_and_nothing_is_lost() {
    let mut mail = Mail::new();
    mail.walk(&["message-nolwenn", "forward"]);
    assert_eq!(mail.typed("subject"), "Tr\u{202f}: Rendez-vous de jeudi");
    assert!(mail.typed("body").contains("Notre rendez-vous est jeudi"));
    assert_eq!(mail.typed("to"), "");
    let filled = [mail.typed("subject").to_owned(), mail.typed("body").to_owned()];

    for (address, fault) in [
        ("", Fault::Missing),
        ("  ", Fault::Missing),
        ("yann", Fault::Wrong),
        ("yann@", Fault::Wrong),
        ("@courriel.example", Fault::Wrong),
        ("yann@courriel", Fault::Wrong),
        ("yann@courriel.", Fault::Wrong),
        ("yann@.example", Fault::Wrong),
        ("yann morvan@courriel.example", Fault::Wrong),
        ("yann@courriel@example.example", Fault::Wrong),
    ] {
        if mail.typed("to") != address {
            mail.write("to", address);
        }
        assert_eq!(mail.fault("to"), None, "typing takes the fault away");
        mail.walk(&["send"]);
        assert_eq!(mail.fault("to"), Some(fault), "{address}");
        assert_eq!(mail.world.editing(), Some(&ElementId::from("to")), "the caret waits where something is to be done");
        assert_eq!((mail.place().as_str(), mail.folder("sent").len()), ("forward-nolwenn", 1));
        assert_eq!(mail.typed("to"), address);
        assert_eq!([mail.typed("subject").to_owned(), mail.typed("body").to_owned()], filled);
    }
    mail.write("to", " yann.morvan@courriel.example ").walk(&["send"]);
    assert_eq!((mail.place().as_str(), mail.newest("sent", "subject")), ("sent-done", "Tr\u{202f}: Rendez-vous de jeudi".into()));

    mail.walk(&["new", "send"]);
    assert_eq!(mail.fault("to"), Some(Fault::Missing));
    mail.walk(&["back", "new"]);
    assert_eq!(mail.fault("to"), None, "a page begins without reproach");
}

#[test]
fn signing_out_and_in_again() {
    let mut mail = Mail::new();
    mail.walk(&["sign-out"]);
    let shown: Vec<String> = mail.world.elements(&mail.scene).iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["back", "address-bar", "sign-in"], "nothing of the mailbox is left");
    mail.walk(&["sign-in"]);
    assert_eq!((mail.place().as_str(), mail.folder("inbox").len()), ("inbox", 4));
}

#[test]
fn every_element_that_shows_can_be_touched() {
    for way in [&[][..], &["message-nolwenn"], &["message-nolwenn", "reply"], &["message-nolwenn", "forward"], &["new"], &["sign-out"]] {
        let mut mail = Mail::new();
        mail.walk(way);
        for element in mail.world.elements(&mail.scene) {
            let mut world = mail.world.clone();
            assert!(world.tap(&element, &mail.scene), "{element} on {}", mail.place());
        }
        assert!(!mail.world.tap(&"nothing".into(), &mail.scene));
    }
}
