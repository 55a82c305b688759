package latentia.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import latentia.data.Dataset;
import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.LossTrace;
import latentia.engine.neural.Losses;
import latentia.engine.neural.NetworkEvaluation;
import latentia.engine.neural.NetworkSnapshot;
import latentia.text.Messages;

/**
 * The losses of a trained network, by the names they have in the JSON.
 *
 * @param train at the end, of the rows trained on
 * @param test the same of the rows it is judged by
 */
record NetworkReport(
    boolean variational, LossTrace trace, ObjectNode train, Optional<ObjectNode> test) {
  private static final Messages MESSAGES = Messages.of(NetworkReport.class);

  static NetworkReport of(NetworkSnapshot last, Dataset train, Optional<Dataset> test) {
    return new NetworkReport(
        last.network().isVariational(),
        last.trace(),
        described(NetworkEvaluation.of(last.network(), train)),
        test.map(rows -> described(NetworkEvaluation.of(last.network(), rows))));
  }

  private static ObjectNode described(NetworkEvaluation evaluation) {
    ObjectNode object = Json.object();
    if (evaluation instanceof NetworkEvaluation.OfVariational found) {
      object.set("neg_elbo", Json.number(found.negativeElbo()));
      object.set("reconstruction", Json.number(found.reconstruction()));
      object.set("kl", Json.number(found.kl()));
      object.put("active_units", found.activeUnits());
      object.set("mse", Json.number(found.meanSquaredError()));
      put(object, "variance", found.outputVariance());
    } else if (evaluation instanceof NetworkEvaluation.OfAutoencoder found) {
      object.set("loss", Json.number(found.loss()));
      object.set("mse", Json.number(found.meanSquaredError()));
      put(object, "denoised_mse", found.denoisedMeanSquaredError());
      put(object, "bce", found.crossEntropy());
      object.set("mean_activation", Json.number(found.meanActivation()));
      put(object, "jacobian", found.jacobian());
    }
    return object;
  }

  private static void put(ObjectNode object, String name, OptionalDouble value) {
    if (value.isPresent()) {
      object.set(name, Json.number(value.getAsDouble()));
    }
  }

  /** Adds the losses of every epoch, 0 before the first step, and those at the end. */
  void addTo(ObjectNode result) {
    ArrayNode epochs = result.putArray("trace");
    for (int epoch = 0; epoch < trace.length(); epoch++) {
      EpochLosses losses = trace.at(epoch);
      ObjectNode entry = epochs.addObject().put("epoch", losses.epoch());
      entry.set("train", described(losses.train()));
      losses.test().ifPresent(found -> entry.set("test", described(found)));
    }
    result.set("train", train);
    test.ifPresent(found -> result.set("test", found));
  }

  private ObjectNode described(Losses losses) {
    ObjectNode object = Json.object();
    object.set("loss", Json.number(losses.objective()));
    if (variational) {
      object.set("neg_elbo", Json.number(losses.negativeElbo()));
      object.set("reconstruction", Json.number(losses.reconstruction()));
      object.set("kl", Json.number(losses.kl()));
    } else {
      object.set("reconstruction", Json.number(losses.reconstruction()));
      object.set("penalty", Json.number(losses.penalty()));
    }
    object.set("mse", Json.number(losses.meanSquaredError()));
    return object;
  }

  /** The losses at the end for people. */
  String table() {
    TextTable table = new TextTable(1);
    List<String> heading = new ArrayList<>(List.of(MESSAGES.get("network.heading").split(",")));
    test.ifPresent(found -> heading.add(MESSAGES.get("network.test")));
    table.add(heading);
    for (Iterator<String> names = train.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      List<String> row = new ArrayList<>(List.of(name, written(train, name)));
      test.ifPresent(found -> row.add(written(found, name)));
      table.add(row);
    }
    return table.toString();
  }

  private static String written(ObjectNode numbers, String name) {
    JsonNode number = numbers.get(name);
    return number.isInt() ? number.asText() : TextTable.number(number.asDouble(Double.NaN));
  }
}
