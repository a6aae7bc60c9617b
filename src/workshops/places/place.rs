//! One place where a person helps, whatever file it comes from.

use super::{Hours, Position, folded};
use jiff::civil::Date;

/// A place where a person helps, with what a resident needs to choose it and to go there.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub id: String,
    pub name: String,
    /// Empty where the file does not say, as are the postal code, the address and the summary.
    pub commune: String,
    pub postal_code: String,
    /// The street, and the complement behind a comma.
    pub address: String,
    pub position: Option<Position>,
    /// As people read it: "02 61 91 00 10".
    pub phone: Option<String>,
    pub email: Option<String>,
    pub website: Option<String>,
    /// None where the file does not say, or says it in a way that cannot be followed.
    pub hours: Option<Hours>,
    pub summary: String,
    pub services: Vec<Service>,
    /// National programmes, as the file writes them: "France Services", "Conseillers numériques", "Aidants Connect".
    pub programs: Vec<String>,
    pub fee: Option<Fee>,
    /// Where appointments are made online.
    pub booking: Option<String>,
    /// Some places work behind closed doors: nobody is sent there.
    pub receives_public: bool,
    /// When somebody last looked at it.
    pub updated: Option<Date>,
    /// The file it comes from, as the caller named it.
    pub file: String,
    /// Whether it is part of the sample list, which is said on the screen.
    pub is_example: bool,
}

impl Place {
    /// Whether a service is offered there.
    pub fn offers(&self, service: Service) -> bool {
        self.services.contains(&service)
    }

    /// Whether it belongs to a programme, however the file and the caller write its name.
    pub fn belongs_to(&self, program: &str) -> bool {
        let program = folded(program);
        self.programs.iter().any(|own| folded(own) == program)
    }
}

/// The nine services of the national schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Aide aux démarches administratives.
    Paperwork,
    /// Maîtrise des outils numériques du quotidien.
    EverydayTools,
    /// Insertion professionnelle via le numérique.
    Employment,
    /// Utilisation sécurisée du numérique.
    Safety,
    /// Parentalité et éducation avec le numérique.
    Parenting,
    /// Loisirs et créations numériques.
    Leisure,
    /// Compréhension du monde numérique.
    DigitalWorld,
    /// Accès internet et matériel informatique.
    Access,
    /// Acquisition de matériel informatique à prix solidaire.
    Equipment,
}

impl Service {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Paperwork,
        Self::EverydayTools,
        Self::Employment,
        Self::Safety,
        Self::Parenting,
        Self::Leisure,
        Self::DigitalWorld,
        Self::Access,
        Self::Equipment,
    ];

    /// Its name for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Paperwork => "paperwork",
            Self::EverydayTools => "everyday-tools",
            Self::Employment => "employment",
            Self::Safety => "safety",
            Self::Parenting => "parenting",
            Self::Leisure => "leisure",
            Self::DigitalWorld => "digital-world",
            Self::Access => "access",
            Self::Equipment => "equipment",
        }
    }

    /// Its name in the schema, folded.
    fn schema_name(self) -> &'static str {
        match self {
            Self::Paperwork => "aide aux demarches administratives",
            Self::EverydayTools => "maitrise des outils numeriques du quotidien",
            Self::Employment => "insertion professionnelle via le numerique",
            Self::Safety => "utilisation securisee du numerique",
            Self::Parenting => "parentalite et education avec le numerique",
            Self::Leisure => "loisirs et creations numeriques",
            Self::DigitalWorld => "comprehension du monde numerique",
            Self::Access => "acces internet et materiel informatique",
            Self::Equipment => "acquisition de materiel informatique a prix solidaire",
        }
    }

    /// The service of this name; the schema itself forgets an accent now and then.
    pub fn named(name: &str) -> Option<Self> {
        let name = folded(name);
        Self::ALL.into_iter().find(|service| service.schema_name() == name)
    }
}

/// What it costs to be helped there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fee {
    Free,
    /// Free for some people, or in part.
    Conditional,
    Paying,
}

impl Fee {
    /// The fee of this name. Version 0.2 of the schema explains it behind a colon.
    pub fn named(name: &str) -> Option<Self> {
        match folded(name).split(':').next().unwrap_or_default().trim() {
            "gratuit" => Some(Self::Free),
            "gratuit sous condition" | "gratuit sous conditions" => Some(Self::Conditional),
            "payant" => Some(Self::Paying),
            _ => None,
        }
    }

    /// What holds where a place names both.
    pub fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::Conditional }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_known_by_the_names_of_the_schema_and_near_spellings() {
        let names = [
            "Aide aux démarches administratives",
            "Maîtrise des outils numériques du quotidien",
            "Insertion professionnelle via le numérique",
            "Utilisation sécurisée du numérique",
            "Parentalité et éducation avec le numérique",
            "Loisirs et créations numériques",
            "Compréhension du monde numérique",
            "Accès internet et matériel informatique",
            "Acquisition de matériel informatique à prix solidaire",
        ];
        assert_eq!(names.map(Service::named), Service::ALL.map(Some));
        assert_eq!(Service::named(" Comprehension du  MONDE numérique "), Some(Service::DigitalWorld));
        assert_eq!(Service::named("Aide"), None);
    }

    #[test]
    fn fees_are_known_with_and_without_their_explanation() {
        assert_eq!(Fee::named("Gratuit : Je peux accéder gratuitement au lieu et à ses services"), Some(Fee::Free));
        assert_eq!(Fee::named("Gratuit sous condition"), Some(Fee::Conditional));
        assert_eq!(Fee::named("Payant"), Some(Fee::Paying));
        assert_eq!(Fee::named("Prix libre"), None);
        assert_eq!(Fee::Free.and(Fee::Paying), Fee::Conditional);
        assert_eq!(Fee::Paying.and(Fee::Paying), Fee::Paying);
    }
}
