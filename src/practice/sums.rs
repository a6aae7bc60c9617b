//! Works out the sums of a mock service, to the last decimal.

use super::matching::read_amount;
use super::{Scene, World};
use crate::content::{Amount, Data};
use rust_decimal::{Decimal, RoundingStrategy};

/// What an amount comes to now. Too large a number stays the largest that there is; what cannot be divided is 0.
pub fn reckon(amount: &Amount, world: &World, scene: &Scene<'_>) -> Decimal {
    let of = |amount: &Amount| reckon(amount, world, scene);
    let all = |amounts: &[Amount]| amounts.iter().map(of).collect::<Vec<_>>();
    match amount {
        Amount::Is(figure) => figure.0,
        Amount::Field(field) => read_amount(world.typed(field)).unwrap_or_default(),
        Amount::Figure(name) => data(scene).and_then(|data| data.figures.get(name)).map(|figure| figure.0).unwrap_or_default(),
        Amount::Sum(sum) => scene.site.sums.get(sum).map(of).unwrap_or_default(),
        Amount::Plus(amounts) => all(amounts).into_iter().fold(Decimal::ZERO, Decimal::saturating_add),
        Amount::Minus(one, other) => of(one).saturating_sub(of(other)),
        Amount::Times(one, other) => of(one).saturating_mul(of(other)),
        Amount::Over(one, other) => of(one).checked_div(of(other)).unwrap_or_default(),
        Amount::Least(amounts) => all(amounts).into_iter().min().unwrap_or_default(),
        Amount::Most(amounts) => all(amounts).into_iter().max().unwrap_or_default(),
        Amount::Round(amount) => of(amount).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero),
        Amount::Scale(name, amount) => by_scale(name, of(amount), scene),
        Amount::If(element, one, other) => of(if world.is_chosen(element) { one } else { other }),
    }
}

fn data<'a>(scene: &Scene<'a>) -> Option<&'a Data> {
    scene.content.data.get(scene.site.data.as_ref()?)
}

/// Each band counts what lies in it, at its own rate.
fn by_scale(name: &str, amount: Decimal, scene: &Scene<'_>) -> Decimal {
    let bands = data(scene).and_then(|data| data.scales.get(name)).map(Vec::as_slice).unwrap_or_default();
    let ends = bands.iter().skip(1).map(|band| band.over.0).chain([Decimal::MAX]);
    let parts = bands.iter().zip(ends).map(|(band, end)| {
        let inside = amount.min(end).saturating_sub(band.over.0).max(Decimal::ZERO);
        inside.saturating_mul(band.rate.0)
    });
    parts.fold(Decimal::ZERO, Decimal::saturating_add)
}
