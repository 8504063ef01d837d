package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Letterhead;
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

/** Chooses the sentences of a quote and fills them in from the request and the letterhead of the provider. */
final class QuoteMentions {

    /** A pointer, and behind a vertical bar what replaces an absent value. */
    private static final Pattern BLANK = Pattern.compile("\\{(/[^}|]+)(?:\\|([^}]*))?}");

    private final FundingRequest request;
    private final Letterhead letterhead;

    private QuoteMentions(FundingRequest request, Letterhead letterhead) {
        this.request = request;
        this.letterhead = letterhead;
    }

    /**
     * The mentions that apply on the request date and have no families or a family with a fired rule. A mention with an
     * absent value that nothing replaces is left out.
     */
    static List<QuoteMention> of(
            FundingRequest request, FundingDecision decision, Catalogue catalogue, Letterhead letterhead) {
        QuoteMentions blanks = new QuoteMentions(request, letterhead);
        Set<String> fired = catalogue.familiesOf(decision.firedRules());
        return catalogue.mentions().stream()
                .filter(m -> m.appliesOn(decision.requestDate()))
                .filter(m -> m.families().isEmpty() || !Collections.disjoint(m.families(), fired))
                .filter(blanks::canFill)
                .map(m -> new QuoteMention(
                        m.id(),
                        new BilingualText(
                                blanks.filled(m.text().french()),
                                blanks.filled(m.text().english())),
                        m.warning(),
                        catalogue.sources(m.sources(), decision.requestDate())))
                .toList();
    }

    private boolean canFill(Mention mention) {
        return BLANK.matcher(mention.text().french()).results().allMatch(blank -> value(blank) != null);
    }

    private String filled(String text) {
        return BLANK.matcher(text).replaceAll(blank -> Matcher.quoteReplacement(Objects.toString(value(blank))));
    }

    private @Nullable Object value(MatchResult blank) {
        String pointer = blank.group(1);
        Object value = pointer.startsWith(Mention.OF_THE_PROVIDER)
                ? letterhead.value(pointer.substring(Mention.OF_THE_PROVIDER.length()))
                : Field.of(pointer).value(request);
        return value == null ? blank.group(2) : value;
    }
}
