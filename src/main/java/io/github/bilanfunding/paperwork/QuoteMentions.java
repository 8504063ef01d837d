package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Mention;
import io.github.bilanfunding.value.BilingualText;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the sentences of a quote and fills them in. */
final class QuoteMentions {

    private static final Pattern POINTER = Pattern.compile("\\{(/[^}]+)}");

    private QuoteMentions() {}

    /**
     * The mentions that apply on the request date and have no families or a family with a fired rule. A mention with a
     * value that is absent from the request is left out.
     */
    static List<QuoteMention> of(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        Set<String> fired = catalogue.familiesOf(decision.firedRules());
        return catalogue.mentions().stream()
                .filter(m -> m.appliesOn(decision.requestDate()))
                .filter(m -> m.families().isEmpty() || !Collections.disjoint(m.families(), fired))
                .filter(m -> named(m).stream().allMatch(pointer -> value(pointer, request) != null))
                .map(m -> new QuoteMention(
                        m.id(),
                        new BilingualText(
                                filled(m.text().french(), request),
                                filled(m.text().english(), request)),
                        m.warning(),
                        catalogue.sources(m.sources(), decision.requestDate())))
                .toList();
    }

    private static List<String> named(Mention mention) {
        return POINTER.matcher(mention.text().french())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String filled(String text, FundingRequest request) {
        return POINTER.matcher(text).replaceAll(found -> inserted(found, request));
    }

    private static String inserted(MatchResult found, FundingRequest request) {
        return Matcher.quoteReplacement(Objects.toString(value(found.group(1), request)));
    }

    private static @Nullable Object value(String pointer, FundingRequest request) {
        return Field.of(pointer).value(request);
    }
}
