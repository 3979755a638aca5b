//! Records: the columns of each table, written once. What stores, reads and forgets a row follows from them.
//!
//! A table is described beside its queries, by the macro [`record`]:
//!
//! ```text
//! record! {
//!     Block in Block by ["id"], once ["session_id"], with (session_id: SessionId, position: u32)
//!     { id, title, question, spoken_minutes, … }
//! }
//! ```
//!
//! - `Block in Block`: the domain type and its [`Table`]; `by`: the columns that make up its key.
//! - `once`: columns that are set when the row is made and never again; `once ["*"]` is a ledger, which only grows.
//! - `with`: columns that are not fields of the domain type; they are given and read beside it.
//! - `{ … }`: the fields that have columns of the same name. A type of several columns, such as `Bilingual`, adds its
//!   endings (`title_en`, `title_fa`); `description as "about"` names the column otherwise.
//! - `derived { field: "SQL" }`: fields that are read from an expression and not stored here.
//! - `absent { field: value }`: fields that have rows of their own, filled by the query.
//! - `search |record, beside| Entry { … }`: what of it is found by the search.

use rusqlite::Params;
use uuid::Uuid;

use crate::changes::Table;
use crate::field::{Cells, Field, Values, blob};
use crate::search::Entry;
use crate::{Reader, Result, Writer};

/// A type whose values are rows of one table.
pub(crate) trait Record: Sized {
    /// Columns that are no fields of it.
    type Beside: Fields;

    /// The statements that follow from its columns.
    fn sql() -> &'static Sql;
    /// Reads its fields.
    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self>;
    /// Adds the values of its fields, in the order of its columns.
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()>;
    /// What of it is found by the search; none when nothing of its kind is.
    fn entry(&self, _: &Self::Beside) -> Option<Entry> {
        None
    }
}

/// The columns beside a record.
pub(crate) trait Fields: Sized {
    /// Reads them.
    fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self>;
    /// Adds their values.
    fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()>;
}

macro_rules! fields {
    ($($name:ident),*) => {
        impl<$($name: Field),*> Fields for ($($name,)*) {
            #[allow(unused_variables, clippy::unused_unit, reason = "there may be none")]
            fn read(cells: &mut Cells<'_>) -> rusqlite::Result<Self> {
                Ok(($($name::read(cells)?,)*))
            }
            #[allow(unused_variables, non_snake_case, reason = "one name for type and value")]
            fn write<'a>(&'a self, values: &mut Values<'a>) -> Result<()> {
                let ($($name,)*) = self;
                $($name.write(values)?;)*
                Ok(())
            }
        }
    };
}

fields!();
fields!(A);
fields!(A, B);

/// The statements of a table.
pub(crate) struct Sql {
    /// `SELECT … FROM table`, to be followed by the rest of a query.
    select: String,
    /// Inserts a row, or changes the one that has the same key.
    put: String,
    /// `DELETE … WHERE`, with the key.
    remove: String,
    table: &'static str,
    own: Vec<String>,
}

impl Sql {
    /// The statements for these columns: those of its own, those beside, and expressions that are only read.
    pub fn new(table: Table, key: &[&str], once: &[&str], own: Vec<String>, beside: Vec<String>, derived: &[&str]) -> Self {
        let table = table.name();
        let all: Vec<&String> = own.iter().chain(&beside).collect();
        let qualified = |column: &&String| format!("{table}.\"{column}\"");
        let read: Vec<String> = own
            .iter()
            .map(|column| qualified(&column))
            .chain(derived.iter().map(|sql| format!("({sql})")))
            .chain(beside.iter().map(|column| qualified(&column)))
            .collect();
        let names = |columns: &[&String]| columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let marks = (1..=all.len()).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
        let fixed = |name: &str| once.contains(&"*") || once.contains(&name) || key.contains(&name);
        let changed: Vec<String> =
            all.iter().filter(|name| !fixed(name)).map(|name| format!("\"{name}\" = excluded.\"{name}\"")).collect();
        let conflict = if changed.is_empty() {
            String::new()
        } else {
            format!(" ON CONFLICT ({}) DO UPDATE SET {}", key.join(", "), changed.join(", "))
        };
        let is_key = (1..).zip(key).map(|(place, name)| format!("\"{name}\" = ?{place}")).collect::<Vec<_>>().join(" AND ");
        Self {
            select: format!("SELECT {} FROM {table} ", read.join(", ")),
            put: format!("INSERT INTO {table} ({}) VALUES ({marks}){conflict}", names(&all)),
            remove: format!("DELETE FROM {table} WHERE {is_key}"),
            table,
            own,
        }
    }
}

