package io.github.bilanfunding.server;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of the local page, filled in and sent as a browser does without a script. */
final class Filled {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** What everybody fills in. */
    static Filled employee() {
        return new Filled()
                .with("/beneficiary/status", "EMPLOYEE")
                .with("/initiative", "BENEFICIARY")
                .with("/bilan/price", "1 800 €")
                .with("/requestDate", "22/11/2026")
                .with("/beneficiary/cpf/balance", "2000");
    }

    Filled with(String name, String value) {
        values.put(name, value);
        return this;
    }

    String encoded() {
        return values.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The page that comes back, with plain spaces in its amounts. */
    String page(Served served, String path) throws Exception {
        return sentTo(served, path).body().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    HttpResponse<String> sentTo(Served served, String path) throws Exception {
        return served.send(served.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded())));
    }
}
