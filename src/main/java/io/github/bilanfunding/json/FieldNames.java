package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.record.RecordField;
import io.github.bilanfunding.internal.spelling.PlainText;
import io.github.bilanfunding.internal.spelling.TradeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of a request document, and those that an unknown name may stand for. */
final class FieldNames {

    /** More names than these are a list, not a suggestion. */
    private static final int MAX_SUGGESTIONS = 3;

    /** Stands for any place in a list. */
    private static final String ITEM = "/0";

    private static final Pattern PLACE = Pattern.compile("/[0-9]+(?=/|$)");

    private static final ClassValue<FieldNames> NAMES = new ClassValue<>() {
        @Override
        protected FieldNames computeValue(Class<?> root) {
            return new FieldNames(pointers(root.asSubclass(Record.class), ""));
        }
    };

    private final List<String> pointers;

    private FieldNames(List<String> pointers) {
        this.pointers = pointers;
    }

    /** The fields of a document with this content. */
    static FieldNames of(Class<? extends Record> root) {
        return NAMES.get(root);
    }

    private static List<String> pointers(Class<? extends Record> type, String at) {
        List<String> pointers = new ArrayList<>();
        for (RecordField field : RecordField.of(type)) {
            pointers.add(at + field.pointer());
            if (field.isList() && field.type().isRecord()) {
                pointers.addAll(pointers(field.type().asSubclass(Record.class), at + field.pointer() + ITEM));
            }
        }
        return pointers;
    }

    /** The names of a section, in their order. */
    List<String> in(String section) {
        return within(pattern(section)).map(FieldNames::last).toList();
    }

    /**
     * The fields that an unknown name of a section may stand for: those of the section by their names, others by their
     * pointers. Empty when no field is near.
     */
    List<String> meant(String section, String unknown) {
        String here = pattern(section);
        Predicate<String> same = pointer -> isSame(unknown, last(pointer));
        Predicate<String> word =
                pointer -> TradeWords.ofField(forOne(pointer)).stream().anyMatch(w -> isSame(unknown, w));
        return Stream.<Supplier<List<String>>>of(
                        () -> within(here).filter(same).toList(),
                        () -> within(here).filter(word).toList(),
                        () -> pointers.stream().filter(same).toList(),
                        () -> NearestName.among(unknown, in(here)).stream()
                                .map(name -> here + "/" + name)
                                .toList(),
                        () -> pointers.stream().filter(word).toList(),
                        () -> near(unknown))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .limit(MAX_SUGGESTIONS)
                .map(pointer -> parent(pointer).equals(here) ? last(pointer) : placed(pointer, section))
                .toList();
    }

    private List<String> near(String unknown) {
        List<String> names = pointers.stream().map(FieldNames::last).distinct().toList();
        List<String> near = NearestName.among(unknown, names);
        return pointers.stream().filter(pointer -> near.contains(last(pointer))).toList();
    }

    private Stream<String> within(String section) {
        return pointers.stream().filter(pointer -> parent(pointer).equals(section));
    }

    private static boolean isSame(String written, String name) {
        return PlainText.letters(written).equals(PlainText.letters(name));
    }

    /** The pointer of a field in a request for one beneficiary, whatever its places in lists. */
    static String field(String pointer) {
        return forOne(pattern(pointer));
    }

    private static String pattern(String pointer) {
        return PLACE.matcher(pointer).replaceAll(ITEM);
    }

    /** The pointer of the same field in a request for one beneficiary. */
    private static String forOne(String pointer) {
        return pointer.replaceFirst("^/beneficiaries" + ITEM, "/beneficiary");
    }

    /** The pointer with the places in lists that the section has too. */
    private static String placed(String pointer, String section) {
        String[] names = pointer.split("/", -1);
        String[] places = section.split("/", -1);
        for (int i = 0; i < Math.min(names.length, places.length); i++) {
            if (!("/" + names[i]).equals(pattern("/" + places[i]))) {
                break;
            }
            names[i] = places[i];
        }
        return String.join("/", names);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
