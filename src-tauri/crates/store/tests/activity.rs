//! The activity record only grows, and says where it was changed.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use chrono::TimeDelta;
use hamsokhan_domain::activity::{ActivityCheck, ActivityKind};
use hamsokhan_store::StoreError;
use hamsokhan_store::testing::{TestWorkspace, now, statement, workspace};

fn filled() -> TestWorkspace {
    let made = workspace();
    let kinds = [ActivityKind::Created, ActivityKind::IdentityRevealed, ActivityKind::Released, ActivityKind::PersonErased];
    for (n, kind) in (0..).zip(kinds) {
        let subject = (n > 0).then(|| uuid::Uuid::from_u128(n));
        made.transact(|tx| tx.record_activity(now() + TimeDelta::minutes(n as i64), kind, subject, n as u32)).unwrap();
    }
    made
}

#[test]
fn entries_are_read_back_in_order_and_verified() {
    let made = filled();
    let record = made.read(|store| store.activity()).unwrap();
    assert_eq!(record.iter().map(|entry| entry.place).collect::<Vec<_>>(), [1, 2, 3, 4], "no place is missing");
    assert_eq!((record[1].kind, record[1].count), (ActivityKind::IdentityRevealed, 1), "each says what was done");
    let check = made.read(|store| store.verify_activity()).unwrap();
    assert_eq!(check, ActivityCheck { entries: 4, broken_at: None }, "the chain holds");
}

#[test]
fn the_database_itself_refuses_changes() {
    let made = filled();
    for sql in ["UPDATE activity SET count = 9 WHERE place = 2", "DELETE FROM activity WHERE place = 4"] {
        assert!(matches!(statement(&made, sql), Err(StoreError::AppendOnly)), "{sql}");
    }
}

#[test]
fn a_change_made_past_the_rules_is_found_where_it_is() {
    for (sql, place) in [
        ("UPDATE activity SET count = 9 WHERE place = 2", 2),
        ("UPDATE activity SET at = at + 1 WHERE place = 4", 4),
        ("UPDATE activity SET kind = 'created' WHERE place = 3", 3),
        ("UPDATE activity SET subject = NULL WHERE place = 3", 3),
        ("DELETE FROM activity WHERE place = 1", 1),
        ("DELETE FROM activity WHERE place = 3", 3),
        ("UPDATE activity SET digest = zeroblob(32) WHERE place = 3", 3),
    ] {
        let made = filled();
        for trigger in ["activity_only_grows_update", "activity_only_grows_delete"] {
            statement(&made, &format!("DROP TRIGGER {trigger}")).unwrap();
        }
        statement(&made, sql).unwrap();
        let check = made.read(|store| store.verify_activity()).unwrap();
        assert_eq!(check.broken_at, Some(place), "{sql}");
    }
}
