package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.record.RecordField;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One field of the request, which can be read and changed. There is one object for each field. */
public final class Field {

    private static final String OF_COMPANY = "/company/";
    private static final List<Field> ALL = all();
    private static final Map<String, Field> BY_POINTER =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Field::pointer, Function.identity()));
    private static final ConcurrentMap<String, List<Field>> SECTIONS = new ConcurrentHashMap<>();

    private final RecordField component;
    private final int place;
    private final String section;
    private final boolean isSituation;
    private final boolean isOfCompany;
    private final List<Field> alone;
    private final List<String> itsPointer;

    private Field(RecordField component, int place) {
        this.component = component;
        this.place = place;
        this.section = component.pointer().substring(0, component.pointer().lastIndexOf('/'));
        this.isSituation = InputWords.find(component.pointer())
                .filter(words -> words.nature() == InputNature.SITUATION)
                .isPresent();
        this.isOfCompany = component.pointer().startsWith(OF_COMPANY);
        this.alone = List.of(this);
        this.itsPointer = List.of(component.pointer());
    }

    private static List<Field> all() {
        List<RecordField> components = RecordField.of(FundingRequest.class).stream()
                .sorted(Comparator.comparing(RecordField::pointer))
                .toList();
        return IntStream.range(0, components.size())
                .mapToObj(place -> new Field(components.get(place), place))
                .toList();
    }

    /**
     * The field at a pointer.
     *
     * @throws IllegalArgumentException if a request has no such field
     */
    public static Field of(String pointer) {
        Field field = BY_POINTER.get(pointer);
        if (field == null) {
            throw new IllegalArgumentException("no request has a field " + pointer);
        }
        return field;
    }

    /** How many fields there are. */
    public static int count() {
        return ALL.size();
    }

    /** The field at a place. */
    public static Field at(int place) {
        return ALL.get(place);
    }

    /** The pointers of all fields, in no order. */
    public static Set<String> pointers() {
        return BY_POINTER.keySet();
    }

    /** The fields of a section, given by its JSON pointer. */
    public static List<Field> in(String section) {
        return SECTIONS.computeIfAbsent(
                section,
                s -> ALL.stream()
                        .filter(field -> field.pointer().startsWith(s + "/"))
                        .toList());
    }

    /** Its position among all fields sorted by their pointers, from 0. */
    public int place() {
        return place;
    }

    /** The pointer of its section, empty for a field of the request itself. */
    public String section() {
        return section;
    }

    /** Whether it says that a person is in a special situation. */
    public boolean isSituation() {
        return isSituation;
    }

    /** Whether it is a field of the company. */
    boolean isOfCompany() {
        return isOfCompany;
    }

    /** A list of this field only. */
    List<Field> alone() {
        return alone;
    }

    /** A list of its pointer only. */
    public List<String> itsPointer() {
        return itsPointer;
    }

    public RecordField component() {
        return component;
    }

    public String pointer() {
        return component.pointer();
    }

    public String name() {
        return component.component().getName();
    }

    public boolean isList() {
        return component.isList();
    }

    /** The type of the value, or of the items of a list. */
    public Class<?> type() {
        return component.type();
    }

    /** The value in a request, or null when it is absent. */
    public @Nullable Object value(FundingRequest request) {
        return component.get(request);
    }

    /** A copy of the request with this value, empty when the request refuses it. */
    public Optional<FundingRequest> with(FundingRequest request, Object value) {
        try {
            return Optional.of(component.with(request, value));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return pointer();
    }
}
