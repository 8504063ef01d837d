package io.github.bilanfunding.testing;

import io.github.bilanfunding.comparison.ArticleIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The index of the articles of the law with all their versions, as known on the last verified day. */
public final class ArticleIndexes {

    /** The file of the index. */
    public static final Path FILE = Path.of("src/test/resources/law/article-versions.csv");

    private ArticleIndexes() {}

    public static ArticleIndex known() {
        return ArticleIndex.of(text());
    }

    public static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
