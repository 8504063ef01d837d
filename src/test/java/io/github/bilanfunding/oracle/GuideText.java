package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The words of one rule. */
record GuideText(String id, String scheme, List<Source> sources, String detail, BilingualText label) {

    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

    /** Reads one line of {@link GuideTexts}. */
    static GuideText parse(String line) {
        String[] column = line.split(" ~ ", -1);
        List<Source> sources = Stream.of(column[2].split(" ", -1))
                .map(statement -> new Source(statement, statement, null, null, Confidence.SECONDARY))
                .toList();
        return new GuideText(column[0], column[1], sources, column[3], new BilingualText(column[4], column[5]));
    }

    /** What a criterion asks. */
    BilingualText asks() {
        String[] languages = detail.split(" / ", -1);
        return new BilingualText(languages[0], languages[1]);
    }

    FiredRule fired(int order) {
        return new FiredRule(order, id, label.french(), scheme, sources, SINCE, null);
    }

    Notice notice() {
        return new Notice(id, Severity.valueOf(detail), label, sources);
    }
}
