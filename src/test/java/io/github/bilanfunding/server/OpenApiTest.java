package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    /** With the schemas in it, which OpenAPI writes in a dialect of its own. */
    private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\"\\s*:\\s*\"([^\"]+)\"");

    private static String served;
    private static Object document;

    @BeforeAll
    static void read() throws Exception {
        try (Served server = Served.law()) {
            served = server.get("/openapi.json").body();
        }
        document = Json.parse(served);
    }

    @Test
    void the_document_is_valid() {
        assertThat(problems(served)).isEmpty();
    }

    @Test
    void a_document_with_a_mistake_would_not_be() {
        assertThat(problems(served.replace("\"responses\"", "\"answers\""))).isNotEmpty();
        assertThat(problems(served.replace("\"type\": \"object\"", "\"type\": \"record\"")))
                .isNotEmpty();
    }

    @Test
    void it_describes_the_routes_and_nothing_else() {
        Set<String> described = object("/paths").entrySet().stream()
                .flatMap(path -> ((Map<?, ?>) path.getValue())
                        .keySet().stream()
                                .map(method -> method.toString().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described)
                .containsExactlyElementsOf(Served.routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void it_names_media_types_that_are_accepted() {
        Map<String, Object> paths = object("/paths");
        Served.routes().stream()
                .filter(route -> !route.accepts().isEmpty())
                .forEach(route -> assertThat(contents(Json.at(paths.get(route.path()), "/post/requestBody")))
                        .isNotEmpty()
                        .isSubsetOf(route.accepts()));
    }

    /** The media types of a body, which may be described elsewhere. */
    private static List<String> contents(@Nullable Object body) {
        Object elsewhere = ((Map<?, ?>) Objects.requireNonNull(body)).get("$ref");
        Object content = Json.at(
                elsewhere == null
                        ? body
                        : Json.at(document, elsewhere.toString().substring(1)),
                "/content");
        return content instanceof Map<?, ?> types
                ? types.keySet().stream().map(Object::toString).toList()
                : List.of();
    }

    @Test
    void its_references_lead_somewhere() {
        List<String> references = REFERENCE
                .matcher(served)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(references).anyMatch(reference -> reference.startsWith("#"));
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                reference.startsWith("#")
                                        ? Json.at(document, reference.substring(1))
                                        : object("/paths").get(reference))
                        .isNotNull());
    }

    @Test
    void it_names_every_addition_and_the_version() {
        assertThat(Json.at(document, "/components/schemas/Additions/items/enum"))
                .isEqualTo(Arrays.stream(Addition.values())
                        .map(addition -> addition.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(Json.at(document, "/info/version")).isEqualTo(FundingEngine.libraryVersion());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String pointer) {
        return (Map<String, Object>) Json.at(document, pointer);
    }

    private static List<String> problems(String text) {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(OpenApiTest::schema))
                .getSchema(SchemaLocation.of(OPENAPI));
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The schemas of OpenAPI stand on the class path by their addresses; others are known already. */
    private static @Nullable String schema(String address) {
        return address.startsWith("https://spec.openapis.org/")
                ? new String(Document.resource(address.substring("https:/".length())), UTF_8)
                : null;
    }
}
