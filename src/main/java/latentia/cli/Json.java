package latentia.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON as this program writes it: numbers at full precision; what is no number is null. */
final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  static JsonNode number(double value) {
    return Double.isFinite(value) ? NODES.numberNode(value) : NODES.nullNode();
  }

  static ArrayNode numbers(double[] values) {
    ArrayNode array = array();
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  static ArrayNode matrix(double[][] rows) {
    ArrayNode array = array();
    for (double[] row : rows) {
      array.add(numbers(row));
    }
    return array;
  }

  static ArrayNode integers(Iterable<Integer> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /** For a file: UTF-8 with a line end. */
  static byte[] written(JsonNode node) {
    return (text(node, false) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** For a terminal or pipe of unknown encoding. */
  static String ascii(JsonNode node) {
    return text(node, true);
  }

  private static String text(JsonNode node, boolean ascii) {
    JsonMapper mapper =
        JsonMapper.builder().configure(JsonWriteFeature.ESCAPE_NON_ASCII, ascii).build();
    try {
      return mapper.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
