// The commands of the window, one by one: `build.rs` makes a permission of each, `main.rs` a handler,
// and a test holds `capabilities/main.json` to the same list.
macro_rules! with_commands {
    ($then:ident) => {
        $then! {
            import: [pick_roster, preview_import, apply_import, close_import],
            live: [
                live_session, live, start_session, begin_block, pause, resume, set_block_minutes, enqueue, move_in_queue,
                dequeue, next_speaker, give_word, end_turn, toggle_interpreter, undo, close_session, reopen_session,
            ],
            notes: [
                add_note, edit_note, remove_note, restore_note, notes, note_history, actions, add_action, update_action,
                set_action_done,
            ],
            people: [
                people, add_person, update_person, erase_person, reveal_identity, propose_code_name, record_consents,
                consent_ledger, attendance, set_attendance,
            ],
            plan: [
                formats, sessions, session, add_session, update_session, update_agenda, remove_session, preview_time,
                save_as_format, zones, offset_now,
            ],
            preferences: [preferences, save_preferences, touch],
            programmes: [programmes, programme, programme_arc, add_programme, update_programme],
            release: [pick_release_folder, release, preview_document, releases],
            search: [search],
            summary: [
                draft_summary, summary, edit_section, place_note, review_summary, findings, settle_finding, reopen_finding,
            ],
            today: [today],
            workspace: [
                shell_status, recent_workspaces, recent_place, pick_workspace, pick_new_workspace, create_workspace,
                open_workspace, recover_workspace, open_demo, lock, workspace_info, check_workspace, backup_workspace,
                pick_backup, restore_workspace, change_passphrase,
            ],
        }
    };
}
