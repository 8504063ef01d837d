package io.github.bilanfunding.audit;

import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.paperwork.QuoteMention;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Letterhead;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Mention;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sentences of papers with words from outside: the letterhead of a provider, or the name of a person. */
final class OutsideWords {

    private static final String MENTIONS = "/paperwork/mentions";
    private static final String NAME = "/beneficiary/name";
    private static final BilingualText REASON = new BilingualText(
            "ces mots viennent de l'organisme ou nomment une personne : donnez --provider, ou par --request la demande avec "
                    + "ses noms",
            "these words are the provider's or name a person: give --provider, or by --request the request with its names");

    private final FundingRequest request;
    private final Letterhead letterhead;
    private final Set<Object> ids;

    OutsideWords(Catalogue catalogue, FundingRequest request, Letterhead letterhead) {
        this.request = request;
        this.letterhead = letterhead;
        this.ids = catalogue.mentions().stream()
                .filter(mention -> mention.pointers().stream().anyMatch(this::isOutside))
                .<Object>map(Mention::id)
                .collect(Collectors.toSet());
    }

    private boolean isOutside(String pointer) {
        return pointer.startsWith(Mention.OF_THE_PROVIDER)
                ? letterhead.value(pointer.substring(Mention.OF_THE_PROVIDER.length())) == null
                : pointer.equals(NAME) && request.value(pointer) == null;
    }

    /** Where they stand in stored papers, each with the reason why it may differ from the papers that were made again. */
    Map<String, BilingualText> in(Map<?, ?> stored, Paperwork replayed) {
        List<?> mentions = stored.get("mentions") instanceof List<?> list ? list : List.of();
        List<Object> storedIds = mentions.stream().map(OutsideWords::id).toList();
        List<Object> replayedIds =
                replayed.mentions().stream().<Object>map(QuoteMention::id).toList();
        if (!storedIds.equals(replayedIds)) {
            // a sentence may be left out when nobody gives its words
            return others(storedIds).equals(others(replayedIds)) ? Map.of(MENTIONS, REASON) : Map.of();
        }
        return IntStream.range(0, storedIds.size())
                .filter(place -> ids.contains(storedIds.get(place)))
                .boxed()
                .collect(Collectors.toMap(place -> MENTIONS + "/" + place + "/text", place -> REASON));
    }

    private List<Object> others(List<Object> found) {
        return found.stream().filter(id -> !ids.contains(id)).toList();
    }

    private static Object id(Object mention) {
        return mention instanceof Map<?, ?> members && members.get("id") instanceof String id ? id : "";
    }
}
