package io.github.bilanfunding.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to some lines that follow each other, each on one line of JSON. Used by one thread at a time. */
public final class Answers {

    /** What became of a line. */
    public enum Outcome {
        /** It was decided. */
        DECIDED,
        /** It is no valid request. */
        REJECTED,
        /** It met a defect of the library, or needed more memory than there is. */
        FAILED
    }

    private static final int FIRST = 1 << 16;

    private final Text text = new Text();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private @Nullable Written later;

    Answers() {}

    /** Writes them as UTF-8, with a line feed behind each. */
    public void writeTo(OutputStream out) throws IOException {
        text.writeTo(out);
        Written last = later;
        if (last != null) {
            last.to(out);
            out.write('\n');
        }
    }

    /** How many lines had an outcome. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Writes the answer to the next line, all of it or nothing. */
    void add(Outcome outcome, Written json) throws IOException {
        int before = text.size();
        boolean whole = false;
        try {
            json.to(text);
            text.write('\n');
            whole = true;
        } finally {
            if (!whole) {
                text.cut(before);
            }
        }
        count(outcome, 1);
    }

    /** Takes the answer to the last line, which is too long to be held and is made when it is written. */
    void addLater(Outcome outcome, Written json) {
        later = json;
        count(outcome, 1);
    }

    private void count(Outcome outcome, int more) {
        counts.merge(outcome, more, Integer::sum);
    }

    /** Makes room for other answers. Returns false if too much memory would be kept for them. */
    boolean clear() {
        text.reset();
        counts.clear();
        later = null;
        return text.isSmall();
    }

    /** Bytes of which the last ones can be taken back. */
    private static final class Text extends ByteArrayOutputStream {

        private static final int MOST_KEPT = 1 << 20;

        Text() {
            super(FIRST);
        }

        void cut(int size) {
            count = size;
        }

        boolean isSmall() {
            return buf.length <= MOST_KEPT;
        }
    }
}
