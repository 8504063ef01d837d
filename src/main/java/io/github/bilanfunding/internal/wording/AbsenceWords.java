package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.value.Labelled;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words for what a request leaves open. Immutable and thread-safe. */
public final class AbsenceWords {

    /** The pointer of a beneficiary in the request of a cohort. */
    private static final Pattern MEMBER = Pattern.compile("^/beneficiaries/\\d+");

    private final Words words;

    public AbsenceWords(Words words) {
        this.words = words;
    }

    /** The name of an input, given by its pointer in a request or in the request of a cohort. */
    public String name(String pointer) {
        return words.of(InputWords.of(MEMBER.matcher(pointer).replaceFirst("/beneficiary"))
                .name());
    }

    /** The names of inputs, separated by commas. */
    public String names(Collection<String> pointers) {
        return pointers.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /** What is taken for granted, after the name of the input. */
    public String presumption(Presumption presumption) {
        String name = name(presumption.pointer());
        String text = words.of(presumption.text());
        return text.startsWith(name) ? text : name + words.of(" : ", ": ") + text;
    }

    /** The special situations with their schemes. A section whose fields stand too is left out. */
    public String situations(List<OtherSituation> situations) {
        return situations.stream()
                .filter(situation ->
                        situations.stream().noneMatch(other -> other.section().startsWith(situation.section() + "/")))
                .map(situation -> words.of(situation.text())
                        + situation.schemes().stream()
                                .map(Labelled::label)
                                .map(words::of)
                                .collect(Collectors.joining(", ", " → ", "")))
                .collect(Collectors.joining(" ; "));
    }
}
