//! One place as a file has it, before any of it is understood.

use super::{Cause, folded};

/// The columns of the schema that are of use here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Name,
    Commune,
    PostalCode,
    Address,
    AddressMore,
    Latitude,
    Longitude,
    Phones,
    Emails,
    Websites,
    Hours,
    Summary,
    Source,
    Updated,
    Services,
    Fees,
    Programs,
    Access,
    Booking,
}

impl Column {
    const ALL: [Self; 20] = [
        Self::Id,
        Self::Name,
        Self::Commune,
        Self::PostalCode,
        Self::Address,
        Self::AddressMore,
        Self::Latitude,
        Self::Longitude,
        Self::Phones,
        Self::Emails,
        Self::Websites,
        Self::Hours,
        Self::Summary,
        Self::Source,
        Self::Updated,
        Self::Services,
        Self::Fees,
        Self::Programs,
        Self::Access,
        Self::Booking,
    ];

    /// Those that the schema wants of each place, besides the two that no place can do without. Version 2 wants no date any more.
    pub const WANTED: [Self; 4] = [Self::Commune, Self::PostalCode, Self::Address, Self::Services];

    /// Its name in the schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "nom",
            Self::Commune => "commune",
            Self::PostalCode => "code_postal",
            Self::Address => "adresse",
            Self::AddressMore => "complement_adresse",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::Phones => "telephone",
            Self::Emails => "courriels",
            Self::Websites => "site_web",
            Self::Hours => "horaires",
            Self::Summary => "presentation_resume",
            Self::Source => "source",
            Self::Updated => "date_maj",
            Self::Services => "services",
            Self::Fees => "frais_a_charge",
            Self::Programs => "dispositif_programmes_nationaux",
            Self::Access => "modalites_acces",
            Self::Booking => "prise_rdv",
        }
    }

    /// The column of this name, with or without capitals and accents.
    pub fn named(name: &str) -> Option<Self> {
        let name = folded(name);
        Self::ALL.into_iter().find(|column| column.name() == name)
    }
}

/// What a file says of one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Where it begins in the file, from 1.
    pub line: usize,
    cells: [String; Column::ALL.len()],
}

impl Row {
    pub fn new(line: usize) -> Self {
        Self { line, ..Self::default() }
    }

    /// Empty where the file says nothing.
    pub fn get(&self, column: Column) -> &str {
        self.cells.get(column as usize).map(|cell| cell.trim()).unwrap_or_default()
    }

    /// The first of two cells of one name counts.
    pub fn set(&mut self, column: Column, text: &str) {
        if let Some(cell) = self.cells.get_mut(column as usize).filter(|cell| cell.is_empty()) {
            text.clone_into(cell);
        }
    }
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub rows: Vec<Row>,
    pub faults: Vec<(usize, Option<Column>, Cause)>,
    /// Columns that no row has.
    pub absent: Vec<Column>,
}

impl Found {
    pub fn fault(&mut self, line: usize, cause: Cause) {
        self.faults.push((line, None, cause));
    }
}
