package io.github.bilanfunding.internal.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a case states, each in its form.
 *
 * @param problems takes what is wrong, in words
 */
record StatedValue(Consumer<String> problems) {

    private static final int CENT_DIGITS = 2;

    /** A ceiling that the decision leaves open. */
    private static final String OPEN = "null";

    /** The texts, or the one text or amount. */
    List<String> texts(Stated stated, Object value) {
        List<String> texts = switch (stated.form()) {
            case AMOUNT -> one(amount(stated.key(), value));
            case TEXT -> one(text(stated.key(), value));
            default -> list(stated.key(), value);
        };
        if (stated.names() == Stated.Names.FIELD) {
            texts.forEach(pointer -> checkField(stated.key(), pointer));
        }
        return texts;
    }

    /** The texts or amounts by name. */
    Map<String, String> byName(Stated stated, Object value) {
        Map<String, String> byName = new TreeMap<>();
        if (!(value instanceof Map<?, ?> members)) {
            problems.accept(CaseWords.quoted(stated.key()) + " is no object: give values by name, {\"…\": …}");
            return byName;
        }
        if (members.isEmpty() && stated != Stated.PAYS) {
            problems.accept(CaseWords.quoted(stated.key()) + " is empty: state something, or leave it out");
        }
        members.forEach((key, item) -> {
            String name = (String) key;
            String of = stated.key() + " of " + CaseWords.quoted(name);
            String text = switch (stated.form()) {
                case AMOUNT_BY_NAME -> stated == Stated.CEILING && OPEN.equals(item) ? OPEN : amount(of, item);
                case FIELDS_BY_NAME -> fields(stated, of, item);
                default -> text(of, item);
            };
            if (text != null) {
                byName.put(name, text);
            }
        });
        return Collections.unmodifiableMap(byName);
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private List<String> list(String key, Object value) {
        List<String> texts = new ArrayList<>();
        if (!(value instanceof List<?> items) || items.isEmpty()) {
            problems.accept(CaseWords.quoted(key) + " is no list with an item: write [\"…\"], or leave it out");
            return texts;
        }
        for (Object item : items) {
            texts.addAll(one(text("an item of " + key, item)));
        }
        return List.copyOf(texts);
    }

    private @Nullable String text(String of, @Nullable Object value) {
        if (!(value instanceof String text)) {
            problems.accept(of + " is no text: put it in quotation marks");
            return null;
        }
        return text;
    }

    private @Nullable String amount(String of, Object value) {
        BigDecimal number = value instanceof BigInteger whole
                ? new BigDecimal(whole)
                : value instanceof BigDecimal decimal ? decimal : null;
        if (number == null || number.stripTrailingZeros().scale() > CENT_DIGITS) {
            problems.accept(of + " is no amount in euros: write a number with at most two decimals");
            return null;
        }
        return number.setScale(CENT_DIGITS).toPlainString();
    }

    /** A list of pointers, or a text of them separated by spaces. */
    private String fields(Stated stated, String of, @Nullable Object value) {
        List<?> pointers = value instanceof List<?> list
                ? list
                : value instanceof String text && !text.isEmpty() ? List.of(text.split(" ")) : List.of();
        if (pointers.isEmpty() && (stated != Stated.TO_CONFIRM || !"".equals(value))) {
            problems.accept(of + " names no field: write a list of pointers, [\"/bilan/hours\"]");
        }
        pointers.forEach(pointer -> checkField(of, String.valueOf(pointer)));
        return pointers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void checkField(String of, String pointer) {
        if (!RequestFields.has(pointer)) {
            problems.accept(of + ": " + RequestFields.unknown(pointer));
        }
    }
}
