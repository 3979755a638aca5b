use hamsokhan_domain::participant::Attendance;

use crate::testing::Scene;

#[test]
fn whoever_spoke_counts_alike_in_the_room_on_the_programmes_line_and_in_the_summary() {
    let scene = Scene::new();
    let (one, two) = (scene.person(0, "").participant.id, scene.person(1, "").participant.id);
    let session = scene.session(0, "2026-12-05T08:30:00").session.id;
    let app = &scene.app;
    app.start_session(session).expect("live");
    app.give_word(session, one).expect("the word");
    scene.pass(30);
    app.give_word(session, two).expect("the word");
    scene.pass(90);
    app.end_turn(session).expect("ended");
    // Corrected at the table: the second is taken for absent, although they spoke.
    app.set_attendance(session, vec![two], Attendance::Absent).expect("corrected");
    let room = app.live(session).expect("a view").voice;
    app.close_session(session).expect("closed");
    let line = app.programme_arc(scene.programme.id).expect("an arc").sessions.remove(0);
    let summary = app.draft_summary(session).expect("a draft").voice;
    assert_eq!(room.sides.iter().map(|side| side.share).collect::<Vec<_>>(), [0.25, 0.75]);
    assert_eq!((&room, &line.shares[..], line.gini), (&summary, &[0.25, 0.75][..], summary.gini));
}
