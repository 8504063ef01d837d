package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.spelling.PlainText;
import io.github.bilanfunding.internal.spelling.TradeWords;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the constants of one type: their codes, their labels in both languages, and the words of the trade. */
final class ConstantNames {

    private static final Pattern NOTE = Pattern.compile("[()]");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MAX_SUGGESTIONS = 3;

    /** Words that turn a name into its contrary. */
    private static final Pattern NEGATION = Pattern.compile(" (non|pas|sans|ni|ex|ancien|ancienne|not|no|former) ");

    /** The letters of the shortest text that is taken for a part of a label. */
    private static final int MIN_PART = 3;

    /** A name of a constant. */
    private record Name(String text, Enum<?> constant) {}

    private final List<Name> names;

    ConstantNames(Class<?> type) {
        names = Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .flatMap(constant -> texts(constant).map(text -> new Name(text, constant)))
                .toList();
    }

    private static Stream<String> texts(Enum<?> constant) {
        Stream<String> labels = constant instanceof Labelled labelled
                ? Stream.of(labelled.label().french(), labelled.label().english())
                        .flatMap(label -> Stream.concat(Stream.of(label), NOTE.splitAsStream(label)))
                : Stream.empty();
        return Stream.of(Stream.of(constant.name()), labels, TradeWords.ofConstant(constant).stream())
                .flatMap(texts -> texts);
    }

    /** The constants with exactly this name, apart from case and accents. */
    List<Enum<?>> named(String written) {
        String letters = PlainText.letters(written);
        return constants(
                names.stream().filter(name -> PlainText.letters(name.text()).equals(letters)));
    }

    /** The constants that a text may stand for. Empty when none is near, or when many are. */
    List<Enum<?>> meant(String written) {
        List<Enum<?>> meant = named(written);
        if (meant.isEmpty() && NEGATION.matcher(words(written)).find()) {
            return List.of();
        }
        if (meant.isEmpty() && written.length() >= MIN_PART) {
            meant = constants(names.stream().filter(name -> hasWords(name.text(), written)));
        }
        if (meant.isEmpty()) {
            meant = longest(name -> hasWords(written, name.text()));
        }
        if (meant.isEmpty()) {
            meant = near(written);
        }
        return meant.size() <= MAX_SUGGESTIONS ? meant : List.of();
    }

    private List<Enum<?>> near(String written) {
        List<String> near =
                NearestName.among(written, names.stream().map(Name::text).toList());
        return constants(names.stream().filter(name -> near.contains(name.text())));
    }

    private List<Enum<?>> longest(Predicate<Name> condition) {
        return constants(
                names.stream()
                        .filter(condition)
                        .max(Comparator.comparingInt(name -> name.text().length()))
                        .stream());
    }

    /** Whether the words of one text stand next to each other in the other. */
    private static boolean hasWords(String text, String words) {
        String wanted = words(words);
        return !wanted.isBlank() && words(text).contains(wanted);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        SEPARATOR
                .splitAsStream(text)
                .forEach(word -> words.append(PlainText.letters(word)).append(' '));
        return words.toString();
    }

    private static List<Enum<?>> constants(Stream<Name> named) {
        return named.<Enum<?>>map(Name::constant).distinct().toList();
    }

    /** A constant with its label, where the label says more than the code. */
    static BilingualText shown(Enum<?> constant) {
        return constant instanceof Labelled labelled
                ? new BilingualText(
                        shown(constant, labelled.label().french()),
                        shown(constant, labelled.label().english()))
                : new BilingualText(constant.name(), constant.name());
    }

    private static String shown(Enum<?> constant, String label) {
        boolean same = PlainText.letters(label).equals(PlainText.letters(constant.name()));
        return constant.name() + (same ? "" : " (" + label + ")");
    }
}
