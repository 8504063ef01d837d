package io.github.bilanfunding.report;

import io.github.bilanfunding.comparison.ArticleChange;
import io.github.bilanfunding.comparison.ArticleChanges;
import io.github.bilanfunding.comparison.ArticleVersion;
import io.github.bilanfunding.internal.wording.Words;

/** Writes what an index of articles knows and a rulebook does not, article by article. */
final class ArticleChangesText {

    private final Words words;
    private final Lines out = new Lines();

    ArticleChangesText(Words words) {
        this.words = words;
    }

    String of(ArticleChanges changes) {
        out.line(words.of("Articles cités par le ", "Articles cited by the ")
                + words.rulebook(changes.rulebook())
                + words.of(", comparés à un index", ", compared with an index"));
        out.line(words.of("Vérifié jusqu'au ", "Checked until ") + words.day(changes.verifiedUntil()));
        if (changes.articles().isEmpty()) {
            out.title(words.of("Aucune version nouvelle.", "No newer version."));
        }
        changes.articles().forEach(this::article);
        if (!changes.notInIndex().isEmpty()) {
            out.title(
                    words.of("Absents de l'index : ", "Not in the index: ") + String.join(", ", changes.notInIndex()));
        }
        return out.toString();
    }

    private void article(ArticleChange article) {
        out.title(article.known().reference());
        out.line("  " + words.of("connue : ", "known: ") + words.source(article.known()));
        article.newer().forEach(version -> out.line("  " + words.of("nouvelle : ", "newer: ") + version(version)));
        article.redated()
                .forEach(version -> out.line("  " + words.of("autres jours : ", "other days: ") + version(version)));
        out.line("  " + words.of("citée par : ", "cited by: ") + String.join(", ", article.citedBy()));
    }

    private String version(ArticleVersion version) {
        return version.version()
                + (version.from() == null
                        ? words.of(", premier jour inconnu", ", first day unknown")
                        : words.of(", depuis le ", ", since ") + words.day(version.from()))
                + (version.until() == null
                        ? ""
                        : words.of(", jusqu'à la veille du ", ", until the day before ") + words.day(version.until()));
    }
}
