package latentia.app.mixture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import latentia.lab.mixture.StartChoice;

/** How the choices of the settings column are worded. */
final class Choices {
  static final String BY_HAND = "hand";

  /** The starts that can be chosen from the list, by their key in the resource bundle. */
  static final Map<String, StartChoice> STARTS = starts();

  private Choices() {}

  private static Map<String, StartChoice> starts() {
    Map<String, StartChoice> starts = new LinkedHashMap<>();
    starts.put("poor", new StartChoice.Poor());
    starts.put("rows", new StartChoice.RandomRows());
    starts.put("kmeans", new StartChoice.KMeans());
    return Collections.unmodifiableMap(starts);
  }

  static String keyOf(StartChoice start) {
    return STARTS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(start))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(BY_HAND);
  }
}
