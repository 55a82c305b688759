package latentia.bench.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a run as JSON. */
final class CurveFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CurveFile() {}

  static void write(Path file, Machine machine, List<Curve> curves) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("date", machine.date());
    root.put("machine", machine.words());
    ArrayNode all = root.putArray("curves");
    for (Curve curve : curves) {
      PowerLaw law = curve.law();
      ObjectNode one = all.addObject();
      one.put("quantity", curve.quantity().id());
      one.put("model", curve.series().model());
      one.put("fixed", curve.series().fixed());
      one.put("exponent", law.exponent());
      one.put("standardError", law.standardError());
      one.put("fittedFrom", curve.sizes().get(curve.fitFrom()));
      one.set("sizes", JSON.valueToTree(curve.sizes()));
      one.set("milliseconds", JSON.valueToTree(curve.milliseconds()));
    }
    Files.createDirectories(file.getParent());
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
  }

  static Machine machine(Path file) throws IOException {
    JsonNode root = JSON.readTree(file.toFile());
    return new Machine(root.get("date").asText(), root.get("machine").asText());
  }

  static List<Curve> curves(Path file) throws IOException {
    List<Curve> curves = new ArrayList<>();
    for (JsonNode one : JSON.readTree(file.toFile()).get("curves")) {
      Quantity quantity = Quantity.of(one.get("quantity").asText());
      curves.add(
          new Curve(
              quantity,
              quantity.series(one.get("model").asText()),
              numbers(one.get("sizes")),
              numbers(one.get("milliseconds"))));
    }
    return curves;
  }

  private static List<Double> numbers(JsonNode array) {
    List<Double> numbers = new ArrayList<>();
    array.forEach(number -> numbers.add(number.asDouble()));
    return numbers;
  }
}
