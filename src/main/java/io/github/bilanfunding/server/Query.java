package io.github.bilanfunding.server;

import io.github.bilanfunding.internal.record.NearestName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, each given once. */
final class Query {

    /** The language of texts: every request may have it. */
    static final String LANGUAGE = "lang";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Reads what stands behind the question mark, null if there is none. */
    Query(@Nullable String raw) {
        for (String pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (values.put(name, decoded(equals < 0 ? "" : pair.substring(equals + 1))) != null) {
                throw new Refusal(
                        400,
                        "le paramètre " + name + " est donné deux fois : gardez-en un.",
                        "the parameter " + name + " is given twice: keep one.");
            }
        }
    }

    /** The value of a parameter, null if it is absent. */
    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** Refuses all other parameters. */
    void allow(List<String> names) {
        for (String given : values.keySet()) {
            if (!given.equals(LANGUAGE) && !names.contains(given)) {
                List<String> near = NearestName.among(given, names);
                throw new Refusal(
                        400,
                        "le paramètre " + given + " est inconnu"
                                + (near.isEmpty() ? " : retirez-le." : ", vouliez-vous dire " + near.get(0) + " ?"),
                        "the parameter " + given + " is unknown"
                                + (near.isEmpty() ? ": leave it out." : ", did you mean " + near.get(0) + "?"));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    400,
                    "les paramètres de l'adresse sont mal codés : corrigez les signes %.",
                    "the parameters of the address are badly encoded: correct the signs %.");
        }
    }
}
