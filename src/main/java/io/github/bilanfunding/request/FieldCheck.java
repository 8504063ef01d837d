package io.github.bilanfunding.request;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.spelling.TradeWords;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks single fields and collects the problems found. */
abstract class FieldCheck {

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private static final LocalDate LAST_DAY = LocalDate.of(9989, 12, 31);

    private final List<Problem> problems = new ArrayList<>();
    private long further;

    final void add(String pointer, String french, String english) {
        if (problems.size() < InvalidDocumentException.MOST_PROBLEMS) {
            problems.add(new Problem(pointer, new BilingualText(french, english)));
        } else {
            further++;
        }
    }

    final boolean isEmpty() {
        return problems.isEmpty();
    }

    final List<Problem> problems() {
        return List.copyOf(problems);
    }

    final void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidRequestException(problems, further);
        }
    }

    final boolean required(String pointer, @Nullable Object value) {
        if (value == null) {
            add(pointer, "ce champ est obligatoire : ajoutez-le.", "this field is required: add it.");
        }
        return value != null;
    }

    void length(String pointer, @Nullable String value, int max) {
        if (value != null && value.length() > max) {
            add(
                    pointer,
                    value.length() + " caractères : " + max + " au plus, raccourcissez.",
                    value.length() + " characters: at most " + max + ", shorten it.");
        }
    }

    final boolean size(String pointer, int size, int max) {
        boolean ok = size >= 1 && size <= max;
        if (!ok) {
            add(
                    pointer,
                    size + " bénéficiaires : attendu de 1 à " + max + ", partagez la demande.",
                    size + " beneficiaries: expected 1 to " + max + ", split the request.");
        }
        return ok;
    }

    void range(String pointer, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            add(
                    pointer,
                    value + " est hors bornes : attendu de " + min + " à " + max
                            + ", ou rien si la valeur est inconnue.",
                    value + " is out of range: expected " + min + " to " + max
                            + ", or nothing if the value is unknown.");
        }
    }

    /** A day whose year has four digits, as have those of the ten years after it, in which help is looked for. */
    final void day(String pointer, @Nullable LocalDate value) {
        if (value != null && (value.getYear() < 0 || value.isAfter(LAST_DAY))) {
            add(
                    pointer,
                    value + " est hors bornes : attendu un jour jusqu'au " + LAST_DAY + ".",
                    value + " is out of range: expected a day up to " + LAST_DAY + ".");
        }
    }

    boolean amount(String pointer, @Nullable Euros value) {
        boolean ok = value == null || (value.cents() >= 0 && value.compareTo(Euros.MAX) <= 0);
        if (value != null && !ok) {
            BilingualText shown = value.inWords();
            BilingualText max = Euros.MAX.inWords();
            add(
                    pointer,
                    shown.french() + " est hors bornes : attendu de 0 à " + max.french()
                            + ", ou rien si le montant est inconnu.",
                    shown.english() + " is out of range: expected 0 to " + max.english()
                            + ", or nothing if the amount is unknown.");
        }
        return ok;
    }

    /** A required amount above zero. */
    void positive(String pointer, Euros value, Euros max) {
        if (required(pointer, value) && (!value.isPositive() || value.compareTo(max) > 0)) {
            BilingualText shown = value.inWords();
            BilingualText zero = Euros.ZERO.inWords();
            BilingualText most = max.inWords();
            add(
                    pointer,
                    shown.french() + " est hors bornes : attendu plus de " + zero.french() + " et " + most.french()
                            + " au plus.",
                    shown.english() + " is out of range: expected more than " + zero.english() + " and at most "
                            + most.english() + ".");
        }
    }

    void pattern(String pointer, @Nullable String value, Pattern pattern, String example) {
        if (value != null && !pattern.matcher(value).matches()) {
            form(pointer, value, "par exemple « " + example + " ».", "\"" + example + "\" for instance.");
        }
    }

    /** A code of a region. For the name of one its code is suggested. */
    final void region(String pointer, @Nullable String value) {
        Optional<String> meant =
                value == null || REGION.matcher(value).matches() ? Optional.empty() : TradeWords.region(value);
        if (value != null && meant.isPresent()) {
            form(pointer, value, "vouliez-vous dire " + meant.get() + " ?", "did you mean " + meant.get() + "?");
        } else {
            pattern(pointer, value, REGION, "FR-IDF");
        }
    }

    private void form(String pointer, String value, String french, String english) {
        String shown = Excerpt.of(value);
        add(
                pointer,
                "« " + shown + " » n'a pas la forme attendue, " + french,
                "\"" + shown + "\" does not have the expected form, " + english);
    }
}
