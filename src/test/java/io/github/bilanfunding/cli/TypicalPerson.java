package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.BilingualText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A typical person with the first request as somebody would write it.
 *
 * @param file the file of the request
 * @param title the person in a few words
 * @param shows what the answer shows
 * @param pays the schemes that pay in the plan that the answer shows
 * @param toConfirm the schemes of unknown amount in that plan
 */
record TypicalPerson(Path file, BilingualText title, BilingualText shows, List<Scheme> pays, List<Scheme> toConfirm) {

    static List<TypicalPerson> all() {
        return JsonMapper.shared()
                .readTree(new String(Document.resource("/docs/typical-people.json"), UTF_8))
                .valueStream()
                .map(TypicalPerson::of)
                .toList();
    }

    private static TypicalPerson of(JsonNode person) {
        return new TypicalPerson(
                Path.of("docs/examples", person.get("file").asString() + ".json"),
                text(person.get("title")),
                text(person.get("shows")),
                schemes(person.get("pays")),
                schemes(person.get("toConfirm")));
    }

    private static BilingualText text(JsonNode text) {
        return new BilingualText(
                text.get("french").asString(), text.get("english").asString());
    }

    private static List<Scheme> schemes(JsonNode codes) {
        return codes.valueStream().map(JsonNode::asString).map(Scheme::of).toList();
    }

    String document() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan that the first answer shows: the estimate's where there is one. */
    FundingPlan plan(FundingEngine engine) {
        FundingRequest request =
                ((RequestDocument.Single) RequestReader.read(document().getBytes(UTF_8))).request();
        return Estimate.of(engine, request)
                .map(Estimate::plan)
                .orElseGet(() -> engine.decide(request).plan());
    }

    static List<Scheme> paying(FundingPlan plan) {
        return plan.contributions().stream().map(Contribution::scheme).toList();
    }

    static List<Scheme> open(FundingPlan plan) {
        return plan.toConfirm().stream().map(AmountToConfirm::scheme).toList();
    }

    @Override
    public String toString() {
        return title.english();
    }
}
