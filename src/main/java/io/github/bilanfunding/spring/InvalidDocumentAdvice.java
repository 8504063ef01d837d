package io.github.bilanfunding.spring;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers an invalid request with status 400 and all its problems, in the language that the client accepts. Spring
 * finds the exception also among the causes of another one, such as that of a message that cannot be read.
 */
@RestControllerAdvice
// before Spring Boot's advice for problem details, which would answer without the problems
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidDocumentAdvice {

    private static final int MOST = 100;

    private final Language otherwise;

    InvalidDocumentAdvice(Language otherwise) {
        this.otherwise = otherwise;
    }

    @ExceptionHandler(InvalidDocumentException.class)
    ProblemDetail invalid(InvalidDocumentException invalid, WebRequest request) {
        Language language = Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), otherwise);
        List<Problem> problems = invalid.problems();
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                language == Language.FRENCH
                        ? "Nombre de problèmes du document : " + problems.size() + "."
                        : "Number of problems of the document: " + problems.size() + ".");
        detail.setProperty(
                "errors",
                problems.stream()
                        .limit(MOST)
                        .map(problem -> error(problem, language))
                        .toList());
        return detail;
    }

    private static Map<String, String> error(Problem problem, Language language) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("pointer", problem.pointer());
        error.put("message", problem.message().in(language));
        return error;
    }
}
