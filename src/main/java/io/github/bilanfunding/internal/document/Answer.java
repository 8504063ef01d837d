package io.github.bilanfunding.internal.document;

/**
 * The answer to one line.
 *
 * @param json one line of JSON, without a line break
 * @param outcome what became of the line
 */
public record Answer(String json, Outcome outcome) {

    /** What became of a line. */
    public enum Outcome {
        /** It was decided. */
        DECIDED,
        /** It is no valid request. */
        REJECTED,
        /** It met a defect of the library, or needed more memory than there is. */
        FAILED
    }
}
