package io.github.bilanfunding.server;

import io.github.bilanfunding.internal.page.CohortForm;
import io.github.bilanfunding.internal.page.FileSent;
import io.github.bilanfunding.internal.page.Upload;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The local page for several people at once. */
final class CohortRoutes {

    private static final Set<String> FORM = Set.of("multipart/form-data");
    private static final int MOST_BYTES = 4_000_000;

    /** The page of a cohort has its style in itself. */
    private static final Map<String, String> POLICY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'");

    private final CohortForm form;

    CohortRoutes(CohortForm form) {
        this.form = form;
    }

    List<Route> all() {
        return List.of(
                Route.get("/cohort", this::blank),
                Route.get("/cohort/template", this::template),
                Route.post("/cohort", FORM, Places.Kind.BATCH, this::page),
                Route.post("/cohort/table", FORM, Places.Kind.BATCH, this::table));
    }

    private Reply blank(Call call) {
        call.query().allow(List.of());
        return PageRoutes.html(form.blank(call.language()));
    }

    private Reply template(Call call) {
        call.query().allow(List.of());
        return PageRoutes.saved(form.template(call.language()));
    }

    private Reply page(Call call) throws IOException {
        CohortForm.Answer answer = form.page(upload(call), call.language());
        return answer.isDecided() ? new Reply(200, PageRoutes.HTML, POLICY, answer.text(), null) : again(answer);
    }

    private Reply table(Call call) throws IOException {
        CohortForm.Answer answer = form.table(upload(call), call.language());
        return answer.isDecided()
                ? PageRoutes.saved(new FileSent("text/csv; charset=utf-8", "resultat.csv", answer.text()))
                : again(answer);
    }

    private static Reply again(CohortForm.Answer answer) {
        return PageRoutes.html(answer.text());
    }

    private static Upload upload(Call call) throws IOException {
        call.query().allow(List.of());
        return Upload.of(call.body().bytes(MOST_BYTES), call.body().boundary());
    }
}
