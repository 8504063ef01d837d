package io.github.bilanfunding.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.SchemaValidator;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaFilesTest {

    private static final Path FOLDER = Path.of("docs/schema");

    @ParameterizedTest
    @EnumSource
    void the_files_are_up_to_date(JsonSchema schema) {
        String file = schema.name().toLowerCase(Locale.ROOT) + ".json";
        Golden.assertCurrent(FOLDER.resolve(file), schema.text(Language.ENGLISH) + "\n");
        Golden.assertCurrent(FOLDER.resolve("fr").resolve(file), schema.text(Language.FRENCH) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void the_jar_holds_them(JsonSchema schema) {
        String file = schema.name().toLowerCase(Locale.ROOT) + ".json";
        assertThat(new String(Document.resource("/io/github/bilanfunding/schema/" + file), StandardCharsets.UTF_8))
                .isEqualTo(schema.text(Language.ENGLISH) + "\n");
        assertThat(new String(Document.resource("/io/github/bilanfunding/schema/fr/" + file), StandardCharsets.UTF_8))
                .isEqualTo(schema.text(Language.FRENCH) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void each_is_a_schema_of_the_draft_that_it_names(JsonSchema schema) {
        assertThat(SchemaValidator.ofSchemas().problems(schema.text(Language.ENGLISH)))
                .isEmpty();
    }

    /** Strict validators refuse a schema with a keyword that the draft does not have. */
    @ParameterizedTest
    @EnumSource
    void no_keyword_is_made_up(JsonSchema schema) {
        Set<String> keywords = new TreeSet<>();
        collectKeywords(Json.object(schema.text(Language.ENGLISH)), keywords);
        assertThat(Set.of(
                        "$schema",
                        "$id",
                        "$defs",
                        "$ref",
                        "title",
                        "description",
                        "type",
                        "enum",
                        "const",
                        "anyOf",
                        "oneOf",
                        "properties",
                        "required",
                        "additionalProperties",
                        "propertyNames",
                        "items",
                        "minItems",
                        "maxItems",
                        "minimum",
                        "maximum",
                        "maxLength",
                        "pattern",
                        "format"))
                .containsAll(keywords);
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_differ_in_titles_and_descriptions_only(JsonSchema schema) {
        Map<String, Object> french = Json.object(schema.text(Language.FRENCH));
        Map<String, Object> english = Json.object(schema.text(Language.ENGLISH));
        assertThat(french).isNotEqualTo(english);

        removeWords(french);
        removeWords(english);

        assertThat(french).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void every_member_has_a_title(JsonSchema schema) {
        Map<String, Object> tree = Json.object(schema.text(Language.FRENCH));
        objects(tree)
                .forEach(object -> members(object, "properties")
                        .forEach((name, member) -> assertThat((String) ((Map<?, ?>) member).get("title"))
                                .as("%s", name)
                                .isNotBlank()));
    }

    @Test
    void no_words_are_left_over() {
        Set<String> names = new TreeSet<>();
        for (JsonSchema schema : JsonSchema.values()) {
            names.add(schema.name().toLowerCase(Locale.ROOT));
            Map<String, Object> tree = Json.object(schema.text(Language.ENGLISH));
            names(tree).forEach(name -> names.addAll(List.of(name, "Additions/" + name, rootOf(schema) + "/" + name)));
            members(tree, "$defs").forEach((type, definition) -> {
                names.add((String) type);
                names((Map<?, ?>) definition).forEach(name -> names.addAll(List.of(name, type + "/" + name)));
            });
        }
        assertThat(CsvRow.of("schema.csv", Resources.text("schema.csv")))
                .extracting(row -> row.get("name"))
                .filteredOn(name -> !name.startsWith("/"))
                .allSatisfy(name -> assertThat(names).contains(name));
    }

    /** The type of the document itself, which stands in no definition. */
    private static String rootOf(JsonSchema schema) {
        return switch (schema) {
            case REQUEST -> "FundingRequest";
            case DECISION -> "FundingDecision";
            case COHORT -> "CohortDecision";
            case SUMMARY -> "DecisionSummary";
            case COHORT_SUMMARY -> "CohortSummary";
            case ERRORS -> "Rejection";
        };
    }

    private static Set<String> names(Map<?, ?> object) {
        Set<String> names = new TreeSet<>();
        members(object, "properties").keySet().forEach(name -> names.add((String) name));
        return names;
    }

    private static Map<?, ?> members(Map<?, ?> object, String name) {
        return object.get(name) instanceof Map<?, ?> members ? members : Map.of();
    }

    private static List<Map<?, ?>> objects(Map<String, Object> schema) {
        List<Map<?, ?>> objects = new ArrayList<>(List.of(schema));
        members(schema, "$defs").values().stream()
                .map(definition -> (Map<?, ?>) definition)
                .filter(definition -> definition.containsKey("properties"))
                .forEach(objects::add);
        return objects;
    }

    private static void collectKeywords(Object schema, Set<String> keywords) {
        if (schema instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                keywords.add((String) name);
                if (name.equals("properties") || name.equals("$defs")) {
                    ((Map<?, ?>) value).values().forEach(member -> collectKeywords(member, keywords));
                } else {
                    collectKeywords(value, keywords);
                }
            });
        } else if (schema instanceof List<?> list) {
            list.forEach(item -> collectKeywords(item, keywords));
        }
    }

    private static void removeWords(Object schema) {
        if (schema instanceof Map<?, ?> map) {
            map.entrySet()
                    .removeIf(entry -> entry.getValue() instanceof String
                            && (entry.getKey().equals("title") || entry.getKey().equals("description")));
            map.values().forEach(SchemaFilesTest::removeWords);
        } else if (schema instanceof List<?> list) {
            list.forEach(SchemaFilesTest::removeWords);
        }
    }
}
