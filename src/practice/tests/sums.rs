//! The sums of the tax return against worked-out examples, and what they make of anything typed.

use super::{TODAY, shipped};
use crate::content::{Amount, Expr};
use crate::practice::{Scene, Typed, World};
use crate::text::Lang;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn scene() -> Scene<'static> {
    Scene::new(shipped(), &"tax-add".into(), Lang::Fr, TODAY).unwrap()
}

/// A household on the page of its income: what it ticked and chose, what it wrote.
fn household(chosen: &[&str], written: &[(&str, &str)]) -> World {
    let scene = scene();
    let mut world = World::on(&scene, &"income".into());
    for option in chosen {
        world.choose(&(*option).into(), scene.site);
    }
    for page in ["identity", "income"] {
        world.turn(page);
        for (field, text) in written {
            world.write(&(*field).into(), Typed::new(*text), &scene);
        }
    }
    world
}

fn sum(world: &World, name: &str) -> Decimal {
    super::super::sums::reckon(&Amount::Sum(name.into()), world, &scene()).normalize()
}

#[test]
fn the_tax_is_that_of_the_official_examples() {
    // Taxable income, family, children, tax. The first three are those of service-public.gouv.fr, fiche F1419, for the income of 2025.
    for (income, family, children, tax) in [
        (30_000, "family-single", "0", "2104"),
        (60_000, "family-married", "0", "4208"),
        (90_000, "family-married", "0", "13208"),
        // Each band up to its end, and what the two highest take of the rest.
        (200_000, "family-single", "0", "66524"),
        // Two half parts may lower the tax by 1 807 € each, and no more.
        (120_000, "family-married", "2", "18594"),
        // A small tax is made smaller: 0.11 × (16 000 − 11 600) = 484, less 897 − 0.4525 × 484.
        (16_000, "family-single", "0", "0"),
        (20_000, "family-single", "0", "445"),
    ] {
        // The tax office takes 10 % off, up to a limit.
        let wage = if income < 130_000 { Decimal::from(income) / Decimal::new(9, 1) } else { Decimal::from(income + 14_555) };
        let world = household(&[family], &[("children", children), ("box-1aj", &wage.round_dp(2).to_string()), ("box-1bj", "0")]);
        assert_eq!(sum(&world, "net"), Decimal::from(income), "{income}");
        assert_eq!(sum(&world, "tax").to_string(), tax, "{income} {family} {children}");
    }
}

#[test]
fn reductions_end_at_nothing_and_credits_are_paid_out() {
    let sections = ["family-married", "section-gifts", "section-home", "section-childcare"];
    let papers =
        [("box-1aj", "22 150"), ("box-1bj", "23900"), ("children", "1"), ("box-7uf", "60 €"), ("box-7db", "640"), ("box-7ga", "1400")];
    let world = household(&sections, &papers);
    let told = ["wages", "net", "tax", "reduction", "credit", "to-pay", "refund"].map(|name| sum(&world, name).to_string());
    assert_eq!(told, ["46050", "41445", "505", "40", "1020", "0", "555"]);
    // What is typed counts only where its section is ticked.
    let world = household(&["family-married"], &papers);
    assert_eq!(["reduction", "credit", "to-pay"].map(|name| sum(&world, name).to_string()), ["0", "0", "505"]);
    // The childcare of one child counts up to 3 500 €, gifts for people in need up to 1 000 € at 75 % and the rest at 66 %.
    let world = household(&sections, &[("box-1aj", "40000"), ("children", "1"), ("box-7ga", "9000"), ("box-7ud", "1100")]);
    assert_eq!(["reduction", "credit"].map(|name| sum(&world, name).to_string()), ["816", "1750"]);
    let poor = household(&sections, &[("box-1aj", "9000"), ("box-1bj", "0"), ("box-7uf", "500")]);
    assert_eq!(["tax", "reduction", "refund"].map(|name| sum(&poor, name).to_string()), ["0", "0", "0"]);
}

#[test]
fn a_sum_is_shown_in_euros_as_the_language_writes_them() {
    let world = household(&["family-married"], &[]);
    let shown = |lang| {
        let scene = Scene { lang, ..scene() };
        world.value(&Expr::Euros(Amount::Sum("wages".into())), &scene).show(&scene)
    };
    assert_eq!((shown(Lang::Fr).as_str(), shown(Lang::En).as_str()), ("45\u{202f}300\u{a0}€", "€45,300"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn anything_typed_gives_a_sum(one in "\\PC{0,40}|[0-9]{0,40}", other in "-?[0-9]{1,28}", children in "[0-9]{0,30}") {
        let sections = ["family-single", "section-gifts", "section-home", "section-childcare"];
        let typed = [("box-1aj", one.as_str()), ("box-1bj", &other), ("children", &children), ("box-7uf", &other), ("box-7ga", &one)];
        let world = household(&sections, &typed);
        let (pay, refund, balance) = (sum(&world, "to-pay"), sum(&world, "refund"), sum(&world, "balance"));
        prop_assert!(pay >= Decimal::ZERO && refund >= Decimal::ZERO);
        prop_assert_eq!(pay.saturating_sub(refund), balance);
    }

    #[test]
    fn who_earns_more_pays_no_less(wage in 0_u32..300_000, more in 0_u32..10_000) {
        let tax = |wage: u32| sum(&household(&["family-single"], &[("box-1aj", &wage.to_string()), ("box-1bj", "0")]), "tax");
        prop_assert!(tax(wage) <= tax(wage + more));
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(cents in -100_000_000_000_i64..100_000_000_000) {
        let amount = Decimal::new(cents, 2);
        for lang in [Lang::Fr, Lang::En] {
            prop_assert_eq!(crate::practice::matching::read_amount(&crate::text::euros(amount, lang)), Some(amount), "{:?}", lang);
        }
    }
}
