package io.github.bilanfunding.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.bilanfunding.json.JsonForms;
import io.github.bilanfunding.value.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of this library's types for Jackson 2. Mappers that look for modules find it, in French. Immutable and
 * thread-safe.
 *
 * <p>A request, a provider or a section of them is read with the strictness of
 * {@link io.github.bilanfunding.json.RequestReader}, also within a type of yours. What the mapper's own settings allow
 * changes nothing. All problems of one value are reported at once: the mapper throws a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} whose cause is an
 * {@link io.github.bilanfunding.error.InvalidDocumentException}. Its pointers start at the root of the document that the
 * mapper reads.
 *
 * <p>A decision is read as it was written, with its texts in one language, and is not replayed:
 * {@link io.github.bilanfunding.audit.Verification} does that.
 *
 * <p>Records are written as {@link io.github.bilanfunding.canonical.CanonicalJson} writes them, with the same bytes. A
 * mapper that indents, or does not write JSON text, writes the same values in its own way.
 */
@SuppressWarnings("exports") // who uses this class requires the other module anyway
public final class FundingModule extends Module {

    private final Language language;

    /** The module with French texts. */
    public FundingModule() {
        this(Language.FRENCH);
    }

    /**
     * The module with texts in a language.
     *
     * @param language the language, not null
     */
    public FundingModule(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    @Override
    public String getModuleName() {
        return "bilan-funding";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(new FormSerializer(language)));
        context.addDeserializers(new Readers());
    }

    private static final class Writers extends Serializers.Base {

        private final FormSerializer serializer;

        Writers(FormSerializer serializer) {
            this.serializer = serializer;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return JsonForms.isWritten(type.getRawClass()) ? serializer : null;
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return JsonForms.isRead(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return JsonForms.isRead(type.getRawClass()) ? new FormDeserializer(type.getRawClass()) : null;
        }
    }
}
