//! Roster files that were read and wait for confirmation. They stay here; a window holds only handles.

use std::sync::{Arc, Mutex, MutexGuard};

use hamsokhan_domain::id::ProgrammeId;
use hamsokhan_intake::Sheet;
use uuid::Uuid;

use crate::error::{Code, Error, Result};
use crate::hold::hold;

/// How many files may wait at once; the oldest is let go. Our own choice.
const MAX_OPEN: usize = 4;

struct OpenSheet {
    handle: Uuid,
    programme: ProgrammeId,
    sheet: Arc<Sheet>,
}

/// The files that wait.
#[derive(Default)]
pub(crate) struct Sheets(Mutex<Vec<OpenSheet>>);

impl Sheets {
    fn hold(&self) -> MutexGuard<'_, Vec<OpenSheet>> {
        hold(&self.0)
    }

    /// Keeps a file that is meant for the roster of a programme.
    pub fn keep(&self, handle: Uuid, programme: ProgrammeId, sheet: Sheet) {
        let mut open = self.hold();
        if open.len() >= MAX_OPEN {
            open.remove(0);
        }
        open.push(OpenSheet { handle, programme, sheet: Arc::new(sheet) });
    }

    /// The file behind a handle, and the programme it is meant for.
    pub fn get(&self, handle: Uuid) -> Result<(ProgrammeId, Arc<Sheet>)> {
        let open = self.hold();
        let found = open.iter().find(|open| open.handle == handle).map(|open| (open.programme, Arc::clone(&open.sheet)));
        found.ok_or_else(|| Error::from(Code::ImportGone))
    }

    /// Lets a file go.
    pub fn close(&self, handle: Uuid) {
        self.hold().retain(|open| open.handle != handle);
    }

    /// Lets all of them go.
    pub fn clear(&self) {
        self.hold().clear();
    }
}
