package io.github.bilanfunding.server;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.report.CatalogueReport;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.schema.JsonSchema;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be read about this server and its rulebook. */
final class ReferenceRoutes {

    private static final String SCHEME = "scheme";
    private static final String DAY = "on";

    private final FundingEngine engine;

    ReferenceRoutes(FundingEngine engine) {
        this.engine = engine;
    }

    List<Route> all() {
        return List.of(
                Route.get("/api/rules", this::rules),
                Route.get("/api/schema/request", call -> schema(JsonSchema.REQUEST, call)),
                Route.get("/api/schema/decision", call -> schema(JsonSchema.DECISION, call)),
                Route.get("/api/schema/cohort", call -> schema(JsonSchema.COHORT, call)),
                Route.get("/api/schema/errors", call -> schema(JsonSchema.ERRORS, call)),
                Route.get("/openapi.json", ReferenceRoutes::openApi),
                Route.get("/health", this::health));
    }

    /** The rules as the command {@code rules --format json} writes them. */
    private Reply rules(Call call) {
        call.query().allow(List.of(SCHEME, DAY));
        String scheme = call.query().value(SCHEME);
        String on = call.query().value(DAY);
        @Nullable LocalDate day = on == null ? null : Parameters.day(DAY, on);
        Catalogue catalogue = engine.catalogue();
        @Nullable Scheme wanted = scheme == null ? null : Parameters.coded(SCHEME, catalogue.schemes(), scheme);
        CatalogueReport report = new CatalogueReport(
                catalogue,
                catalogue.rules().stream()
                        .filter(rule -> wanted == null || rule.scheme().equals(wanted.code()))
                        .filter(rule -> day == null || rule.appliesOn(day))
                        .toList(),
                day);
        return Reply.json(CanonicalJson.pretty(report.document(), call.language()) + "\n");
    }

    /** A schema as the command {@code schema} writes it. */
    private static Reply schema(JsonSchema schema, Call call) {
        call.query().allow(List.of());
        return Reply.json(schema.text(call.language()) + "\n");
    }

    private static Reply openApi(Call call) {
        call.query().allow(List.of());
        return Reply.json(Resources.text("openapi.json").replace("${version}", FundingEngine.libraryVersion()));
    }

    private Reply health(Call call) {
        call.query().allow(List.of());
        Health health = new Health(
                "UP", FundingEngine.libraryVersion(), engine.catalogue().version());
        return Reply.json(CanonicalJson.compact(health, call.language()) + "\n");
    }

    /**
     * What a supervisor asks for.
     *
     * @param status {@code UP}: a server that cannot answer does not
     * @param libraryVersion the version of the library
     * @param rulebook the rulebook that decides
     */
    private record Health(String status, String libraryVersion, RulebookVersion rulebook) {}
}
