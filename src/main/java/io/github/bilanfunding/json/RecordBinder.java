package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records from a JSON tree. Each member must have the name of a component. */
final class RecordBinder {

    private static final String BENEFICIARIES = "/beneficiaries";

    private final Problems problems;
    private final ScalarReader scalars;
    private final Class<? extends Record> root;

    private RecordBinder(Class<? extends Record> root, Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
        this.root = root;
    }

    /** The record of a document. Returns null and adds the problems when the record refuses its values. */
    static <R extends Record> @Nullable R bind(Class<R> root, Map<?, ?> members, Problems problems) {
        return new RecordBinder(root, problems).bind(root, members, "");
    }

    /**
     * Makes the beneficiaries of a request as soon as each is read, so that the tree never holds all of them. Their problems are
     * added.
     */
    static JsonTree.Items beneficiaries(Problems problems) {
        RecordBinder binder = new RecordBinder(CohortRequest.class, problems);
        return (list, place, item) -> list.equals(BENEFICIARIES) && item instanceof Map<?, ?> members
                ? binder.bind(Beneficiary.class, members, list + "/" + place)
                : item;
    }

    private <R extends Record> @Nullable R bind(Class<R> type, Map<?, ?> members, String at) {
        RecordPlan plan = RecordPlan.of(type);
        for (Object name : members.keySet()) {
            if (!plan.knows(name)) {
                unknown(at, name.toString());
            }
        }
        @Nullable
        Object[] values = plan.members().stream()
                .map(member -> component(member, members.get(member.name()), Problems.member(at, member.name())))
                .toArray();
        try {
            return type.cast(plan.made(values));
        } catch (InvalidDocumentException e) {
            problems.addAll(e);
            return null;
        }
    }

    private @Nullable Object component(RecordPlan.Member member, @Nullable Object value, String at) {
        Object read = value == null
                ? member.absent()
                : member.isList() ? list(member.type(), value, at) : value(member.type(), value, at);
        if (read == null && problems.isUnreadable(at) && member.isRequired()) {
            problems.expectEcho();
        }
        return read;
    }

    private @Nullable Object value(Class<?> type, Object value, String at) {
        if (type.isRecord() && type.isInstance(value)) {
            // bound while it was read
            return value;
        }
        if (!type.isRecord() || ScalarReader.reads(type)) {
            return scalars.read(type, value, at);
        }
        if (value instanceof Map<?, ?> members) {
            return bind(type.asSubclass(Record.class), members, at);
        }
        scalars.wrongType(at, value, "un objet", "an object");
        return null;
    }

    /**
     * The items of a list. An unreadable record keeps its place, so that the pointers to the other items stay correct.
     */
    private @Nullable List<@Nullable Object> list(Class<?> itemType, Object value, String at) {
        if (!(value instanceof List<?> items)) {
            scalars.wrongType(at, value, "une liste", "a list");
            return null;
        }
        List<@Nullable Object> bound = new ArrayList<>();
        int place = 0;
        for (Object item : items) {
            Object read = item == null ? null : value(itemType, item, at + "/" + place);
            place++;
            if (read != null || itemType.isRecord()) {
                bound.add(read);
            }
        }
        return bound;
    }

    private void unknown(String at, String name) {
        List<String> meant = problems.areListed() ? FieldNames.of(root).meant(at, name) : List.of();
        if (meant.isEmpty()) {
            String known = String.join(", ", FieldNames.of(root).in(at));
            problems.add(
                    Problems.member(at, name),
                    "champ inconnu : retirez-le ou corrigez son nom (connus : " + known + ").",
                    "unknown field: remove it or correct its name (known: " + known + ").");
        } else {
            BilingualText question = Suggestion.ofTexts(meant);
            problems.add(
                    Problems.member(at, name),
                    "champ inconnu" + (isElsewhere(meant) ? " à cet endroit" : "") + " : " + question.french(),
                    "unknown field" + (isElsewhere(meant) ? " in this place" : "") + ": " + question.english());
        }
    }

    /** A pointer, not a name, is suggested for a field of another section. */
    private static boolean isElsewhere(List<String> meant) {
        return meant.stream().anyMatch(name -> name.startsWith("/"));
    }
}