impl Reader<'_> {
    /// Every record of a query. `rest` is what follows `SELECT … FROM table`, a constant; values go in `params`.
    pub(crate) fn list<R: Record>(&self, rest: &str, params: impl Params) -> Result<Vec<R>> {
        self.all(&format!("{}{rest}", R::sql().select), params, |row| R::read(&mut Cells::new(row)))
    }

    /// The same, with what stands beside each record.
    pub(crate) fn list_with<R: Record>(&self, rest: &str, params: impl Params) -> Result<Vec<(R, R::Beside)>> {
        self.all(&format!("{}{rest}", R::sql().select), params, |row| {
            let mut cells = Cells::new(row);
            Ok((R::read(&mut cells)?, R::Beside::read(&mut cells)?))
        })
    }

    /// The first record of a query; none when there is none.
    pub(crate) fn find<R: Record>(&self, rest: &str, params: impl Params) -> Result<Option<R>> {
        self.first(&format!("{}{rest}", R::sql().select), params, |row| R::read(&mut Cells::new(row)))
    }

    /// The same, with what stands beside it.
    pub(crate) fn find_with<R: Record>(&self, rest: &str, params: impl Params) -> Result<Option<(R, R::Beside)>> {
        self.first(&format!("{}{rest}", R::sql().select), params, |row| {
            let mut cells = Cells::new(row);
            Ok((R::read(&mut cells)?, R::Beside::read(&mut cells)?))
        })
    }
}

/// The one door for changes. A row, its place in the search and the report of it go together; the report is taken
/// by [`changes`](crate::changes), whatever the way in which a row came to change.
impl Writer<'_> {
    /// Stores a record, new or changed, and what of it is found by the search.
    pub(crate) fn put<R: Record<Beside = ()>>(&self, record: &R) -> Result<()> {
        self.put_with(record, &())
    }

    /// The same for a record that has columns beside it.
    pub(crate) fn put_with<R: Record>(&self, record: &R, beside: &R::Beside) -> Result<()> {
        let mut values = Values::new();
        record.write(&mut values)?;
        beside.write(&mut values)?;
        self.execute(&R::sql().put, rusqlite::params_from_iter(values))?;
        match record.entry(beside) {
            Some(entry) => self.index(entry),
            None => Ok(()),
        }
    }

    /// Stores only these columns of a record that is there already; they must be fields of its own and not
    /// what the search finds.
    pub(crate) fn put_only<R: Record>(&self, id: impl Into<Uuid>, record: &R, columns: &[&str]) -> Result<()> {
        let sql = R::sql();
        let mut values = Values::new();
        record.write(&mut values)?;
        let kept = sql.own.iter().zip(values).filter(|(name, _)| columns.contains(&name.as_str()));
        let (names, mut values): (Vec<_>, Vec<_>) = kept.unzip();
        let set = (1..).zip(&names).map(|(place, name)| format!("\"{name}\" = ?{place}")).collect::<Vec<_>>().join(", ");
        let id = blob(id);
        id.write(&mut values)?;
        self.execute(
            &format!("UPDATE {} SET {set} WHERE id = ?{}", sql.table, values.len()),
            rusqlite::params_from_iter(values),
        )?;
        Ok(())
    }

    /// Forgets a record, and with it all that belongs to it, by the rules of the database; the search forgets it too.
    pub(crate) fn remove<R: Record>(&self, id: impl Into<Uuid>) -> Result<()> {
        self.execute(&R::sql().remove, [blob(id)])?;
        Ok(())
    }
}

/// Describes the table of a type. See the [module](self).
macro_rules! record {
    (
        $type:ident in $table:ident by [$($key:literal),+] $(, once [$($once:literal),+])?
        $(, with ($($beside:ident: $beside_type:ty),+))?
        { $($field:ident $(as $column:literal)?),+ $(,)? }
        $(derived { $($derived:ident: $sql:literal),+ })?
        $(absent { $($absent:ident: $value:expr),+ })?
        $(search $entry:expr)?
    ) => {
        impl $crate::record::Record for $type {
            type Beside = ($($($beside_type,)+)?);

            fn sql() -> &'static $crate::record::Sql {
                static SQL: std::sync::LazyLock<$crate::record::Sql> = std::sync::LazyLock::new(|| {
                    let mut own = Vec::new();
                    $(own.extend(
                        $crate::field::parts(|record: &$type| &record.$field)
                            .iter()
                            .map(|part| format!("{}{part}", $crate::record::column!($field $(as $column)?)))
                    );)+
                    #[allow(unused_mut, reason = "there may be none")]
                    let mut beside = Vec::new();
                    $($(beside.extend(
                        <$beside_type as $crate::field::Field>::PARTS.iter().map(|part| format!("{}{part}", stringify!($beside)))
                    );)+)?
                    $crate::record::Sql::new(
                        $crate::changes::Table::$table, &[$($key),+], &[$($($once),+)?], own, beside, &[$($($sql),+)?],
                    )
                });
                &SQL
            }

            fn read(cells: &mut $crate::field::Cells<'_>) -> rusqlite::Result<Self> {
                Ok(Self {
                    $($field: cells.field()?,)+
                    $($($derived: cells.field()?,)+)?
                    $($($absent: $value,)+)?
                })
            }

            fn write<'a>(&'a self, values: &mut $crate::field::Values<'a>) -> $crate::Result<()> {
                $($crate::field::Field::write(&self.$field, values)?;)+
                Ok(())
            }

            $(fn entry(&self, beside: &Self::Beside) -> Option<$crate::search::Entry> {
                let entry: fn(&Self, &Self::Beside) -> $crate::search::Entry = $entry;
                Some(entry(self, beside))
            })?
        }
    };
}

macro_rules! column {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident as $column:literal) => {
        $column
    };
}

pub(crate) use {column, record};
