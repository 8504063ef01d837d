package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemes and routes of a rulebook, found by their codes.
 *
 * @param schemes the schemes, in their order
 * @param routes the routes, in their order
 */
public record RulebookCodes(List<Scheme> schemes, List<Route> routes) {

    static final String SCHEMES = "schemes.csv";
    static final String ROUTES = "routes.csv";

    /** The codes of a rulebook. One without a file of schemes or routes has those that the library ships. */
    static RulebookCodes of(RulebookBundle files) {
        return new RulebookCodes(
                files.has(SCHEMES) ? Scheme.read(files.text(SCHEMES)) : Scheme.shipped(),
                files.has(ROUTES) ? Route.read(files.text(ROUTES)) : Route.shipped());
    }

    /** The files with the codes that the library ships, if they have none of their own. */
    static RulebookBundle completed(RulebookBundle files) {
        RulebookBundle completed = files;
        for (String name : List.of(SCHEMES, ROUTES)) {
            completed = files.has(name) ? completed : completed.with(name, Resources.text("rules/" + name));
        }
        return completed;
    }

    /** The files with their codes behind those that the library ships. */
    static RulebookBundle added(RulebookBundle files) {
        RulebookBundle added = files;
        for (String name : List.of(SCHEMES, ROUTES)) {
            String shipped = Resources.text("rules/" + name);
            added = added.with(name, files.has(name) ? MergedTable.of(name, shipped, files.text(name)) : shipped);
        }
        return added;
    }

    Scheme scheme(String code) {
        return named(code, schemes, "scheme", SCHEMES);
    }

    Route route(String code) {
        return named(code, routes, "route", ROUTES);
    }

    /** The route of a cell, null for an empty one. */
    @Nullable
    Route routeOrNull(@Nullable String code) {
        return code == null ? null : route(code);
    }

    Payer payer(String code) {
        return named(
                code,
                Stream.<Payer>concat(Arrays.stream(RemainingPayer.values()), schemes.stream())
                        .toList(),
                "payer",
                SCHEMES);
    }

    private static <T extends Coded> T named(String code, List<T> known, String kind, String file) {
        return known.stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RulebookException("no " + kind + " has the code " + code + ": add it to " + file
                        + ", or take one of "
                        + known.stream().map(Coded::code).toList()));
    }
}
