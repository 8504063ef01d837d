package io.github.bilanfunding.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.cli.Main;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.report.CatalogueReport;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.report.html.HtmlReport;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** All bytes that the writers make of random requests of all dates, as one digest. */
final class EveryByte {

    private static final long SEED = 20_261_126L;
    private static final int EVERY_ADVICE = 10;
    private static final int BENEFICIARIES = 5;

    /** A command that writes what stands beside decisions, too. */
    static final String[] COMMAND = {"batch", "--with", "estimate,questions,advice,paperwork"};

    private final MessageDigest digest;

    private EveryByte() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints the digest of what is written about so many requests. Then the command line decides those it is sent. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        out.println(String.join(
                " ",
                Runtime.version().toString(),
                Locale.getDefault().toLanguageTag(),
                TimeZone.getDefault().getID(),
                Charset.defaultCharset().name(),
                "sha256:" + of(Integer.parseInt(args[0]))));
        Main.main(COMMAND);
    }

    /** What the command line is given, one request a line. */
    static String lines(int count) {
        return new RandomRequests(SEED)
                .next(count).stream()
                        .map(request -> CanonicalJson.compact(request, Language.FRENCH) + "\n")
                        .collect(Collectors.joining());
    }

    /** The digest of what is written about so many requests under each rulebook. */
    static String of(int count) {
        EveryByte all = new EveryByte();
        for (RulebookId id : RulebookId.values()) {
            FundingEngine engine = FundingEngine.of(id);
            RandomRequests requests = new RandomRequests(SEED);
            for (Language language : Language.values()) {
                all.add(new CatalogueReport(
                                engine.catalogue(), engine.catalogue().rules(), null)
                        .fullText(language));
            }
            for (int i = 0; i < count; i++) {
                FundingRequest request = requests.next();
                all.add(engine, request);
                if (i % EVERY_ADVICE == 0) {
                    all.addAdvice(engine, request);
                    all.add(engine, requests.cohort(BENEFICIARIES));
                }
            }
        }
        return HexFormat.of().formatHex(all.digest.digest());
    }

    private void add(FundingEngine engine, FundingRequest request) {
        FundingDecision decision = engine.decide(request);
        Catalogue catalogue = engine.catalogue();
        for (Language language : Language.values()) {
            HtmlReport pages = new HtmlReport(language);
            add(CanonicalJson.pretty(decision, language));
            add(new TextReport(language).of(decision));
            add(pages.annex(request, decision, catalogue));
            add(pages.auditFile(request, decision, engine.reckon(request), catalogue));
        }
    }

    private void addAdvice(FundingEngine engine, FundingRequest request) {
        Advice advice = Advice.of(engine, request);
        for (Language language : Language.values()) {
            add(new TextReport(language).of(request, advice, Questions.of(engine, request), engine.catalogue()));
        }
    }

    private void add(FundingEngine engine, CohortRequest request) {
        CohortDecision decision = engine.decide(request);
        for (Language language : Language.values()) {
            add(CanonicalJson.compact(List.of(decision), language));
            add(new TextReport(language).of(request, decision, engine.catalogue()));
            add(new HtmlReport(language).of(request, decision, engine.catalogue()));
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(UTF_8));
    }
}
