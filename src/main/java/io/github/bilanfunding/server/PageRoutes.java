package io.github.bilanfunding.server;

import io.github.bilanfunding.internal.page.FileKind;
import io.github.bilanfunding.internal.page.FileSent;
import io.github.bilanfunding.internal.page.Form;
import io.github.bilanfunding.internal.page.LocalPage;
import io.github.bilanfunding.internal.resource.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The local page, for people: its form, its files, its style and its script. */
final class PageRoutes {

    private static final Set<String> FORM = Set.of("application/x-www-form-urlencoded");
    static final String HTML = "text/html; charset=utf-8";
    private static final int MOST_BYTES = 1_000_000;

    /**
     * Scripts, styles and requests of this server only. Without a referrer, a browser would not tell that a form comes
     * from here.
     */
    private static final Map<String, String> POLICY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "same-origin");

    private final LocalPage page;

    PageRoutes(LocalPage page) {
        this.page = page;
    }

    List<Route> all() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.get("/", this::blank),
                Route.post("/", FORM, Places.Kind.DECISION, this::answer),
                Route.get("/page.css", call -> resource("text/css; charset=utf-8", "page.css", call)),
                Route.get("/page.js", call -> resource("text/javascript; charset=utf-8", "page.js", call))));
        for (FileKind kind : FileKind.values()) {
            routes.add(Route.post(kind.path(), FORM, Places.Kind.DECISION, call -> file(kind, call)));
        }
        return routes;
    }

    private Reply blank(Call call) {
        call.query().allow(List.of());
        return html(page.blank(call.language()));
    }

    private Reply answer(Call call) throws IOException {
        call.query().allow(List.of());
        return html(page.answer(form(call), call.language()));
    }

    /** The file, or the page again while there is something to correct. */
    private Reply file(FileKind kind, Call call) throws IOException {
        call.query().allow(List.of());
        Form form = form(call);
        Optional<FileSent> file = page.file(kind, form, call.language());
        return file.isPresent() ? saved(file.get()) : html(page.answer(form, call.language()));
    }

    private static Form form(Call call) throws IOException {
        return Form.of(new String(call.body().bytes(MOST_BYTES), StandardCharsets.UTF_8));
    }

    /** A page with the policy of all pages of the server. */
    static Reply html(String text) {
        return new Reply(200, HTML, POLICY, text, null);
    }

    /** A file that the browser saves. */
    static Reply saved(FileSent file) {
        return new Reply(
                200,
                file.mediaType(),
                Map.of("Content-Disposition", "attachment; filename=\"" + file.name() + "\""),
                file.text(),
                null);
    }

    private static Reply resource(String mediaType, String name, Call call) {
        call.query().allow(List.of());
        return Reply.of(mediaType, Resources.text(name));
    }
}
