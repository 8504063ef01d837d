package io.github.bilanfunding.internal.document;

/**
 * The answer to one line.
 *
 * @param json one line of JSON, without a line break; can be written once or more
 * @param outcome what became of the line
 */
public record Answer(Written json, Outcome outcome) {

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
