package latentia.data.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import latentia.data.DataException;
import latentia.text.Messages;

/** A value for each parameter of a generator, all of them allowed. */
final class Values {
  private static final Messages MESSAGES = Messages.of(Values.class);

  private final Map<String, Double> values;

  private Values(Map<String, Double> values) {
    this.values = values;
  }

  /** What the parameters are where nothing is said. */
  static Values usual(List<Parameter> parameters) {
    Map<String, Double> usual = new HashMap<>();
    parameters.forEach(parameter -> usual.put(parameter.key(), parameter.usual()));
    return new Values(usual);
  }

  /**
   * The values given, and the usual one for every other parameter.
   *
   * @throws DataException if a name is no parameter or a value is not allowed; one sentence
   */
  static Values of(Generator generator, Map<String, Double> given) throws DataException {
    List<Parameter> parameters = generator.parameters();
    for (String key : given.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.key().equals(key))) {
        List<String> known = parameters.stream().map(Parameter::key).toList();
        throw DataException.ofRequest(
            MESSAGES.get("parameter.unknown", generator.key(), key, String.join(", ", known)));
      }
    }
    Values values = usual(parameters);
    values.values.putAll(given);
    for (Parameter parameter : parameters) {
      double value = values.of(parameter.key());
      if (!parameter.allows(value)) {
        throw DataException.ofRequest(
            MESSAGES.get(
                parameter.whole() ? "parameter.refused.whole" : "parameter.refused",
                generator.key(),
                parameter.key(),
                Parameter.written(value),
                Parameter.written(parameter.low()),
                Parameter.written(parameter.high())));
      }
    }
    return values;
  }

  double of(String key) {
    return values.get(key);
  }

  int whole(String key) {
    return values.get(key).intValue();
  }
}
