package io.github.bilanfunding.json;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON forms of this library's types, for modules of JSON libraries: which types have one, and how it is read and
 * written. A request is read as strictly as by {@link RequestReader}, with all its problems at once. Thread-safe.
 */
public final class JsonForms {

    private static final String LIBRARY = "io.github.bilanfunding.";
    private static final String REQUEST = FundingRequest.class.getPackageName();

    /** The packages whose records are written. Enums are not here: JSON libraries write their names as they are. */
    private static final Set<String> WRITTEN = Set.of(
            "advice",
            "audit",
            "comparison",
            "decision",
            "error",
            "estimate",
            "paperwork",
            "question",
            "request",
            "rulebook",
            "value");

    private JsonForms() {}

    /**
     * {@return whether {@link #read} reads a type: a {@link RequestDocument}, a request, a provider, a section of them, an
     * amount, or a decision as it was written}
     *
     * @param type the type, not null
     */
    public static boolean isRead(Class<?> type) {
        return RequestDocument.class.isAssignableFrom(type)
                || type == Euros.class
                || isDecision(type)
                || (type.isRecord() && type.getPackageName().equals(REQUEST));
    }

    /**
     * {@return whether {@link #write} writes a type: a {@link RequestDocument} or a public record of this library, except
     * {@link StoredDecision}}
     *
     * @param type the type, not null
     */
    public static boolean isWritten(Class<?> type) {
        String name = type.getPackageName();
        return RequestDocument.class.isAssignableFrom(type)
                || (type.isRecord() && name.startsWith(LIBRARY) && WRITTEN.contains(name.substring(LIBRARY.length())));
    }

    /**
     * {@return the value that tokens describe}
     *
     * @param <T> the type
     * @param <X> what the parser throws
     * @param type a type for which {@link #isRead} is true, not null
     * @param tokens the tokens of the value, read to its end, not null
     * @param at the JSON pointer of the value in its document, put before the pointers of problems, empty for the
     *     document itself, not null
     * @throws InvalidRequestException with every problem found, if there is any
     * @throws InvalidProviderException the same for a {@link Provider}
     * @throws InvalidRecordException the same for a decision
     * @throws IllegalArgumentException if the type is not read
     * @throws X if the parser refuses the text
     */
    public static <T, X extends Exception> T read(Class<T> type, JsonTokens<X> tokens, String at) throws X {
        if (!isRead(type)) {
            throw new IllegalArgumentException(type + " is not read: ask isRead first");
        }
        Problems problems = new Problems();
        Object tree = new JsonTree<>(
                        tokens,
                        problems,
                        isDecision(type) ? StoredDecision.Null.NULL : null,
                        isRequest(type) ? RecordBinder.beneficiaries(problems) : JsonTree.KEPT)
                .read();
        try {
            return type.cast(bind(type, tree, problems));
        } catch (InvalidRequestException e) {
            throw new InvalidRequestException(placed(e.listed(), at), e.further());
        } catch (InvalidProviderException e) {
            throw new InvalidProviderException(placed(e.listed(), at), e.further());
        } catch (InvalidRecordException e) {
            throw new InvalidRecordException(placed(e.listed(), at), e.further());
        }
    }

    /**
     * {@return a value as JSON, on one line, without white space} For a record this is the text of {@link CanonicalJson},
     * for a request document that of its request.
     *
     * @param value a value of a type for which {@link #isWritten} is true, not null
     * @param language the language of its texts, not null
     */
    public static String write(Object value, Language language) {
        return CanonicalJson.compact(
                value instanceof RequestDocument document ? document.request() : (Record) value, language);
    }

    private static Object bind(Class<?> type, @Nullable Object tree, Problems problems) {
        if (type == Provider.class) {
            return ProviderReader.bind(Documents.object(tree, problems, "un organisme", "a provider"), problems);
        }
        if (isDecision(type)) {
            return decision(type.asSubclass(Record.class), tree, problems);
        }
        if (type == Euros.class) {
            return required(tree == null ? null : new ScalarReader(problems).read(type, tree, ""), problems);
        }
        if (isRequest(type)) {
            return request(type, members(tree, problems, "une demande", "a request"), problems);
        }
        Map<?, ?> members = members(tree, problems, "une section", "a section");
        return required(RecordBinder.bind(type.asSubclass(Record.class), members, problems), problems);
    }

    private static boolean isRequest(Class<?> type) {
        return RequestDocument.class.isAssignableFrom(type)
                || type == FundingRequest.class
                || type == CohortRequest.class;
    }

    private static boolean isDecision(Class<?> type) {
        return type == FundingDecision.class || type == CohortDecision.class;
    }

    private static Object decision(Class<? extends Record> type, @Nullable Object tree, Problems problems) {
        Map<?, ?> members = Documents.object(tree, problems, "une décision", "a decision");
        if (members == null || !problems.isEmpty()) {
            throw new InvalidRecordException(problems.found(), problems.further());
        }
        return WrittenRecords.decision(type, members, "");
    }

    private static Object request(Class<?> type, Map<?, ?> members, Problems problems) {
        RequestDocument read = RequestReader.bind(members, problems);
        Object request = RequestDocument.class.isAssignableFrom(type) ? read : read.request();
        if (!type.isInstance(request)) {
            if (read instanceof RequestDocument.Cohort) {
                RequestReader.refuseSeveral(problems);
            } else {
                RequestReader.refuseOne(problems);
            }
        }
        return required(request, problems);
    }

    private static Map<?, ?> members(@Nullable Object tree, Problems problems, String french, String english) {
        return RequestReader.required(Documents.object(tree, problems, french, english), problems);
    }

    private static Object required(@Nullable Object read, Problems problems) {
        problems.throwIfAny();
        return Objects.requireNonNull(read);
    }

    private static List<Problem> placed(List<Problem> problems, String at) {
        return at.isEmpty()
                ? problems
                : problems.stream()
                        .map(problem -> new Problem(at + problem.pointer(), problem.message()))
                        .toList();
    }
}
