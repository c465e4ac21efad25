//! The pages around the form, and the videos an organisation can add to them.

use crate::support::TestService;
use plainsight::domain::settings::Settings;
use plainsight::store::{organisations, types::Json, videos};

const PAGES: [&str; 11] = [
    "/is-this-for-me",
    "/what-happens",
    "/who-we-tell",
    "/keeping-safe",
    "/get-help-now",
    "/leaving",
    "/privacy",
    "/cookies",
    "/accessibility",
    "/complain",
    "/credits",
];
/// Words that would tell somebody who looks over a shoulder what the page is about.
const TELLING: [&str; 6] = ["hate", "crime", "police", "report", "abuse", "disab"];

fn put(service: &TestService, page: &str, endings: &[&str]) {
    let folder = videos::folder(&service.folder(), service.scope());
    std::fs::create_dir_all(&folder).unwrap();
    for ending in endings {
        std::fs::write(folder.join(format!("{page}.{ending}")), "0123456789").unwrap();
    }
}

both_databases! {
    fn every_page_around_the_form_opens_and_says_nothing_over_a_shoulder(service) {
        let person = service.person();

        for path in PAGES.into_iter().chain(["/display"]) {
            let page = person.get(path);

            assert_eq!(page.status, 200, "{path}");
            assert!(!page.words().contains('['), "a sentence of {path} is missing: {}", page.words());
            let title = page.body.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
            for word in TELLING {
                assert!(!format!("{path} {title}").to_lowercase().contains(word), "{path}: {title}");
            }
        }
    }

    fn the_first_page_leads_to_all_that_somebody_may_want_to_know_first(service) {
        let settings = Settings {
            phone: "01632 960100".to_owned(),
            text: "07700 900100".to_owned(),
            ..Settings::default()
        };
        let scope = service.scope();
        let settings = Json(serde_json::to_value(settings).unwrap());
        service.rows(move |conn| organisations::save_settings(conn, scope.0, settings));
        let person = service.person();

        let page = person.get("/");

        assert!(page.says("You do not need to be sure"), "{}", page.words());
        let main = page.body.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        for wanted in ["01632 960100", "07700 900100", "/is-this-for-me", "/who-we-tell", "/keeping-safe"] {
            assert!(main.contains(wanted), "{wanted} is not on the first page");
        }
        for path in page.links("/").iter().filter(|path| *path != "/leave") {
            assert_ne!(person.get(path).status, 404, "{path}");
        }
    }

    fn a_page_shows_its_video_once_film_captions_and_words_are_there(service) {
        let person = service.person();
        assert!(!person.get("/keeping-safe").body.contains("<video"));

        put(service, "keeping-safe", &["mp4", "vtt"]);
        assert!(!person.get("/keeping-safe").body.contains("<video"));
        assert_eq!(person.get("/videos/keeping-safe.mp4").status, 404);
        let desk = service.administrator();
        assert!(desk.get("/settings").says("Not shown: .txt is missing"));

        put(service, "keeping-safe", &["txt"]);
        let page = person.get("/keeping-safe");
        assert!(page.body.contains("<video controls preload=\"none\" playsinline"), "{}", page.words());
        assert!(page.says("0123456789"), "its words are not on the page");
        assert!(!person.get("/what-happens").body.contains("<video"));
        assert_eq!(person.get("/videos/keeping-safe.mp4").body, "0123456789");
    }

    fn a_player_gets_the_piece_of_a_film_that_it_asks_for(service) {
        put(service, "start", &["mp4", "vtt", "txt"]);

        let piece = service.person().get_with_header("/videos/start.mp4", ("range", "bytes=2-4"));

        assert_eq!(piece.status, 206);
        assert_eq!(piece.header("content-range"), Some("bytes 2-4/10"));
        assert_eq!(piece.body, "234");
    }

    fn nothing_but_a_video_is_served_from_the_folder_of_videos(service) {
        put(service, "start", &["mp4", "vtt", "txt"]);
        put(service, "other", &["mp4", "vtt", "txt"]);

        for path in ["/videos/other.mp4", "/videos/start.txt", "/videos/..%2fstart.mp4", "/videos/start.exe"] {
            assert_eq!(service.person().get(path).status, 404, "{path}");
        }
    }
}
