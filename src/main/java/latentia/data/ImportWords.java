package latentia.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is decided about an import, as JSON: what is left to be guessed is not there. */
final class ImportWords {
  private ImportWords() {}

  static ObjectNode json(ImportOptions options) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    TableFormat format = options.format();
    format.separator().ifPresent(separator -> object.put("separator", word(separator)));
    format.header().ifPresent(header -> object.put("header", header));
    format.decimalComma().ifPresent(comma -> object.put("decimal_comma", comma));
    format.charset().ifPresent(charset -> object.put("charset", charset.name()));
    ArrayNode columns = object.putArray("columns");
    options.columns().forEach(columns::add);
    options.label().ifPresent(label -> object.put("label", label));
    object.put("missing", word(options.missing()));
    object.put("scaling", word(options.scaling()));
    options
        .imageShape()
        .ifPresent(shape -> object.putArray("image_shape").add(shape.height()).add(shape.width()));
    return object;
  }

  /**
   * The decisions that are written there.
   *
   * @throws IllegalArgumentException if one of them is unknown
   */
  static ImportOptions options(JsonNode object) {
    TableFormat format =
        new TableFormat(
            value(object, "separator", node -> constant(Separator.class, node)),
            value(object, "header", JsonNode::booleanValue),
            value(object, "decimal_comma", JsonNode::booleanValue),
            value(object, "charset", node -> Charset.forName(node.asText())));
    List<String> columns = new ArrayList<>();
    object.path("columns").forEach(column -> columns.add(column.asText()));
    ImportOptions plain = ImportOptions.plain();
    return new ImportOptions(
        format,
        columns,
        value(object, "label", JsonNode::asText),
        value(object, "missing", node -> constant(MissingCells.class, node))
            .orElse(plain.missing()),
        value(object, "scaling", node -> constant(Scaling.class, node)).orElse(plain.scaling()),
        value(object, "image_shape", ImportWords::shape));
  }

  private static ImageShape shape(JsonNode sides) {
    ImageShape shape = new ImageShape(sides.path(0).asInt(), sides.path(1).asInt());
    if (shape.height() < 1 || shape.width() < 1) {
      throw new IllegalArgumentException("no shape: " + sides);
    }
    return shape;
  }

  private static <T> Optional<T> value(JsonNode object, String key, Function<JsonNode, T> read) {
    return object.hasNonNull(key) ? Optional.of(read.apply(object.get(key))) : Optional.empty();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
    return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
