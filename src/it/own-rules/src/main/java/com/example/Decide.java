package com.example;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Decides the request in a file, and a quote by rules of its own. */
public final class Decide {

    private Decide() {}

    public static void main(String[] files) throws IOException {
        KieContainer container = KieServices.get().getKieClasspathContainer();
        require(container.getKieBaseNames().equals(Set.of("discounts")), "rule bases: " + container.getKieBaseNames());

        byte[] document = Files.readAllBytes(Path.of(files[0]));
        RequestDocument.Single request = (RequestDocument.Single) RequestReader.read(document);
        FundingDecision decision = FundingEngine.of(RulebookId.LAW).decide(request.request());
        Files.writeString(Path.of("target/decision.json"), CanonicalJson.compact(decision, Language.FRENCH) + "\n");

        Quote quote = new Quote(12, new ArrayList<>());
        KieSession session = container.getKieBase("discounts").newKieSession();
        session.insert(quote);
        session.fireAllRules();
        session.dispose();
        require(quote.discounts().equals(List.of("GROUP")), "discounts: " + quote.discounts());
    }

    private static void require(boolean holds, String found) {
        if (!holds) {
            throw new IllegalStateException(found);
        }
    }

    /**
     * A fact of these rules.
     *
     * @param people how many come
     * @param discounts what the rules grant
     */
    public record Quote(int people, List<String> discounts) {}
}
